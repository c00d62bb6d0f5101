import assert from 'node:assert/strict';
import { readConfiguration } from '../../../src/config/readConfiguration.ts';
import { told } from './told.ts';

const EXPECTED = 'must be a number of days, or words such as `weekly`, `every 2 weeks` or `monthly`.';

describe('cadence', () => {
  const rhythms: readonly (readonly [written: string, everyDays: number, aim: number])[] = [
    ['weekly', 7, 52],
    ['Weekly', 7, 52],
    ['every week', 7, 52],
    ['every 2 weeks', 14, 26],
    ['2 weeks', 14, 26],
    ['every other week', 14, 26],
    ['fortnightly', 14, 26],
    ['14', 14, 26],
    ['every 10 days', 10, 36],
    ['monthly', 30, 12],
    ['every 2 months', 60, 6],
    ['quarterly', 91, 4],
    ['daily', 1, 364],
    ['{ every: 2 weeks }', 14, 26],
    ['{ every: 14, aim: 20 }', 14, 20],
  ];
  for (const [written, everyDays, aim] of rhythms)
    it(`${written} is ${everyDays} days, ${aim} a year`, () => {
      assert.deepEqual(told(`cadence: ${written}`), []);
      assert.deepEqual(readConfiguration(`cadence: ${written}`).configuration.cadence, { everyDays, aim });
    });

  it('may say no more than how many a year is to have', () => {
    const { cadence } = readConfiguration('cadence: { aim: 40 }').configuration;
    assert.deepEqual(cadence, { everyDays: null, aim: 40 });
  });

  it('of a person takes from the team what it does not say', () => {
    const { people, self } = readConfiguration(
      [
        'cadence: { every: weekly, aim: 48 }',
        'self: { name: Robin Vale, cadence: monthly }',
        'people:',
        '  - { name: Dana Reyes, cadence: every 2 weeks }',
        '  - { name: Lee Park, cadence: { aim: 30 } }',
        '  - { name: Omar Said }',
        '  - { name: Ana Lind, cadence: now and then }',
      ].join('\n'),
    ).configuration;
    assert.deepEqual(
      people.map(({ cadence }) => cadence),
      [{ everyDays: 14, aim: 26 }, { everyDays: 7, aim: 30 }, undefined, undefined],
    );
    assert.deepEqual(self, { name: 'Robin Vale', otherNames: [] });
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['cadence: now and then', `now and then → \`cadence\` ${EXPECTED}`],
    ['cadence: 0', `0 → \`cadence\` ${EXPECTED}`],
    ['cadence: 367', `367 → \`cadence\` ${EXPECTED}`],
    ['cadence: every 60 weeks', `every 60 weeks → \`cadence\` ${EXPECTED}`],
    ['cadence: [weekly]', `[weekly] → \`cadence\` ${EXPECTED}`],
    ['cadence: { every: 1.5 }', `1.5 → \`every\` ${EXPECTED}`],
    ['cadence: { aim: 900 }', '900 → `aim` must be a whole number from 0 to 366.'],
    ['people: [{ name: A, cadence: 0 }]', `0 → \`cadence\` ${EXPECTED}`],
  ];
  for (const [text, problem] of wrong)
    it(`tells what is wrong, and the default holds: ${text}`, () => {
      assert.deepEqual(told(text), [problem]);
      assert.deepEqual(readConfiguration(text).configuration.cadence, { everyDays: null, aim: 52 });
    });
});
