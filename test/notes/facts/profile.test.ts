import assert from 'node:assert/strict';
import { type Profile, profileOf } from '../../../src/notes/facts/profile.ts';
import { type Fixture, fixture } from './factsIn.ts';

const person = (lines: string, body = ''): Fixture =>
  fixture(`---\ntype: person\nperson: Dana Reyes\n${lines}---\n\n${body}`, 'people/dana.md');

type Words = Partial<Pick<Profile, 'guidelines' | 'approach' | 'measure'>>;

const PROFILES: readonly [what: string, lines: string, body: string, words: Words][] = [
  [
    'front matter',
    'guidelines: [no discounts above 10 %, "calls: the same day"]\napproach: by phone\nmeasure: retention\n',
    '## Guidelines\n\nOther.\n',
    {
      guidelines: 'no discounts above 10 %; calls: the same day',
      approach: 'by phone',
      measure: 'retention',
    },
  ],
  [
    'a map',
    'guidelines:\n  limit: 10 %\n  outcome: renewals\n',
    '',
    { guidelines: 'limit: 10 %; outcome: renewals' },
  ],
  [
    'sections',
    '',
    '## Guidelines\n\n- no discounts\n- call back\n\n## Their own way\n\n### Their approach\n\nHer own\nway.\n\n## Measures\n\nRetention.\n\n- 2026-01-15: 91 %\n',
    { guidelines: 'no discounts; call back', approach: 'Her own way.', measure: 'Retention.' },
  ],
  [
    'lead-ins',
    '',
    '**Guidelines:** no discounts\n\n**Approach:** by phone\n\n**Measured by:** retention\n',
    { guidelines: 'no discounts', approach: 'by phone', measure: 'retention' },
  ],
  [
    'a label below the heading',
    '',
    '## Measures\n\n- 2026-01-15: 91 %\n- **Measure:** retention\n',
    { measure: 'retention' },
  ],
  [
    'a table’s other column',
    '',
    '## Measures\n\n| Date | Retention |\n|---|---|\n| 2026-01-15 | 91 % |\n',
    { measure: 'Retention' },
  ],
  ['a table of values', '', '## Measures\n\n| Date | Value |\n|---|---|\n| 2026-01-15 | 91 % |\n', {}],
  [
    'a table that names it',
    '',
    '## Measures\n\n| Date | Measure | Value |\n|---|---|---|\n| 2026-01-15 | retention | 91 % |\n',
    { measure: 'retention' },
  ],
  [
    'prompts',
    '',
    '## Guidelines\n\nWhich limits and which outcomes hold, whatever the way?\n\n## Approach\n\nTBD\n\n## Measures\n\nBy which figure is it judged, and where does it stand?\n',
    {},
  ],
];

/** A note in which the readings are marked. */
const READINGS: readonly [
  what: string,
  lines: string,
  body: string,
  ...expected: [string | null, string][],
][] = [
  [
    'a map',
    'readings:\n  2026-02-15: ⟦reading|92⟧\n  2026/01/15: ⟦reading|91 %⟧\n',
    '',
    ['2026-01-15', '91 %'],
    ['2026-02-15', '92'],
  ],
  [
    'a list of maps',
    'readings:\n  - 2026-01-15: ⟦reading|91 %⟧\n  - 2026-02-30: 4\n',
    '',
    ['2026-01-15', '91 %'],
  ],
  [
    'a list of days and values',
    'readings:\n  - date: 2026-01-15\n    value: ⟦reading|91 %⟧\n',
    '',
    ['2026-01-15', '91 %'],
  ],
  ['words', 'readings: 91 %\n', ''],
  ['a list of words', 'readings: [91 %]\n', ''],
  [
    'lines',
    '',
    '## Measures\n\nRetention:\n\n- ⟦reading|2026-01-15: -5 %⟧\n- ⟦reading|**2026-02-15** – 92 %⟧\n- 2026-03-15:\n',
    ['2026-01-15', '-5 %'],
    ['2026-02-15', '92 %'],
  ],
  [
    'a lead-in in its section, once',
    '',
    '## Measures\n\n**Measure:** retention\n\n- ⟦reading|2026-01-15: 91 %⟧\n',
    ['2026-01-15', '91 %'],
  ],
  [
    'a table',
    '',
    '## Measures\n\n| Date | Measure | Value |\n|---|---|---|\n| ⟦reading|2026-01-15 | retention | 91 %⟧ |\n| ⟦reading|2026-02-15 | retention | 92 %⟧ |\n',
    ['2026-01-15', '91 %'],
    ['2026-02-15', '92 %'],
  ],
];

describe('the profile', () => {
  for (const [what, lines, body, words] of PROFILES)
    it(what, () => {
      const profile = profileOf(person(lines, body).note);
      assert.ok(profile);
      const { guidelines, approach, measure } = profile;
      assert.deepEqual(
        { guidelines, approach, measure },
        { guidelines: null, approach: null, measure: null, ...words },
      );
    });

  for (const [what, lines, body, ...expected] of READINGS)
    it(`readings: ${what}`, () => {
      const { note, at } = person(lines, body);
      const readings = profileOf(note)?.readings ?? [];
      assert.deepEqual(
        readings.map(({ day, value }) => [day, value]),
        expected,
      );
      at(
        'reading',
        readings.map(({ range }) => range).sort((a, b) => a.start - b.start),
      );
    });

  it('has the wins of front matter and body', () => {
    const { note } = person('win: a\n', '## Wins\n\n- 2026-01-10: b\n');
    assert.deepEqual(
      profileOf(note)?.wins.map(({ day, words }) => [day, words]),
      [
        [null, 'a'],
        ['2026-01-10', 'b'],
      ],
    );
  });

  it('is none of other notes', () => {
    assert.equal(profileOf(fixture('## Guidelines\n\na\n').note), null);
  });
});
