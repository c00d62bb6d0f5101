import assert from 'node:assert/strict';
import { EVERYBODY } from '../../src/workspace/peopleChoice.ts';
import type { PeopleRow, TopRow } from '../../src/workspace/peopleRow.ts';
import { peopleRows } from '../../src/workspace/peopleRows.ts';
import { isShownItem } from '../../src/workspace/shownItem.ts';
import { below, heard, meeting, peopleIn, pointedAt, seen, TODAY } from './peopleOf.ts';

const OLDER = meeting(
  'Dana Reyes',
  '2026-01-08',
  `## Process

- How we got here: the demo came first.
- What it should be: a question comes first.
- Prevents: Demos for nobody

## Escalation

- Issue: Password reset for Ostrava
- Urgent: yes
- Important: no
- In their control: yes
- Tried: nothing
- Resolved by: Robin

## Action items

- [ ] @dana Call Halden 📅 2026-01-20
- [x] @dana Done already
`,
  'topic: Silence\nflag: red\nadjustment: "process, internal: questions first"\n',
);
const NEWER = meeting(
  'Dana Reyes',
  '2026-01-15',
  `## Escalation

- Issue: Password reset for Ostrava
- Resolved by: Dana

## Wins

- 2026-01-14 Velde signed
`,
  'topic: Questions\nflag: green\n',
);
const PLANNED = meeting('Dana Reyes', '2026-01-29', '', 'status: planned\nprep: requested\ntopic: A call\n');
const PROFILE = `---
type: person
person: Dana Reyes
measure: retention
---

## Measures

- 2025-10-01 86 %
- 2026-01-02 91 %
`;
const PROGRAM = `---
type: program
topic: From telling to asking
---

## 2026-01-02

**Focus:** listening

**Mode:** role-play

**What happened:** It was hard.

**Adoption:** skeptical

## 2026-01-16

**Focus:** asking

**Adoption:** embraced

**What I do differently:** I wait.

## 2026-02-03

**Focus:** a story
`;

function rowsOf(files: Readonly<Record<string, string>>): readonly TopRow[] {
  const { people, programs } = peopleIn(files);
  return peopleRows(people, programs, EVERYBODY, TODAY);
}

const rows = rowsOf({
  '1-1s/d/2026-01-08.md': OLDER,
  '1-1s/d/2026-01-15.md': NEWER,
  '1-1s/d/2026-01-29.md': PLANNED,
  'people/dana-reyes.md': PROFILE,
  'development/asking.md': PROGRAM,
});

const groups: Readonly<Record<string, readonly (readonly [seen: string, heard: string])[]>> = {
  Sessions: [
    [
      '2026-01-29 | planned · preparation requested · A call',
      '1-on-1 of 2026-01-29, planned, preparation requested, A call',
    ],
    ['2026-01-15 | held · green flag · Questions', '1-on-1 of 2026-01-15, held, green flag, Questions'],
    ['2026-01-08 | held · red flag · Silence', '1-on-1 of 2026-01-08, held, red flag, Silence'],
  ],
  'Open items': [['[ ] Call Halden', 'Call Halden']],
  'Process changes': [
    [
      'a question comes first | should prevent: Demos for nobody · 2026-01-08',
      'a question comes first, should prevent: Demos for nobody, from the 1-on-1 of 2026-01-08',
    ],
  ],
  Escalations: [
    [
      'Password reset for Ostrava | came back (2 of 2) · resolved by Dana · 2026-01-15',
      'Password reset for Ostrava, came back (2 of 2), resolved by Dana, from the 1-on-1 of 2026-01-15',
    ],
    [
      'Password reset for Ostrava | came back later · urgent · not important · resolved by Robin · 2026-01-08',
      'Password reset for Ostrava, came back later, urgent, not important, resolved by Robin, from the 1-on-1 of 2026-01-08',
    ],
  ],
  Measures: [
    ['91 % | 2026-01-02', 'retention: 91 %, 2026-01-02'],
    ['86 % | 2025-10-01', 'retention: 86 %, 2025-10-01'],
  ],
  Wins: [['Velde signed | 2026-01-14', 'Velde signed, 2026-01-14']],
};

