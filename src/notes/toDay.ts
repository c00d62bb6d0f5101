import type { Day } from './note.ts';

/** What a piece of text says when it is read as a date. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'impossible' | 'ambiguous' | 'none' };

const FEBRUARY = 2;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `year-month-day` as a `Day` when the calendar has it. */
export function toDay(year: number, month: number, day: number): DayReading {
  const isReal =
    year >= 1000 &&
    year <= 9999 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    Number.isInteger(year) &&
    Number.isInteger(day);
  return isReal ? { kind: 'day', day: `${year}-${padded(month)}-${padded(day)}` } : { kind: 'impossible' };
}

/** None where there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === FEBRUARY && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
