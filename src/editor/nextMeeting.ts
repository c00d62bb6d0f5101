import type { Day } from '../notes/note.ts';
import { nextMeetingWith } from '../workspace/nextMeeting.ts';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';

/** The notes and people of all roots, today. */
export interface NextMeetingParts {
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly today: Day;
}

/** The day of the next meeting with somebody of a root; null where nothing tells it. */
export function nextMeetingIn(
  root: string,
  person: string | null,
  { index, people, today }: NextMeetingParts,
): Day | null {
  if (person === null) return null;
  const notes = [...index.all()].filter((indexed) => indexed.root === root);
  return nextMeetingWith(person, { notes, people: people.of(root), today });
}
