import type { Day } from './note.ts';

/** What a piece of text says when it is read as a date. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'impossible' | 'ambiguous' | 'none' };

/** A date found inside a longer text. `start` and `end` are offsets in that text. */
export interface FoundDay {
  readonly reading: DayReading;
  readonly start: number;
  readonly end: number;
}

const DAY_MS = 86_400_000;
const FIRST_DAY_NUMBER = Date.UTC(1000, 0, 1) / DAY_MS;
const LAST_DAY_NUMBER = Date.UTC(9999, 11, 31) / DAY_MS;
const FEBRUARY = 2;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const TIME =
  '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[ap]m)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?';

type Parts = readonly (string | undefined)[];

interface DayForm {
  readonly pattern: string;
  readonly read: (parts: Parts) => DayReading;
}

/** The written forms of a date, most specific first. Years have four digits: two would be a guess. */
const DAY_FORMS: readonly DayForm[] = [
  { pattern: `(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME}`, read: ([, y, m, d]) => fromNumbers(y, m, d) },
  { pattern: '(\\d{4})/(\\d{1,2})/(\\d{1,2})', read: ([, y, m, d]) => fromNumbers(y, m, d) },
  { pattern: '(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})', read: ([, y, m, d]) => fromNumbers(y, m, d) },
  { pattern: '((?:19|20)\\d{2})(\\d{2})(\\d{2})', read: ([, y, m, d]) => fromNumbers(y, m, d) },
  {
    pattern: `(?:${WEEKDAY}\\.?,?[ \\t]+)?(${MONTH})\\.?[ \\t-]+(\\d{1,2})(?:st|nd|rd|th)?(?:,[ \\t]*|[ \\t-]+)(\\d{4})`,
    read: ([, m, d, y]) => fromNumbers(y, monthNumber(m), d),
  },
  {
    pattern: `(?:${WEEKDAY}\\.?,?[ \\t]+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[ \\t-]+(?:of[ \\t]+)?(${MONTH})\\.?,?[ \\t-]+(\\d{4})`,
    read: ([, d, m, y]) => fromNumbers(y, monthNumber(m), d),
  },
  { pattern: '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})', read: ([, d, m, y]) => fromNumbers(y, m, d) },
  { pattern: '(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})', read: ([, a, b, y]) => fromEitherOrder(a, b, y) },
];

interface DayExpression {
  readonly expression: RegExp;
  readonly read: DayForm['read'];
}

/** Making these expressions takes milliseconds, and who only counts days needs none of them: they are made when they are first asked for. */
function onceMade(make: (form: DayForm) => RegExp): () => readonly DayExpression[] {
  let made: readonly DayExpression[] | null = null;
  return () => {
    made ??= DAY_FORMS.map((form) => ({ expression: make(form), read: form.read }));
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
  for (const { expression, read } of anchored()) {
    const match = expression.exec(trimmed);
    if (match) return read(match);
  }
  return { kind: 'none' };
}

/** The first date in a text, of any form, or null. */
export function findDay(text: string): FoundDay | null {
  if (!YEAR.test(text)) return null;
  let first: FoundDay | null = null;
  for (const { expression, read } of floating()) {
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
  for (const { expression, read } of inNames()) {
    const match = expression.exec(name);
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

function fromNumbers(year?: string | number, month?: string | number, day?: string | number): DayReading {
  return toDay(Number(year), Number(month), Number(day));
}

/** `03/04/2026` is two days in two countries: only where one reading is impossible, or both agree, is it a date. */
function fromEitherOrder(first?: string, second?: string, year?: string): DayReading {
  const dayFirst = fromNumbers(year, second, first);
  const monthFirst = fromNumbers(year, first, second);
  if (dayFirst.kind !== 'day') return monthFirst;
  if (monthFirst.kind !== 'day' || monthFirst.day === dayFirst.day) return dayFirst;
  return { kind: 'ambiguous' };
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}
