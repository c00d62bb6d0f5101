import assert from 'node:assert/strict';
import { EVERYBODY } from '../../src/workspace/peopleChoice.ts';
import type { PeopleRow } from '../../src/workspace/peopleRow.ts';
import { peopleRows } from '../../src/workspace/peopleRows.ts';
import { CONFIGURATION, heard, meeting, peopleIn, pointedAt, seen, TODAY } from './peopleOf.ts';

const ITEMS = `## Action items

- [ ] @dana Call Halden 📅 2026-01-20
- [ ] @dana Write the plan 📅 2026-02-20
- [ ] @robin Ask legal 📅 2026-01-19
- [ ] @lee-park Help 📅 2026-02-01
`;

function rowOf(files: Readonly<Record<string, string>>, configuration = CONFIGURATION): PeopleRow {
  const { people, programs } = peopleIn(files, configuration);
  const rows = peopleRows(people, programs, EVERYBODY, TODAY);
  const row = rows.find((one) => seen(one).startsWith('Dana Reyes'));
  assert.ok(row, 'Dana has a row');
  return row;
}

interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly seen: string;
  readonly heard: string;
}

const cases: readonly Case[] = [
  {
    what: 'somebody whom one has not met yet',
    files: {},
    seen: 'Dana Reyes | no 1-on-1 yet · 0 of 52 loops',
    heard: 'Dana Reyes, no 1-on-1 yet, 0 of 52 loops',
  },
  {
    what: 'three days late, red, with debts both ways',
    files: { '1-1s/d/2026-01-12.md': meeting('Dana Reyes', '2026-01-12', ITEMS, 'flag: red\n') },
    seen: 'Dana Reyes | late 3 d · red flag · I owe 1 · they owe 2 · 1 of 52 loops · mine 25 %',
    heard:
      'Dana Reyes, late by 3 days, red flag last time, 1 of 52 loops, you owe 1, they owe 2, your share of what is open 25 %',
  },
  {
    what: 'one day late',
    files: { '1-1s/d/2026-01-14.md': meeting('Dana Reyes', '2026-01-14') },
    seen: 'Dana Reyes | late 1 d · 1 of 52 loops',
    heard: 'Dana Reyes, late by 1 day, 1 of 52 loops',
  },
  {
    what: 'due today',
    files: { '1-1s/d/2026-01-15.md': meeting('Dana Reyes', '2026-01-15', '', 'flag: green\n') },
    seen: 'Dana Reyes | today · 1 of 52 loops · green flag',
    heard: 'Dana Reyes, next 1-on-1 today, green flag last time, 1 of 52 loops',
  },
  {
    what: 'a flag of the meeting before the last',
    files: {
      '1-1s/d/2026-01-08.md': meeting('Dana Reyes', '2026-01-08', '', 'flag: green\n'),
      '1-1s/d/2026-01-15.md': meeting('Dana Reyes', '2026-01-15'),
    },
    seen: 'Dana Reyes | today · 2 of 52 loops · green flag',
    heard: 'Dana Reyes, next 1-on-1 today, Last flag: green, on 2026-01-08, 2 of 52 loops',
  },
  {
    what: 'due tomorrow',
    files: { '1-1s/d/2026-01-16.md': meeting('Dana Reyes', '2026-01-16') },
    seen: 'Dana Reyes | tomorrow · 1 of 52 loops',
    heard: 'Dana Reyes, next 1-on-1 tomorrow, 1 of 52 loops',
  },
  {
    what: 'due within the week',
    files: { '1-1s/d/2026-01-20.md': meeting('Dana Reyes', '2026-01-20') },
    seen: 'Dana Reyes | Tuesday · 1 of 52 loops',
    heard: 'Dana Reyes, next 1-on-1 on Tuesday, 2026-01-27, 1 of 52 loops',
  },
  {
    what: 'due later',
    files: { '1-1s/d/2026-01-22.md': meeting('Dana Reyes', '2026-01-22', '', 'next: 2026-02-06\n') },
    seen: 'Dana Reyes | in 15 d · 1 of 52 loops',
    heard: 'Dana Reyes, next 1-on-1 on Friday, 2026-02-06, 1 of 52 loops',
  },
];

