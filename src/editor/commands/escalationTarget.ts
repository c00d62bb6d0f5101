import * as vscode from 'vscode';
import { newestSession } from '../../notes/newestSession.ts';
import { type KnownIssue, knownIssues } from '../../workspace/earlierIssues.ts';
import {
  byDay,
  type DatedSession,
  datedSessions,
  personKey,
  sessionsByPerson,
} from '../../workspace/meetings.ts';
import type { NotesByPerson } from '../../workspace/notesByPerson.ts';
import { whoIsMeant } from '../../writing/whoIsMeant.ts';
import type { NotesFolder } from '../folders.ts';
import type { CommandParts } from './commandParts.ts';
import { NEW_NOTE_COMMAND } from './noteCommandNames.ts';
import { knownSoFar, peopleToMeetIn } from './peopleToMeetIn.ts';
import { type Answer, type Choice, pick, type StepPlace } from './steps.ts';

/** Where an issue is logged: in a note, or in the first one about somebody, which is to be made. */
export type EscalationTarget =
  | { readonly kind: 'note'; readonly uri: vscode.Uri; readonly folder: NotesFolder }
  | { readonly kind: 'person'; readonly person: string; readonly folder: NotesFolder };

/** What targets are found with. */
export interface TargetParts extends CommandParts {
  readonly notesByPerson: Pick<NotesByPerson, 'notesAbout'>;
}

/** The note in the active editor; null where it is no 1-on-1. */
export function openNote({ folders, index }: TargetParts): EscalationTarget | null {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const indexed = uri && index.get(uri.toString());
  const folder = uri && folders.of(uri);
  return folder && indexed?.note.kind === 'one-on-one' ? { kind: 'note', uri, folder } : null;
}

/** Where an issue of somebody is logged, by their name, in the folder that is named, else in the first one whose notes know them. */
export function namedPerson(
  person: string,
  folderName: string | undefined,
  parts: TargetParts,
): EscalationTarget | null {
  const folders = [...parts.folders.all()];
  const named = folders.filter(({ root, uri }) => folderName === root || folderName === uri.toString());
  const among = named.length > 0 ? named : folders;
  for (const folder of among) {
    const name = fullName(person, folder, parts);
    if (name !== null) return targetFor(name, folder, parts);
  }
  return among[0] ? { kind: 'person', person, folder: among[0] } : null;
}

/** The name of the only one whom a name, a handle or a first name stands for; null where nobody is known by it, or several are. */
function fullName(person: string, folder: NotesFolder, parts: TargetParts): string | null {
  const { root, configuration, options } = folder;
  const people = parts.people.of(root);
  const notes = [...parts.index.of(root)];
  const byPerson = sessionsByPerson(notes, people);
  const asked = { person, isNew: false, date: parts.today() };
  const meant = whoIsMeant(asked, { notes, people, configuration, options }, byPerson);
  if (meant.kind === 'refused') return null;
  const isListed = people.listed().some(({ name }) => personKey(name, people) === meant.key);
  return isListed || byPerson.has(meant.key) ? meant.name : null;
}

/** The note of the newest meeting with somebody: an issue that comes up between two meetings makes no meeting of its own. */
function targetFor(person: string, folder: NotesFolder, parts: TargetParts): EscalationTarget {
  const today = parts.today();
  const newest = sessionsWith(person, folder.root, parts).findLast(({ date, isHeld, isOff }) =>
    // What is planned for today is that meeting.
    date === today ? !isOff : date < today && isHeld,
  );
  return newest
    ? { kind: 'note', uri: vscode.Uri.parse(newest.indexed.key), folder }
    : { kind: 'person', person, folder };
}

/** The dated sessions with somebody, oldest first. */
function sessionsWith(
  person: string,
  root: string,
  { index, people, notesByPerson }: TargetParts,
): readonly DatedSession[] {
  const notes = notesByPerson.notesAbout(root, personKey(person, people.of(root)));
  return notes
    .flatMap((key) => index.get(key) ?? [])
    .filter(({ note }) => note.kind === 'one-on-one')
    .flatMap((indexed) => datedSessions(indexed))
    .sort(byDay);
}

/** Asks whose issue it is: somebody who is known, or a new 1-on-1. */
export function pickTarget(place: StepPlace, parts: TargetParts): Promise<Answer<EscalationTarget>> {
  return pickFrom(place, parts).then(async (answer): Promise<Answer<EscalationTarget>> => {
    if (answer.kind !== 'value') return answer;
    const known = answer.value();
    const target = known ?? noteAt(await vscode.commands.executeCommand(NEW_NOTE_COMMAND), parts);
    return target ? { kind: 'value', value: target } : { kind: 'dismissed' };
  });
}

function pickFrom(place: StepPlace, parts: TargetParts): Promise<Answer<() => EscalationTarget | null>> {
  const folders = [...parts.folders.all()];
  const { now, ready } = knownSoFar(
    () => folders.flatMap((folder) => peopleToMeetIn(folder, parts).map(({ name }) => ({ name, folder }))),
    parts.whenRead(),
  );
  const choices = (): Choice<() => EscalationTarget | null>[] => [
    ...now().map(
      ({ name, folder }): Choice<() => EscalationTarget> => ({
        label: name,
        description: folders.length > 1 ? (vscode.workspace.getWorkspaceFolder(folder.uri)?.name ?? '') : '',
        value: () => targetFor(name, folder, parts),
      }),
    ),
    { label: vscode.l10n.t('Somebody else, in a new 1-on-1…'), alwaysShow: true, value: () => null },
  ];
  const placeholder = vscode.l10n.t('Whose issue is it?');
  return pick({ ...place, placeholder, choices, ready });
}

/** The note that a target stands for: the first one about somebody is made by New 1-on-1. Null where that was dismissed. */
export async function noteOf(
  target: EscalationTarget,
  parts: TargetParts,
): Promise<Extract<EscalationTarget, { readonly kind: 'note' }> | null> {
  if (target.kind === 'note') return target;
  const { person, folder } = target;
  const given = { person, date: parts.today(), folder: folder.root };
  return noteAt(await vscode.commands.executeCommand(NEW_NOTE_COMMAND, given), parts);
}

/** What a person has brought up before, newest first; not what the note of this meeting says. */
export function issuesBefore(target: EscalationTarget, parts: TargetParts): readonly KnownIssue[] {
  // Whoever has no note yet has brought up nothing.
  if (target.kind === 'person') return [];
  const { root } = target.folder;
  const own = parts.index.get(target.uri.toString());
  const name = own && parts.people.of(root).personOf(own.note)?.name;
  if (!own || name === undefined) return [];
  const date = newestSession(own.note.sessions)?.date;
  const isThis = (session: DatedSession): boolean => session.indexed.key === own.key && session.date === date;
  return knownIssues(sessionsWith(name, root, parts).filter((session) => !isThis(session)));
}

function noteAt(
  uri: unknown,
  { folders }: TargetParts,
): Extract<EscalationTarget, { readonly kind: 'note' }> | null {
  if (!(uri instanceof vscode.Uri)) return null;
  const folder = folders.of(uri);
  return folder ? { kind: 'note', uri, folder } : null;
}
