import assert from 'node:assert/strict';
import type { Report } from '../../src/writing/report/report.ts';
import { inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { runIn } from './fakeHost.ts';

const NOTES: Tree = {
  '.coaching.yaml':
    'self: { name: Sam Okafor, handle: sam }\npeople: [{ name: Dana Reyes, handle: dana }, Dana Holt, Lee Park, Lee Tan]\n',
  'people/dana.md': `---
type: person
person: Dana Reyes
measure: retention
---

## Measures

- 2025-12-31: 88 %
- 2026-01-15: 91 %
`,
  '1-1s/dana/2025-12-30.md':
    '---\ntype: 1-on-1\nperson: Dana Reyes\ndate: 2025-12-30\nflag: green\n---\n\n- [x] @dana Too early ✅ 2025-12-31\n',
  '1-1s/dana/2026-01-06.md': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-06
topic: The renewal
flag: red
adjustment: internal process, call first
win: Led the call
---

## Intent

Run the call on her own.

## Decision criteria

- Two ask for the price

## Evaluation

Too early.

## Process

- How we got here: by habit
- What it should be: a list

## Action items

- [>] @dana Send the plan 📅 2026-01-10 🆔 k3f9
- [x] @dana Write to legal 📅 2026-01-08 ✅ 2026-01-09
  - Expectation: one page
  - Result by then: a yes
- [x] @me Call the buyer ✅ 2026-01-07
- [-] @dana Book a room 📅 2026-01-12
`,
  '1-1s/dana/2026-01-13.md': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-13
---

## Action items

- [ ] @dana Send the plan 📅 2026-01-16 🆔 k3f9
- [ ] @dana Not yet 📅 2026-02-16
`,
  '1-1s/dana/2026-01-20.md':
    '---\ntype: 1-on-1\nperson: Dana Reyes\ndate: 2026-01-20\nstatus: unprepared\n---\n',
  '1-1s/dana/2026-01-27.md': '---\ntype: 1-on-1\nperson: Dana Reyes\ndate: 2026-01-27\nflag: red\n---\n',
};

const MARKDOWN = `# Dana Reyes, 2026-01-01 to 2026-01-23

## 1-on-1s

2 held, 0 skipped, 1 ended unprepared.

- 2026-01-06: held, The renewal, red flag (\`1-1s/dana/2026-01-06.md:1\`)
- 2026-01-13: held (\`1-1s/dana/2026-01-13.md:1\`)
- 2026-01-20: ended unprepared (\`1-1s/dana/2026-01-20.md:1\`)

## Decisions

- 2026-01-06: Intent: Run the call on her own. Criteria: Two ask for the price. Evaluation: Too early. (\`1-1s/dana/2026-01-06.md:15\`)

## Results delivered

- Write to legal (done 2026-01-09, due 2026-01-08, 1 day late): Expectation: one page. Expected result: a yes. (\`1-1s/dana/2026-01-06.md:31\`)

## Results missed

- Book a room (cancelled 2026-01-06, due 2026-01-12) (\`1-1s/dana/2026-01-06.md:35\`)
- Send the plan (still open, due 2026-01-16, 7 days late, carried over once, due date moved once) (\`1-1s/dana/2026-01-13.md:9\`)

## Flags and adjustments

- 2026-01-06: red. Adjustment: internal process, call first (\`1-1s/dana/2026-01-06.md:6\`)

## Process changes

- 2026-01-06: From now on: a list. Until then: by habit. (\`1-1s/dana/2026-01-06.md:25\`)

## Wins

- 2026-01-06: Led the call (\`1-1s/dana/2026-01-06.md:8\`)

## Readings

Measure: retention.

- 2026-01-15: 91 % (\`people/dana.md:10\`)
`;

describe('report', () => {
  const ran = (words: string) =>
    inFolder(NOTES, (folder) => runIn(folder, ['report', ...words.split(' '), '--today', '2026-01-23']));

  it('is markdown, each line with its source', () => {
    const expected = { code: 0, output: MARKDOWN, errors: '' };
    assert.deepEqual(ran('--person dana-reyes --since 2026-01-01'), expected);
    assert.deepEqual(ran('--person @dana --since 2026-01-01 --format md .'), expected);
  });

  it('is the same as JSON', () => {
    const { code, output } = ran('--person dana-reyes --since 2026-01-01 --format json');
    const report = JSON.parse(output) as Report;
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(report), [
      'version',
      'person',
      'handle',
      'since',
      'until',
      'sessions',
      'decisions',
      'delivered',
      'missed',
      'flags',
      'processChanges',
      'wins',
      'readings',
    ]);
    assert.deepEqual(report.flags, [
      {
        date: '2026-01-06',
        flag: 'red',
        adjustment: { words: 'internal process, call first', resources: ['process'], origins: ['internal'] },
        source: { path: '1-1s/dana/2026-01-06.md', line: 6 },
      },
    ]);
    assert.deepEqual(report.delivered, [
      {
        text: 'Write to legal',
        outcome: 'done',
        raised: '2026-01-06',
        due: '2026-01-08',
        closed: '2026-01-09',
        daysLate: 1,
        carried: 0,
        dueMoves: 0,
        expectation: 'one page',
        expectedResult: 'a yes',
        source: { path: '1-1s/dana/2026-01-06.md', line: 31 },
      },
    ]);
  });

  it('holds what lies in the period alone, its first and last day too', () => {
    const { output } = ran('--person dana-reyes --since 2025-12-30 --until 2026-01-06 --format json');
    const report = JSON.parse(output) as Report;
    assert.deepEqual(
      [report.sessions, report.flags, report.readings].map((list) => list.map(({ date }) => date)),
      [['2025-12-30', '2026-01-06'], ['2025-12-30', '2026-01-06'], ['2025-12-31']],
    );
    assert.deepEqual(
      [...report.delivered, ...report.missed].map(({ text, outcome }) => [text, outcome]),
      [
        ['Too early', 'done'],
        ['Book a room', 'cancelled'],
      ],
    );
  });

  it('says that there is nothing', () => {
    const { code, output } = ran('--person dana-reyes --since 2024-01-01 --until 2024-12-31');
    assert.equal(code, 0);
    assert.equal(output.match(/^None\.$/gmu)?.length, 8);
  });

  const REFUSED: readonly (readonly [name: string, reason: string])[] = [
    ['zoe', 'no such person'],
    ['sam', 'no such person'],
    ['lee', 'may be Lee Park or Lee Tan: say which, by the full name or an alias'],
  ];
  for (const [name, reason] of REFUSED)
    it(`refuses ${name}`, () => {
      const expected = { code: 2, output: '', errors: `coaching-notes: --person ${name}: ${reason}\n` };
      assert.deepEqual(ran(`--person ${name} --since 2026-01-01`), expected);
    });
});
