import type { Day } from './note.ts';

/** What a piece of text says when it is read as a date. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'impossible' | 'ambiguous' | 'none' };

const FEBRUARY = 2;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Not in one case: `pattern` is read so as well. */
const MONTH_SIGN = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;
const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const TIME =
  '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[ap]m)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?';

type Parts = readonly (string | undefined)[];

/** A written form of a date. */
export interface DayForm {
  readonly pattern: string;
  /**
   * What stands in every text that holds such a date, and in few others: it is asked first. To make the machine's code for `pattern` with
   * what must stand around it takes milliseconds, and hardly a note has dates of more than one form.
   */
  readonly sign: RegExp;
  readonly read: (parts: Parts) => DayReading;
}

/** The written forms of a date, most specific first. Years have four digits: two would be a guess. */
export const DAY_FORMS: readonly DayForm[] = [
  {
    pattern: `(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME}`,
    sign: /\d{4}-\d/u,
    read: ([, y, m, d]) => fromNumbers(y, m, d),
  },
  {
    pattern: '(\\d{4})/(\\d{1,2})/(\\d{1,2})',
    sign: /\d{4}\/\d/u,
    read: ([, y, m, d]) => fromNumbers(y, m, d),
  },
  {
    pattern: '(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})',
    sign: /\d{4}\.\d/u,
    read: ([, y, m, d]) => fromNumbers(y, m, d),
  },
  {
    pattern: '((?:19|20)\\d{2})(\\d{2})(\\d{2})',
    sign: /\d{8}/u,
    read: ([, y, m, d]) => fromNumbers(y, m, d),
  },
  {
    pattern: `(?:${WEEKDAY}\\.?,?[ \\t]+)?(${MONTH})\\.?[ \\t-]+(\\d{1,2})(?:st|nd|rd|th)?(?:,[ \\t]*|[ \\t-]+)(\\d{4})`,
    sign: MONTH_SIGN,
    read: ([, m, d, y]) => fromNumbers(y, monthNumber(m), d),
  },
  {
    pattern: `(?:${WEEKDAY}\\.?,?[ \\t]+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[ \\t-]+(?:of[ \\t]+)?(${MONTH})\\.?,?[ \\t-]+(\\d{4})`,
    sign: MONTH_SIGN,
    read: ([, d, m, y]) => fromNumbers(y, monthNumber(m), d),
  },
  {
    pattern: '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})',
    sign: /\d\.\d{1,2}\.\d{4}/u,
    read: ([, d, m, y]) => fromNumbers(y, m, d),
  },
  {
    pattern: '(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})',
    sign: /\d[/-]\d{1,2}[/-]\d{4}/u,
    read: ([, a, b, y]) => fromEitherOrder(a, b, y),
  },
];

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
