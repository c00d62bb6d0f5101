import assert from 'node:assert/strict';
import { DAY_FORMS } from '../../src/notes/dayForms.ts';
import {
  addDays,
  dayNumber,
  daysBetween,
  endOfWeek,
  endOfWorkingWeek,
  findDay,
  findDayAt,
  findDayInName,
  readDay,
  weekday,
} from '../../src/notes/days.ts';
import { type DayReading, toDay } from '../../src/notes/toDay.ts';

/** What a text is read as, in one word: a day, or the kind of reading. */
type Word = string;

const READ: readonly (readonly [text: string, expected: Word])[] = [
  ['2026-01-20', '2026-01-20'],
  [' 2026-01-20\n', '2026-01-20'],
  ['2026-1-2', '2026-01-02'],
  ['2026/01/20', '2026-01-20'],
  ['2026/1/2', '2026-01-02'],
  ['2026.01.20', '2026-01-20'],
  ['20260120', '2026-01-20'],
  ['18991231', 'none'],
  ['202601201', 'none'],
  // With a time: the day as written, whatever the offset.
  ['2026-01-20T23:59', '2026-01-20'],
  ['2026-01-20 23:59', '2026-01-20'],
  ['2026-01-20T23:59:59', '2026-01-20'],
  ['2026-01-20T23:59:59.999Z', '2026-01-20'],
  ['2026-01-20T00:30:00+14:00', '2026-01-20'],
  ['2026-01-20T23:30:00-1100', '2026-01-20'],
  ['2026-01-20 10:30:00 +0100', '2026-01-20'],
  ['2026-01-20 9:30 PM', '2026-01-20'],
  ['2026-01-20T', 'none'],
  ['2026-01-20 at noon', 'none'],
  // Names of months.
  ['January 15, 2026', '2026-01-15'],
  ['Jan 15, 2026', '2026-01-15'],
  ['jan. 15 2026', '2026-01-15'],
  ['JANUARY 15 2026', '2026-01-15'],
  ['January-15-2026', '2026-01-15'],
  ['Sept 3rd, 2026', '2026-09-03'],
  ['Sep 1st 2026', '2026-09-01'],
  ['March 2nd,2026', '2026-03-02'],
  ['15 January 2026', '2026-01-15'],
  ['15. Jan. 2026', '2026-01-15'],
  ['15th of January, 2026', '2026-01-15'],
  ['15-Jan-2026', '2026-01-15'],
  ['Thursday, January 15, 2026', '2026-01-15'],
  ['Thu Jan 15 2026', '2026-01-15'],
  ['Thurs. 15 January 2026', '2026-01-15'],
  ['January 2026', 'none'],
  ['January 15', 'none'],
  ['Janvier 15, 2026', 'none'],
  ['January 32, 2026', 'impossible'],
  ['31 June 2026', 'impossible'],
  // Day, month and year by numbers alone.
  ['15.01.2026', '2026-01-15'],
  ['3.4.2026', '2026-04-03'],
  ['01.15.2026', 'impossible'],
  ['1/15/2026', '2026-01-15'],
  ['15/1/2026', '2026-01-15'],
  ['15-01-2026', '2026-01-15'],
  ['03/04/2026', 'ambiguous'],
  ['3-4-2026', 'ambiguous'],
  ['04/04/2026', '2026-04-04'],
  ['13/13/2026', 'impossible'],
  ['02/30/2026', 'impossible'],
  ['1/15/26', 'none'],
  // The calendar.
  ['2026-02-28', '2026-02-28'],
  ['2026-02-29', 'impossible'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['1900-02-29', 'impossible'],
  ['2100-02-29', 'impossible'],
  ['2400-02-29', '2400-02-29'],
  ['2026-02-30', 'impossible'],
  ['2026-04-31', 'impossible'],
  ['2026-13-01', 'impossible'],
  ['2026-00-10', 'impossible'],
  ['2026-01-00', 'impossible'],
  ['20261301', 'impossible'],
  ['0000-01-01', 'impossible'],
  ['0999-12-31', 'impossible'],
  ['1000-01-01', '1000-01-01'],
  ['9999-12-31', '9999-12-31'],
  // No dates.
  ['', 'none'],
  ['tomorrow', 'none'],
  ['next Friday', 'none'],
  ['26-01-20', 'none'],
  ['2026-01-205', 'none'],
  ['2026-01', 'none'],
  ['2026-W04-2', 'none'],
  ['٢٠٢٦-٠١-٢٠', 'none'],
];

/** The found characters stand between `«` and `»`. */
const FOUND: readonly (readonly [marked: string, expected: Word])[] = [
  ['«2026-01-20»', '2026-01-20'],
  ['send it by «2026-01-20».', '2026-01-20'],
  ['send it («2026-01-20»), please', '2026-01-20'],
  ['due:«2026-01-20» #tag', '2026-01-20'],
  ['📅«2026-01-20»', '2026-01-20'],
  ['[[«2026-01-20»]]', '2026-01-20'],
  ['**«2026-01-20»**', '2026-01-20'],
  ['«2026-01-20»–2026-01-22', '2026-01-20'],
  ['«2026-01-20», then 2026-01-22', '2026-01-20'],
  ['first 20 of 30, «2026-01-22»', '2026-01-22'],
  ['on «2026-01-20 10:30» in the room', '2026-01-20'],
  ['on «2026-01-20 9:30 am», sharp', '2026-01-20'],
  ['on «2026-01-20» 10', '2026-01-20'],
  ['Meeting Notes - «Jan 15, 2026»', '2026-01-15'],
  ['«Thursday, January 15, 2026» (10 min)', '2026-01-15'],
  ['the «15th of January 2026» and 2026-02-01', '2026-01-15'],
  ['not on «2026-02-30», but 2026-03-01', 'impossible'],
  ['«03/04/2026» or so', 'ambiguous'],
  ['am «3.4.2026».', '2026-04-03'],
  ['1) «2026-01-20»', '2026-01-20'],
];

const NOT_FOUND: readonly string[] = [
  '',
  'no date at all',
  '2026-01-205',
  '12026-01-20',
  '2026-01-20-05',
  '2026-01-20/21',
  '2026-01-20abc',
  '2026-01-20_x',
  'x2026-01-20',
  'log-2026-01-20',
  'notes/2026-01-20',
  'https://example.org/2026/01/20/title',
  'version 1.2.2026.4',
  'version 4.1.2.2026',
  'v1.2.2026',
  '10.1.2026.01.20',
  '2026.01.20.1',
  '1/15/2026/3',
  '4-1-15-2026',
  'in May 2026',
];

const NAMES: readonly (readonly [marked: string, expected: Word])[] = [
  ['«2026-01-15»', '2026-01-15'],
  ['«2026-01-15» Dana Reyes', '2026-01-15'],
  ['«2026-01-15»-dana-reyes', '2026-01-15'],
  ['«2026-01-15»_dana', '2026-01-15'],
  ['dana-reyes-«2026-01-15»', '2026-01-15'],
  ['dana.«2026.01.15»', '2026-01-15'],
  ['«2026-01-15»-1on1-dana', '2026-01-15'],
  ['«2026-01-15»-2', '2026-01-15'],
  ['1-1-«2026-01-15»', '2026-01-15'],
  ['1on1-«2026-01-15»', '2026-01-15'],
  ['1on1_«20260115»_dana', '2026-01-15'],
  ['«20260115»-dana', '2026-01-15'],
  ['«January-15-2026»', '2026-01-15'],
  ['dana-«January-15-2026»-notes', '2026-01-15'],
  ['dana «15-01-2026»', '2026-01-15'],
  ['«03-04-2026»-dana', 'ambiguous'],
  ['«2026-02-30»-dana', 'impossible'],
];

const NO_NAMES: readonly string[] = [
  'dana',
  '',
  '1-1',
  '2026',
  '2026-01',
  '12026-01-15',
  '2026-01-155',
  'v1.2.2026.4',
];

const WEEKS: readonly (readonly [day: string, weekday: number, end: string])[] = [
  ['2026-01-19', 1, '2026-01-25'],
  ['2026-01-20', 2, '2026-01-25'],
  ['2026-01-24', 6, '2026-01-25'],
  ['2026-01-25', 7, '2026-01-25'],
  ['2026-01-26', 1, '2026-02-01'],
  ['2025-12-29', 1, '2026-01-04'],
  ['2024-02-28', 3, '2024-03-03'],
  ['1970-01-01', 4, '1970-01-04'],
  ['1969-12-29', 1, '1970-01-04'],
  ['1000-01-01', 3, '1000-01-05'],
  // The week of the last day has no end that could be written.
  ['9999-12-31', 5, '9999-12-31'],
];

const STEPS: readonly (readonly [from: string, count: number, to: string])[] = [
  ['2026-01-20', 0, '2026-01-20'],
  ['2026-01-31', 1, '2026-02-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-03-07', 2, '2026-03-09'],
  ['2026-10-31', 2, '2026-11-02'],
  ['2026-01-20', 365, '2027-01-20'],
  ['2024-01-20', 366, '2025-01-20'],
  ['1969-12-31', 1, '1970-01-01'],
];

const ZONES = ['Pacific/Kiritimati', 'UTC', 'America/St_Johns', 'Pacific/Pago_Pago'];

for (const zone of ZONES) {
  describe(`days in ${zone}`, () => {
    let before: string | undefined;
    beforeEach(() => {
      before = process.env.TZ;
      process.env.TZ = zone;
    });
    afterEach(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });

    it('reads every written form', () => {
      for (const [text, expected] of READ) assert.equal(word(readDay(text)), expected, text);
    });

    it('steps and counts by the calendar', () => {
      for (const [from, count, to] of STEPS) {
        assert.equal(addDays(from, count), to);
        assert.equal(daysBetween(from, to), count);
        assert.equal(daysBetween(to, from), count === 0 ? 0 : -count);
      }
    });

    it('knows weekdays and the ends of weeks', () => {
      for (const [day, number, end] of WEEKS) {
        assert.equal(weekday(day), number, day);
        assert.equal(endOfWeek(day), end, day);
      }
    });

    it('ends a working week on its Friday, and on a weekend thinks of the next one', () => {
      const ends = ['2026-01-19', '2026-01-23', '2026-01-24', '2026-01-25', '2026-01-26'].map(
        endOfWorkingWeek,
      );
      assert.deepEqual(ends, ['2026-01-23', '2026-01-23', '2026-01-30', '2026-01-30', '2026-01-30']);
    });

    it('takes every day of four years, one after the other', () => {
      for (let day = '2024-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
        assert.equal(daysBetween(day, addDays(day, 1)), 1);
        assert.deepEqual(readDay(day), { kind: 'day', day });
      }
    });
  });
}

