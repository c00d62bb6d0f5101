import * as vscode from 'vscode';
import { isNamed } from '../../workspace/items.ts';
import { personKey } from '../../workspace/meetings.ts';
import type { KnownPerson } from '../../workspace/rhythm.ts';
import { lastMet } from '../commands/newNotePicks.ts';
import { knownSoFar, peopleToMeetIn } from '../commands/peopleToMeetIn.ts';
import { type Choice, pick } from '../commands/steps.ts';
import { foundOnlyBySlug } from '../isFoundBy.ts';
import type { BriefParts, BriefSubject } from './briefParts.ts';

/** Somebody of a folder. */
export interface PersonOfFolder extends KnownPerson, BriefSubject {}

/** Everybody of all folders, longest time since the last meeting first. */
export function everybody(parts: BriefParts): readonly PersonOfFolder[] {
  return [...parts.folders.all()]
    .flatMap((folder) => peopleToMeetIn(folder, parts).map((person) => ({ ...person, root: folder.root })))
    .sort((a, b) => compare(a.last ?? '', b.last ?? ''));
}

/** Whom the argument of the command may mean: a name, a note's URI, or somebody as lists hold them. */
export function subjectsGiven(given: unknown, parts: BriefParts): readonly BriefSubject[] {
  if (given instanceof vscode.Uri) return [subjectOfNote(given, parts)].filter((found) => found !== null);
  if (typeof given === 'string') {
    const all = everybody(parts);
    const exact = all.filter(({ key, name }) => key === given || name === given);
    if (exact.length > 0) return exact;
    return all.filter(({ name, root }) => isNamed(name, given, parts.people.of(root)));
  }
  if (typeof given !== 'object' || given === null) return [];
  return [given, ...Object.values(given)].filter(isSubject).slice(0, 1);
}

/** Asks which of `among` one meets; Enter takes whom the open note is about. */
export async function pickSubject(
  parts: BriefParts,
  among: () => readonly PersonOfFolder[],
): Promise<BriefSubject | undefined> {
  const open = vscode.window.activeTextEditor?.document.uri;
  const ofNote = open ? subjectOfNote(open, parts) : null;
  const isSeveral = [...parts.folders.all()].length > 1;
  const { now, ready } = knownSoFar(among, parts.whenRead());
  const choices = (typed: string): Choice<BriefSubject>[] => {
    const all = now();
    const found = foundOnlyBySlug(
      typed,
      all.map(({ name }) => name),
    );
    return all.map((person) => ({
      label: person.name,
      description: lastMet(person, parts.today()),
      ...(isSeveral ? { detail: person.root } : {}),
      alwaysShow: found.includes(person.name) || isHandle(typed, person, parts),
      isLikely:
        typed === '' ? ofNote?.key === person.key && ofNote.root === person.root : found[0] === person.name,
      value: { root: person.root, key: person.key },
    }));
  };
  const answer = await pick({
    title: vscode.l10n.t('Prepare for 1-on-1'),
    step: 1,
    of: 1,
    placeholder: vscode.l10n.t('Whom do you meet?'),
    choices,
    ready,
  });
  return answer.kind === 'value' ? answer.value : undefined;
}

function subjectOfNote(uri: vscode.Uri, { index, people }: BriefParts): BriefSubject | null {
  const indexed = index.get(uri.toString());
  const person = indexed && people.of(indexed.root).personOf(indexed.note);
  if (!indexed || !person || person.isSelf) return null;
  return { root: indexed.root, key: personKey(person.name, people.of(indexed.root)) };
}

/** A handle or an alias has no letter of the name that is found by it. */
function isHandle(typed: string, { name, root }: PersonOfFolder, { people }: BriefParts): boolean {
  return typed.trim() !== '' && isNamed(name, typed.trim(), people.of(root));
}

function isSubject(value: unknown): value is BriefSubject {
  return (
    typeof value === 'object' &&
    value !== null &&
    'root' in value &&
    'key' in value &&
    typeof value.root === 'string' &&
    typeof value.key === 'string'
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
