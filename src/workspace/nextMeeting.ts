import type { Day } from '../notes/note.ts';
import { personKey, sessionsByPerson } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { People } from './people.ts';
import { rhythmOf } from './rhythm.ts';

/** What tells the next meeting: the notes of one root, and its people. */
export interface Meetings {
  readonly notes: Iterable<IndexedNote>;
  readonly people: People;
  readonly today: Day;
}

/** The day of the next meeting with somebody: planned, agreed, or by their rhythm; null where nothing tells it. */
export function nextMeetingWith(person: string, { notes, people, today }: Meetings): Day | null {
  const sessions = sessionsByPerson(notes, people).get(personKey(person, people))?.sessions;
  return sessions ? (rhythmOf(sessions, today).next?.date ?? null) : null;
}