describe('findDay', () => {
  for (const [marked, expected] of FOUND) {
    it(`finds ${marked}`, () => {
      const { text, start, end } = unmarked(marked);
      const found = findDay(text);
      assert.ok(found);
      assert.deepEqual([word(found.reading), found.start, found.end], [expected, start, end]);
      assert.deepEqual(findDayAt(text, start), found);
    });
  }

  it('finds none where a date is part of something longer', () => {
    for (const text of NOT_FOUND) assert.equal(findDay(text), null, text);
  });

  it('looks nowhere else when asked for one place', () => {
    assert.equal(findDayAt('by 2026-01-20', 0), null);
    assert.equal(findDayAt('by 2026-01-20', 4), null);
    assert.equal(findDayAt('by 2026-01-20', 99), null);
  });

  it('takes time in proportion to the text', () => {
    for (const text of [
      '1-'.repeat(50_000),
      '2026-01-'.repeat(20_000),
      `Mon${' '.repeat(100_000)}x`,
      'jan '.repeat(30_000),
    ]) {
      const start = performance.now();
      findDay(text);
      assert.ok(performance.now() - start < 1000, text.slice(0, 20));
    }
  });
});

describe('findDayInName', () => {
  for (const [marked, expected] of NAMES) {
    it(`finds ${marked}`, () => {
      const { text, start, end } = unmarked(marked);
      const found = findDayInName(text);
      assert.ok(found);
      assert.deepEqual([word(found.reading), found.start, found.end], [expected, start, end]);
    });
  }

  it('finds none in other names', () => {
    for (const name of NO_NAMES) assert.equal(findDayInName(name), null, name);
  });
});