describe('the rows below somebody', () => {
  it('are in groups, each with what it holds', () => {
    const all = below(rows, 'Dana Reyes');
    assert.deepEqual(all.map(heard), [
      'Sessions of Dana Reyes, 3 entries',
      'Open items of Dana Reyes, 1 entry, 1 overdue',
      'Process changes of Dana Reyes, 1 entry',
      'Escalations of Dana Reyes, 2 entries, 1 repeated issue',
      'Measures of Dana Reyes, 2 entries, retention',
      'Wins of Dana Reyes, 1 entry',
    ]);
    assert.deepEqual(all.map(seen).slice(0, 2), ['Sessions | 3', 'Open items | 1, 1 overdue']);
  });

  for (const [title, expected] of Object.entries(groups)) {
    it(`${title}, newest or most urgent first`, () => {
      const found = below(rows, 'Dana Reyes', title);
      assert.deepEqual(
        found.map((row) => [seen(row), heard(row)]),
        expected,
      );
    });
  }

  it('leave out what is empty', () => {
    assert.deepEqual(below(rows, 'Lee Park'), []);
  });

  it('open the line that they are about', () => {
    const line = (row: PeopleRow | undefined): string => {
      assert.ok(row && !isShownItem(row) && row.kind === 'leaf');
      const { note, range } = row.source;
      const at = note.note.lineStarts.findLastIndex((start) => start <= range.start) + 1;
      return `${note.path}:${at}`;
    };
    const first = (title: string): PeopleRow | undefined => below(rows, 'Dana Reyes', title)[0];
    assert.equal(line(first('Sessions')), '1-1s/d/2026-01-29.md:1');
    assert.equal(line(first('Process changes')), '1-1s/d/2026-01-08.md:13');
    assert.equal(line(first('Escalations')), '1-1s/d/2026-01-15.md:11');
    assert.equal(line(first('Measures')), 'people/dana-reyes.md:10');
    assert.equal(line(first('Wins')), '1-1s/d/2026-01-15.md:16');
  });

  it('say more where they are pointed at', () => {
    const at = (title: string, index: number): readonly string[] => {
      const row = below(rows, 'Dana Reyes', title)[index];
      return row ? pointedAt(row) : [];
    };
    assert.deepEqual(at('Sessions', 2), [
      'Thursday, 2026-01-08 · held · red flag · Silence',
      'Adjustment: process, internal: questions first',
      '1-1s/d/2026-01-08.md',
    ]);
    assert.ok(at('Process changes', 0).includes('How we got here: the demo came first.'));
    assert.ok(at('Escalations', 1).includes('In their control'));
    assert.ok(at('Escalations', 1).includes('Tried: nothing'));
  });

  it('have ids that are each their own', () => {
    const ids: string[] = [];
    const gather = (level: readonly PeopleRow[]): void => {
      for (const row of level) {
        ids.push(isShownItem(row) ? row.key : row.id);
        if ('children' in row) gather(row.children());
      }
    };
    gather(rows);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('meetings that did not take place', () => {
  const dana = rowsOf({
    '1-1s/d/2026-01-01.md': meeting('Dana Reyes', '2026-01-01', '', 'status: skipped\n'),
    '1-1s/d/2026-01-08.md': meeting('Dana Reyes', '2026-01-08', '', 'status: unprepared\n'),
    '1-1s/d/2026-01-15.md': meeting('Dana Reyes', '2026-01-15', '', 'status: draft\n'),
    '1-1s/d/2026-02-15.md': meeting('Dana Reyes', '2026-02-15'),
  });

  it('say why', () => {
    assert.deepEqual(below(dana, 'Dana Reyes', 'Sessions').map(seen), [
      '2026-02-15 | planned',
      '2026-01-15 | draft',
      '2026-01-08 | ended as unprepared',
      '2026-01-01 | skipped',
    ]);
  });
});

describe('one’s own development', () => {
  it('stands on top, with what is done and what is next', () => {
    const [first] = rows;
    assert.ok(first);
    assert.equal(seen(first), 'My development | 2 of 7 sessions · next on 2026-02-03');
    assert.equal(heard(first), 'My development, 2 of 7 sessions, next on 2026-02-03');
    assert.deepEqual(pointedAt(first), [
      'From telling to asking',
      '2 of 7 sessions',
      'next on 2026-02-03',
      'Adoption from session to session: skeptical, then embraced',
      'development/asking.md',
    ]);
  });

  it('leads to its note, and tells each session', () => {
    const sessions = below(rows, 'My development');
    assert.deepEqual(sessions.map(seen), [
      'From telling to asking | development/asking.md',
      'Adoption | skeptical → embraced',
      '2026-01-02 | held · listening · role-play · skeptical',
      '2026-01-16 | held · asking · embraced · I wait.',
      '2026-02-03 | next · a story',
    ]);
    assert.deepEqual(sessions.map(heard).slice(1, 4), [
      'Adoption from session to session: skeptical, then embraced',
      'Session of 2026-01-02, held, Focus: listening, Mode: role-play, What happened: It was hard, Adoption: skeptical',
      'Session of 2026-01-16, held, Focus: asking, Adoption: embraced, What I do differently: I wait',
    ]);
  });

  it('has a row for each of several programs', () => {
    const several = rowsOf({
      'development/asking.md': PROGRAM,
      'development/b.md': '---\ntype: program\n---\n',
    });
    assert.equal(seen(several[0] as PeopleRow), 'My development | 2 programs');
    assert.deepEqual(below(several, 'My development').map(seen), [
      'From telling to asking | 2 of 7 sessions · next on 2026-02-03',
      'b.md | 0 of 7 sessions',
    ]);
  });

  it('is not there without a program', () => {
    assert.deepEqual(
      rowsOf({})
        .map(seen)
        .map((words) => words.split(' | ')[0]),
      ['Dana Reyes', 'Lee Park'],
    );
  });
});
