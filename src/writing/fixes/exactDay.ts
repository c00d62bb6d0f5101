import { addDays } from '../../notes/days.ts';
import type { Day } from '../../notes/note.ts';

/** Words that tell a day by its distance from another. */
const DISTANCES: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
]);
const IN_DAYS = /^in (a|an|one|two|three|\d{1,2}) (day|week)s?$/u;

/**
 * The day that words mean, seen from `from`, where they can mean only one: `today`, `tomorrow`, `in 3 days`, `in a week`. Null for all
 * others: for a Friday that is nearer than a week “next Friday” is two days to two people, and “end of the week” is three.
 */
export function exactDay(words: string, from: Day): Day | null {
  const said = words.trim().toLowerCase().replace(/\s+/gu, ' ');
  const distance = DISTANCES.get(said) ?? countedDays(said);
  return distance === null ? null : addDays(from, distance);
}

function countedDays(said: string): number | null {
  const [, count = '', unit] = IN_DAYS.exec(said) ?? [];
  if (count === '') return null;
  return (COUNTS.get(count) ?? Number(count)) * (unit === 'week' ? 7 : 1);
}
