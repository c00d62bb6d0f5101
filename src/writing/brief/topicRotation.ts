import { addDays, daysBetween, weekday } from '../../notes/days.ts';
import type { Day } from '../../notes/note.ts';

const THURSDAY = 4;

/**
 * The topic whose turn it is in the week of a day: the ISO 8601 week, counted from 1, goes through the configured topics in their order, and
 * week 1 has the first. So it is the same for the whole team, whoever skips a week. Null where none is configured.
 */
export function topicOfWeek(day: Day, topics: readonly string[]): string | null {
  return topics[(isoWeek(day) - 1) % topics.length] ?? null;
}

/** The number of a day's week by ISO 8601, 1 to 53: a week belongs to the year of its Thursday. */
export function isoWeek(day: Day): number {
  const thursday = addDays(day, THURSDAY - weekday(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
