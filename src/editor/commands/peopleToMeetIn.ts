import type { Day } from '../../notes/note.ts';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import type { PeopleByRoot } from '../../workspace/peopleByRoot.ts';
import type { KnownPerson } from '../../workspace/rhythm.ts';
import { peopleToMeet } from '../../writing/whoIsMeant.ts';
import type { NotesFolder } from '../folders.ts';

/** What tells whom one meets. */
export interface PeopleToMeetParts {
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly today: () => Day;
}

/** Everybody whom a 1-on-1 may be with in a folder, longest time since the last meeting first. */
export function peopleToMeetIn(
  { root, configuration }: Pick<NotesFolder, 'root' | 'configuration'>,
  { index, people, today }: PeopleToMeetParts,
): readonly KnownPerson[] {
  const notes = [...index.of(root)];
  return peopleToMeet({ notes, people: people.of(root), configuration }, today());
}

/**
 * Those who are known now, and those who are once `ready` settles: all notes are looked at for it, and a question that looked at them with
 * each key that is pressed would answer late.
 */
export function knownSoFar<T>(
  known: () => T,
  ready: Promise<unknown>,
): { readonly now: () => T; readonly ready: Promise<void> } {
  let now = known();
  const again = (): void => {
    now = known();
  };
  return { now: () => now, ready: ready.then(again, again) };
}
