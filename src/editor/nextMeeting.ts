import type { Day } from '../notes/note.ts';
import { personKey } from '../workspace/meetings.ts';
import { nextMeetingWith } from '../workspace/nextMeeting.ts';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import type { NotesByPerson } from '../workspace/notesByPerson.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';

/** The notes and people of all roots, today. */
export interface NextMeetingParts {
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly notesByPerson: Pick<NotesByPerson, 'notesAbout'>;
  readonly today: Day;
}

/** The day of the next meeting with somebody of a root; null where nothing tells it. */
export function nextMeetingIn(
  root: string,
  person: string | null,
  { index, people, notesByPerson, today }: NextMeetingParts,
): Day | null {
  if (person === null) return null;
  const keys = notesByPerson.notesAbout(root, personKey(person, people.of(root)));
  const notes = keys.flatMap((key) => index.get(key) ?? []);
  return nextMeetingWith(person, { notes, people: people.of(root), today });
}