describe('the row of somebody', () => {
  for (const { what, files, seen: shown, heard: spoken } of cases) {
    it(`of ${what}`, () => {
      const row = rowOf(files);
      assert.equal(seen(row), shown);
      assert.equal(heard(row), spoken);
    });
  }

  it('tells skipped and unprepared meetings apart, and who owes what, where it is pointed at', () => {
    const row = rowOf({
      '1-1s/d/2026-01-05.md': meeting('Dana Reyes', '2026-01-05', ITEMS, 'flag: red\n'),
      '1-1s/d/2026-01-12.md': meeting('Dana Reyes', '2026-01-12', '', 'status: skipped\n'),
      '1-1s/d/2026-01-19.md': meeting('Dana Reyes', '2026-01-19', '', 'status: unprepared\n'),
    });
    assert.deepEqual(pointedAt(row), [
      'Dana Reyes (@dana)',
      'Next 1-on-1 on Monday, 2026-01-26',
      'Last 1-on-1 on 2026-01-05',
      'Last flag: red, on 2026-01-05',
      '1 of 52 loops in 2026 · 1 skipped · 1 ended as unprepared',
      'You owe 1 (1 overdue) · They owe 2 (1 overdue) · Somebody else or nobody owes 1',
      'Your share of what is open: 25 %',
      'Your share of what was raised in the last 8 weeks: 25 %',
    ]);
  });

  it('tells repeated issues, and whether a share grows', () => {
    const issue = (by: string): string =>
      `## Escalation\n\n- Issue: Password reset\n- Resolved by: ${by}\n\n## Action items\n\n`;
    const row = rowOf({
      '1-1s/d/2025-11-10.md': meeting('Dana Reyes', '2025-11-10', `${issue('Robin')}- [ ] @dana Call\n`),
      '1-1s/d/2026-01-20.md': meeting('Dana Reyes', '2026-01-20', `${issue('Dana')}- [ ] @robin Ask\n`),
    });
    assert.equal(
      seen(row),
      'Dana Reyes | Tuesday · I owe 1 · they owe 1 · 1 of 52 loops · 1 repeated issue · mine 50 %, rising',
    );
    assert.match(heard(row), /, 1 repeated issue, your share of what is open 50 %, rising$/u);
    assert.deepEqual(pointedAt(row).slice(-4), [
      'Your share of what was raised in the last 8 weeks: 100 %, 0 % in as many weeks before',
      'Issues of the last 8 weeks that they settled themselves: 100 %, 0 % in as many weeks before',
      '1 of 1 issues of the last 8 weeks had come up before',
      'Came up 2 times: Password reset',
    ]);
  });

  it('says so where nothing tells the next meeting', () => {
    assert.equal(pointedAt(rowOf({}))[1], 'There is no 1-on-1 yet.');
    const files = { '1-1s/d/2026-01-20.md': meeting('Dana Reyes', '2026-01-20') };
    const unhurried = { ...CONFIGURATION, cadence: { everyDays: null, aim: 52 } };
    const row = rowOf(files, unhurried);
    assert.equal(seen(row), 'Dana Reyes | 1 of 52 loops');
    assert.equal(heard(row), 'Dana Reyes, 1 of 52 loops');
    assert.equal(pointedAt(row)[1], 'No rhythm is known: nothing tells when the next 1-on-1 is due.');
  });

  it('holds what the commands of a row ask for', () => {
    const row = rowOf({});
    assert.ok('kind' in row && row.kind === 'person');
    assert.deepEqual([row.person, row.folder, row.summary.key], ['Dana Reyes', '/notes', 'dana-reyes']);
  });
});
