import { DAY_FORMS, type DayForm } from './dayForms.ts';
import type { Day } from './note.ts';
import type { DayReading } from './toDay.ts';

/** A date found inside a longer text. `start` and `end` are offsets in that text. */
export interface FoundDay {
  readonly reading: DayReading;
  readonly start: number;
  readonly end: number;
}

const DAY_MS = 86_400_000;
const FIRST_DAY_NUMBER = Date.UTC(1000, 0, 1) / DAY_MS;
const LAST_DAY_NUMBER = Date.UTC(9999, 11, 31) / DAY_MS;

interface DayExpression extends Omit<DayForm, 'pattern'> {
  readonly expression: RegExp;
}

/** Who only counts days needs none of these expressions: they are made when they are first asked for. */
function onceMade(make: (form: DayForm) => RegExp): () => readonly DayExpression[] {
  let made: readonly DayExpression[] | null = null;
  return () => {
    made ??= DAY_FORMS.map((form) => ({ expression: make(form), sign: form.sign, read: form.read }));
    return made;
  };
}

const anchored = onceMade(({ pattern }) => new RegExp(`^${pattern}$`, 'iu'));
/** A date ends where no digit, letter or further date part follows, so that `2026-01-20` is not read out of `2026-01-205`. */
const floating = onceMade(({ pattern }) => new RegExp(floatingPattern(pattern), 'giu'));
const sticky = onceMade(({ pattern }) => new RegExp(floatingPattern(pattern), 'iuy'));

function floatingPattern(pattern: string): string {
  return `(?<![\\p{L}\\p{N}_/.-])${pattern}(?![\\p{L}\\p{N}_]|[/-][\\p{L}\\p{N}]|\\.\\p{N})`;
}

/** In a file's or folder's name words and numbers are joined to a date: `1-1-2026-01-15-dana`, `2026-01-15_1on1`. */
const inNames = onceMade(
  ({ pattern }) => new RegExp(`(?<!\\p{N}|\\p{L}(?=\\p{L}))${pattern}(?!\\p{N}|\\.\\p{N})`, 'iu'),
);

/** Every form has a year of four digits; most texts have none, and are looked at no further. */
const YEAR = /\d{4}/u;

/** Reads a whole text as a date. `none` where it has no date's form; it never guesses between two days. */
export function readDay(text: string): DayReading {
  if (!YEAR.test(text)) return { kind: 'none' };
  const trimmed = text.trim();
  for (const { expression, sign, read } of anchored()) {
    const match = sign.test(trimmed) ? expression.exec(trimmed) : null;
    if (match) return read(match);
  }
  return { kind: 'none' };
}

/** The first date in a text, of any form, or null. */
export function findDay(text: string): FoundDay | null {
  if (!YEAR.test(text)) return null;
  let first: FoundDay | null = null;
  for (const { expression, sign, read } of floating()) {
    if (!sign.test(text)) continue;
    expression.lastIndex = 0;
    const match = expression.exec(text);
    if (match && (first === null || match.index < first.start)) {
      first = { reading: read(match), start: match.index, end: match.index + match[0].length };
      if (first.start === 0) break;
    }
  }
  return first;
}

/** The date in a file's or folder's name (without its extension), of the most specific form that it holds, or null. */
export function findDayInName(name: string): FoundDay | null {
  if (!YEAR.test(name)) return null;
  for (const { expression, sign, read } of inNames()) {
    const match = sign.test(name) ? expression.exec(name) : null;
    if (match) return { reading: read(match), start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The date that stands exactly at `index`, or null. */
export function findDayAt(text: string, index: number): FoundDay | null {
  for (const { expression, read } of sticky()) {
    expression.lastIndex = index;
    const match = expression.exec(text);
    if (match) return { reading: read(match), start: index, end: index + match[0].length };
  }
  return null;
}

/** The day's number, counted from 1970-01-01. `day` must be a real calendar day. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `count` calendar days after `day`; `count` may be negative. It stays within the years 1000 to 9999. */
export function addDays(day: Day, count: number): Day {
  const number = Math.min(Math.max(dayNumber(day) + count, FIRST_DAY_NUMBER), LAST_DAY_NUMBER);
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The weekday by ISO 8601: Monday is 1, Sunday is 7. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Sunday that ends the ISO 8601 week of `day`. */
export function endOfWeek(day: Day): Day {
  return addDays(day, 7 - weekday(day));
}

const FRIDAY = 5;

/** The Friday that ends the working week of `day`; on a weekend that of the next one. */
export function endOfWorkingWeek(day: Day): Day {
  return addDays(day, (FRIDAY - weekday(day) + 7) % 7);
}
