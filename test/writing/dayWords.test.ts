import assert from 'node:assert/strict';
import { dayFromWords } from '../../src/writing/dayWords.ts';

/** Thursday. */
const TODAY = '2026-01-22';

const told: readonly (readonly [string, string])[] = [
  ['today', '2026-01-22'],
  ['Tomorrow', '2026-01-23'],
  ['the day after tomorrow', '2026-01-24'],
  ['friday', '2026-01-23'],
  ['by Friday', '2026-01-23'],
  ['this friday', '2026-01-23'],
  ['next friday', '2026-01-30'],
  ['thursday', '2026-01-22'],
  ['monday', '2026-01-26'],
  ['next monday', '2026-01-26'],
  ['in 3 days', '2026-01-25'],
  ['in three days', '2026-01-25'],
  ['in a week', '2026-01-29'],
  ['in 2 weeks', '2026-02-05'],
  ['two weeks from now', '2026-02-05'],
  ['next week', '2026-01-29'],
  ['next month', '2026-02-22'],
  ['end of the week', '2026-01-23'],
  ['EOW', '2026-01-23'],
  ['by the end of next week', '2026-01-30'],
  ['end of month', '2026-01-31'],
  ['yesterday', '2026-01-21'],
  ['last friday', '2026-01-16'],
  ['jan 30', '2026-01-30'],
  ['30 January', '2026-01-30'],
  ['March 3rd', '2026-03-03'],
  ['January 3', '2027-01-03'],
  ['2026-02-03', '2026-02-03'],
  ['February 3, 2026', '2026-02-03'],
  ['3.2.2026', '2026-02-03'],
  ['heute', '2026-01-22'],
  ['morgen', '2026-01-23'],
  ['übermorgen', '2026-01-24'],
  ['am Montag', '2026-01-26'],
  ['nächsten Freitag', '2026-01-30'],
  ['in einer Woche', '2026-01-29'],
  ['Ende der Woche', '2026-01-23'],
  ['Monatsende', '2026-01-31'],
  ['20. März', '2026-03-20'],
];
const untold = [
  '',
  'soon',
  'asap',
  'march',
  '5pm',
  '1/2',
  '03/04/2026',
  '2026-02-30',
  'call Dana on friday',
  'friday to monday',
  '30 february',
  'x'.repeat(200),
];
/** The words are the same in every zone, also where the clocks change at midnight. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Asia/Kolkata'];

describe('a day told in words', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  for (const [words, day] of told) it(words, () => assert.equal(dayFromWords(words, TODAY), day));
  for (const words of untold) {
    it(`“${words.slice(0, 20)}” tells none`, () => assert.equal(dayFromWords(words, TODAY), null));
  }
  for (const zone of ZONES) {
    it(`is the same in ${zone}`, () => {
      process.env.TZ = zone;
      const days = told.map(([words]) => dayFromWords(words, TODAY));
      assert.deepEqual(
        days,
        told.map(([, day]) => day),
      );
    });
  }

  it('counts over the days on which clocks change', () => {
    process.env.TZ = 'Europe/Berlin';
    assert.equal(dayFromWords('in 2 weeks', '2026-03-20'), '2026-04-03');
    assert.equal(dayFromWords('tomorrow', '2026-10-24'), '2026-10-25');
    assert.equal(dayFromWords('end of month', '2028-02-10'), '2028-02-29');
  });
});