describe('the sign of a form', () => {
  const WORDS = ['2026', '1999', '20260120', '1', '15', 'Jan', 'may', 'ſeptember', '3rd', 'Thu', 'x'];
  const MARKS = ['-', '/', '.', ' ', ', ', '\t', ' of ', ''];
  const mixed = WORDS.flatMap((first) =>
    WORDS.flatMap((second) =>
      WORDS.flatMap((third) =>
        MARKS.flatMap((mark) => MARKS.map((other) => `${first}${mark}${second}${other}${third}`)),
      ),
    ),
  );
  const NAMES =
    'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';
  const named = NAMES.split(' ').flatMap((name) => [`${name} 15, 2026`, `15. ${name.toUpperCase()} 2026`]);
  const texts = [...mixed, ...named];
  for (const { pattern, sign } of DAY_FORMS) {
    it(`stands in whatever ${pattern} reads`, () => {
      const form = new RegExp(pattern, 'iu');
      const read = texts.filter((text) => form.test(text));
      assert.ok(read.length > 0);
      for (const text of read) assert.match(text, sign);
    });
  }

  it('is that of every month', () => {
    for (const text of named) assert.equal(findDay(text)?.reading.kind, 'day', text);
  });
});

describe('toDay and dayNumber', () => {
  it('count from 1970', () => {
    assert.equal(dayNumber('1970-01-01'), 0);
    assert.equal(dayNumber('1970-02-01'), 31);
    assert.equal(dayNumber('1969-12-31'), -1);
    assert.equal(dayNumber('2000-03-01') - dayNumber('2000-02-01'), 29);
  });

  it('take only days of the calendar', () => {
    assert.deepEqual(toDay(2026, 1, 2), { kind: 'day', day: '2026-01-02' });
    for (const [year, month, day] of [
      [2026, 2, 29],
      [2026, 0, 1],
      [2026, 13, 1],
      [2026, 1, 0],
      [2026, 1, 1.5],
      [999, 1, 1],
      [10_000, 1, 1],
      [Number.NaN, 1, 1],
    ] as const) {
      assert.deepEqual(toDay(year, month, day), { kind: 'impossible' }, `${year}-${month}-${day}`);
    }
  });

  it('stay within the years that can be written', () => {
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addDays('1000-01-01', -1), '1000-01-01');
  });
});

function word(reading: DayReading): Word {
  return reading.kind === 'day' ? reading.day : reading.kind;
}

function unmarked(marked: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = marked.indexOf('«');
  return { text: marked.replace(/[«»]/gu, ''), start, end: marked.indexOf('»') - 1 };
}
