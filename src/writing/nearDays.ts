import { addDays, endOfWorkingWeek } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';

/** A day that is meant often, and what it is called. */
export interface NearDay {
  /** Seen from today. */
  readonly from: (today: Day) => Day;
  /** As a name of it: `end of the week`. */
  readonly name: Phrase;
  /** As an answer to “when”: `at the end of the week`. */
  readonly when: Phrase;
}

/** The days that due dates mostly name. */
export const NEAR_DAYS = {
  today: { from: (today) => today, name: phrase('today'), when: phrase('today') },
  tomorrow: { from: (today) => addDays(today, 1), name: phrase('tomorrow'), when: phrase('tomorrow') },
  weekEnd: {
    from: endOfWorkingWeek,
    name: phrase('end of the week'),
    when: phrase('at the end of the week'),
  },
  week: { from: (today) => addDays(today, 7), name: phrase('in a week'), when: phrase('in a week') },
} as const satisfies Readonly<Record<string, NearDay>>;

/** Each day once, by the first that names it, in the order of the calendar. */
export function onceEach<Named extends { readonly day: Day }>(days: readonly Named[]): Named[] {
  const each = new Map<Day, Named>();
  for (const named of days) if (!each.has(named.day)) each.set(named.day, named);
  return [...each.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
