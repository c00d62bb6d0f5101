import { type DayReading, toDay } from './toDay.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Ignores case, as the expressions that are made of `pattern` do. */
const MONTH_SIGN = new RegExp(MONTHS.join('|'), 'iu');
const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const TIME =
  '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[ap]m)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?';

type Parts = readonly (string | undefined)[];

/** A written form of a date. */
export interface DayForm {
  readonly pattern: string;
  /**
   * What stands in every text that holds such a date: where a date is looked for, it is asked first. The engine makes an expression's code
   * when that is first tried, which of `pattern` takes milliseconds, and hardly a note has dates of more than one form.
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
