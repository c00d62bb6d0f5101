import { compared } from '../notes/compared.ts';
import type { Day } from '../notes/note.ts';
import { datedSessions, personKey } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { People } from './people.ts';

/** A meeting that was held, and the note that holds it. */
export interface LastMeeting {
  readonly key: string;
  readonly day: Day;
}

/** The same for all names of one person, as `markedName` gives them. */
export function keyOfName(name: string, people: People): string {
  return people.resolve(name).slug || personKey(name.replace(/^@/u, ''), people);
}

/** The last day of a note, today at the latest; null where there is none. */
export function lastMeetingOf(key: string, days: readonly Day[], today: Day): LastMeeting | null {
  const last = days.reduce<Day | null>(
    (latest, day) => (day <= today && (latest === null || day > latest) ? day : latest),
    null,
  );
  return last === null ? null : { key, day: last };
}

/** The later of two meetings; of one day that whose key comes last. */
export function later(a: LastMeeting | null, b: LastMeeting | null): LastMeeting | null {
  if (a === null || b === null) return a ?? b;
  return (compared(a.day, b.day) || compared(a.key, b.key)) > 0 ? a : b;
}

/** The days on which the two of a 1-on-1 met, or are to meet; none of any other note. */
export function heldDays(indexed: IndexedNote): readonly Day[] {
  if (indexed.note.kind !== 'one-on-one') return [];
  return datedSessions(indexed)
    .filter(({ isHeld }) => isHeld)
    .map(({ date }) => date);
}
