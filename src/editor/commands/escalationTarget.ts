import * as vscode from 'vscode';
import { newestSession } from '../../notes/newestSession.ts';
import type { Day } from '../../notes/note.ts';
import { type KnownIssue, knownIssues } from '../../workspace/earlierIssues.ts';
import { personKey, sessionsByPerson } from '../../workspace/meetings.ts';
import type { IndexedNote, NoteIndex } from '../../workspace/noteIndex.ts';
import type { PeopleByRoot } from '../../workspace/peopleByRoot.ts';
import type { KnownPerson } from '../../workspace/rhythm.ts';
import { peopleToMeet } from '../../writing/planNewNote.ts';
import type { Folders, NotesFolder } from '../folders.ts';
import { NEW_NOTE_COMMAND } from './newNote.ts';
import { type Answer, type Choice, pick, type StepPlace } from './steps.ts';

/** Where an issue is logged: in a note, or in somebody's note of today, which may have to be made. */
export type EscalationTarget =
  | { readonly kind: 'note'; readonly uri: vscode.Uri; readonly folder: NotesFolder }
  | { readonly kind: 'person'; readonly person: string; readonly folder: NotesFolder };

/** What targets are found with. */
export interface TargetParts {
  readonly folders: Folders;
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly today: () => Day;
  readonly whenRead: () => Promise<unknown>;
}

/** The note in the active editor; null where it is no 1-on-1. */
export function openNote({ folders, index }: TargetParts): EscalationTarget | null {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const indexed = uri && index.get(uri.toString());
  const folder = uri && folders.of(uri);
  return folder && indexed?.note.kind === 'one-on-one' ? { kind: 'note', uri, folder } : null;
}

/** Somebody by name, in the folder that is named, else in the first one whose notes know them. */
export function namedPerson(
  person: string,
  folderName: string | undefined,
  parts: TargetParts,
): EscalationTarget | null {
  const folders = [...parts.folders.all()];
  const isKnownIn = (folder: NotesFolder): boolean => {
    const key = personKey(person, parts.people.of(folder.root));
    return knownIn(folder, parts).some((known) => known.key === key);
  };
  const folder = folders.find(({ root, uri }) => folderName === root || folderName === uri.toString());
  const found = folder ?? folders.find(isKnownIn) ?? folders[0];
  return found ? { kind: 'person', person, folder: found } : null;
}

/** Asks whose issue it is: somebody who is known, or a new 1-on-1. */
export function pickTarget(place: StepPlace, parts: TargetParts): Promise<Answer<EscalationTarget>> {
  return pickFrom(place, parts).then(async (answer): Promise<Answer<EscalationTarget>> => {
    if (answer.kind !== 'value' || answer.value !== null) return answer as Answer<EscalationTarget>;
    const target = noteAt(await vscode.commands.executeCommand(NEW_NOTE_COMMAND), parts);
    return target ? { kind: 'value', value: target } : { kind: 'dismissed' };
  });
}

function pickFrom(place: StepPlace, parts: TargetParts): Promise<Answer<EscalationTarget | null>> {
  const folders = [...parts.folders.all()];
  const choices = (): Choice<EscalationTarget | null>[] => [
    ...folders.flatMap((folder) =>
      knownIn(folder, parts).map(
        ({ name }): Choice<EscalationTarget> => ({
          label: name,
          description:
            folders.length > 1 ? (vscode.workspace.getWorkspaceFolder(folder.uri)?.name ?? '') : '',
          value: { kind: 'person', person: name, folder },
        }),
      ),
    ),
    { label: vscode.l10n.t('Somebody else, in a new 1-on-1…'), alwaysShow: true, value: null },
  ];
  const placeholder = vscode.l10n.t('Whose issue is it?');
  return pick({ ...place, placeholder, choices, ready: parts.whenRead() });
}

/** The note that a target stands for: a person's note of today is opened, or made by New 1-on-1. Null where that was dismissed. */
export async function noteOf(
  target: EscalationTarget,
  parts: TargetParts,
): Promise<Extract<EscalationTarget, { readonly kind: 'note' }> | null> {
  if (target.kind === 'note') return target;
  const { person, folder } = target;
  const given = { person, date: parts.today(), folder: folder.root };
  return noteAt(await vscode.commands.executeCommand(NEW_NOTE_COMMAND, given), parts);
}

/** What a person has brought up before, newest first; not what their note of this meeting says. */
export function issuesBefore(
  target: EscalationTarget,
  { index, people, today }: TargetParts,
): readonly KnownIssue[] {
  const { root } = target.folder;
  const own = target.kind === 'note' ? index.get(target.uri.toString()) : undefined;
  const known = people.of(root);
  const name = target.kind === 'person' ? target.person : known.personOf(own?.note ?? { person: null })?.name;
  if (name === undefined) return [];
  const notes = [...index.all()].filter((indexed) => indexed.root === root);
  const sessions = sessionsByPerson(notes, known).get(personKey(name, known))?.sessions ?? [];
  const isThis = (indexed: IndexedNote, date: Day): boolean =>
    own ? indexed.key === own.key && date === newestSession(own.note.sessions)?.date : date === today();
  return knownIssues(sessions.filter(({ indexed, date }) => !isThis(indexed, date)));
}

function noteAt(
  uri: unknown,
  { folders }: TargetParts,
): Extract<EscalationTarget, { readonly kind: 'note' }> | null {
  if (!(uri instanceof vscode.Uri)) return null;
  const folder = folders.of(uri);
  return folder ? { kind: 'note', uri, folder } : null;
}

function knownIn(
  { root, configuration }: NotesFolder,
  { index, people, today }: TargetParts,
): readonly KnownPerson[] {
  const notes = [...index.all()].filter((indexed) => indexed.root === root);
  return peopleToMeet({ notes, people: people.of(root), configuration }, today());
}
