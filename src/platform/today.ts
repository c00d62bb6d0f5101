import type { Day } from '../notes/note.ts';
import { toDay } from '../notes/toDay.ts';

/**
 * The calendar day that people in the machine's time zone write at the moment `now`.
 * Throws a `RangeError` for an invalid date and outside of the years 1000 to 9999.
 */
export function localDay(now: Date): Day {
  const reading = toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (reading.kind !== 'day') throw new RangeError('The clock shows no day of the years 1000 to 9999.');
  return reading.day;
}

/** The first moment of the next local day: midnight, or an hour later where summer time leaves midnight out. */
export function nextLocalMidnight(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}
