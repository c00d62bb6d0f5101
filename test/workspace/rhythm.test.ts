import assert from 'node:assert/strict';
import { sessionsByPerson } from '../../src/workspace/meetings.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { namesMentioned, People } from '../../src/workspace/people.ts';
import { knownPeople, type Rhythm, rhythmOf } from '../../src/workspace/rhythm.ts';
import { indexed } from './notesOf.ts';

// 20 January 2026 is a Tuesday.
const TODAY = '2026-01-20';

function note(date: string, extra = '', person = 'Dana Reyes'): IndexedNote {
  return indexed(`1-1s/${person}/${date}.md`, `---\nperson: ${person}\ndate: ${date}\n${extra}\n---\n`);
}

function rhythm(notes: readonly IndexedNote[], today = TODAY): Rhythm {
  const byPerson = sessionsByPerson(notes, new People({ self: null, people: [] }));
  return rhythmOf(byPerson.get('dana-reyes')?.sessions ?? [], today);
}

describe('the rhythm of meetings', () => {
  const TABLE: readonly (readonly [
    what: string,
    notes: readonly IndexedNote[],
    expected: Rhythm,
    today?: string,
  ])[] = [
    ['of nobody', [], { last: null, everyDays: null, next: null }],
    ['of one meeting', [note('2026-01-13')], { last: '2026-01-13', everyDays: null, next: null }],
    [
      'of a week',
      [note('2025-12-30'), note('2026-01-06'), note('2026-01-13')],
      { last: '2026-01-13', everyDays: 7, next: { date: '2026-01-20', source: 'rhythm' } },
    ],
    [
      'goes on from today’s meeting',
      [note('2026-01-13'), note('2026-01-20')],
      { last: '2026-01-20', everyDays: 7, next: { date: '2026-01-27', source: 'rhythm' } },
    ],
    [
      'keeps its weekday when meetings are long ago',
      [note('2025-11-20'), note('2025-11-27'), note('2025-12-04')],
      { last: '2025-12-04', everyDays: 7, next: { date: '2026-01-22', source: 'rhythm' } },
    ],
    [
      'is the median of the last gaps, of two in the middle the shorter',
      [
        note('2025-01-01'),
        note('2025-12-09'),
        note('2025-12-16'),
        note('2025-12-23'),
        note('2026-01-06'),
        note('2026-01-13'),
        note('2026-01-16'),
      ],
      { last: '2026-01-16', everyDays: 7, next: { date: '2026-01-23', source: 'rhythm' } },
    ],
    [
      'moves from a weekend to Monday',
      [note('2026-01-06'), note('2026-01-16')],
      { last: '2026-01-16', everyDays: 10, next: { date: '2026-01-26', source: 'rhythm' } },
    ],
    [
      'stays on weekends where people meet then',
      [note('2026-01-10'), note('2026-01-17')],
      { last: '2026-01-17', everyDays: 7, next: { date: '2026-01-24', source: 'rhythm' } },
    ],
    [
      'does not count skipped, unprepared, planned meetings and drafts',
      [
        note('2026-01-06'),
        note('2026-01-07', 'status: skipped'),
        note('2026-01-08', 'status: Unprepared'),
        note('2026-01-09', 'status: planned'),
        note('2026-01-12', 'status: draft'),
        note('2026-01-13'),
      ],
      { last: '2026-01-13', everyDays: 7, next: { date: '2026-01-20', source: 'rhythm' } },
    ],
    [
      'passes over a day on which they do not meet',
      [
        note('2026-01-06'),
        note('2026-01-13'),
        note('2026-01-20', 'status: skipped'),
        note('2026-01-27', 'status: skipped'),
      ],
      { last: '2026-01-13', everyDays: 7, next: { date: '2026-02-03', source: 'rhythm' } },
    ],
    [
      'yields to a note that is planned',
      [note('2026-01-06'), note('2026-01-13'), note('2026-01-30')],
      { last: '2026-01-13', everyDays: 7, next: { date: '2026-01-30', source: 'planned' } },
    ],
    [
      'yields to the day that the last note names',
      [note('2026-01-06'), note('2026-01-13', 'next: 2026-01-22')],
      { last: '2026-01-13', everyDays: 7, next: { date: '2026-01-22', source: 'agreed' } },
    ],
    [
      'but not to one that is past',
      [note('2026-01-06'), note('2026-01-13', 'next: 2026-01-19')],
      { last: '2026-01-13', everyDays: 7, next: { date: '2026-01-20', source: 'rhythm' } },
    ],
    [
      'counts two notes of one day once',
      [
        note('2026-01-06'),
        note('2026-01-13'),
        indexed('1-1s/x.md', '---\nperson: dana-reyes\ndate: 2026-01-13\n---\n'),
      ],
      { last: '2026-01-13', everyDays: 7, next: { date: '2026-01-20', source: 'rhythm' } },
    ],
  ];
  for (const [what, notes, expected, today] of TABLE)
    it(what, () => assert.deepEqual(rhythm(notes, today), expected));

  it('comes from the sessions of a running file too', () => {
    const file = indexed(
      '1-1s/dana-reyes.md',
      '## 2026-01-15\n\nA\n\n## 2026-01-08\n\nB\n\n## 2026-01-01\n\nC\n',
    );
    assert.deepEqual(rhythm([file]), {
      last: '2026-01-15',
      everyDays: 7,
      next: { date: '2026-01-22', source: 'rhythm' },
    });
  });
});

describe('the people whom one meets', () => {
  it('begin with those whom one has not met, then the longest time ago', () => {
    const notes = [
      note('2026-01-13', '', 'Lee Park'),
      note('2026-01-06', '', 'Dana Reyes'),
      note('2026-01-19', '', 'sam'),
      note('2026-02-19', '', 'Ann Vale'),
      indexed('1-1s/p.md', '---\ntype: program\nperson: Somebody Else\n---\n'),
    ];
    const roster = {
      self: { name: 'Sam Lee', otherNames: ['sam'] },
      people: [
        { name: 'Elena Sorel', otherNames: [] },
        { name: 'Lee Park', otherNames: [] },
      ],
    };
    const people = new People(roster, namesMentioned(notes.map((one) => one.note)));
    const names = roster.people.map(({ name }) => ({ name, key: people.resolve(name).slug }));
    const known = knownPeople(sessionsByPerson(notes, people), names, TODAY);
    assert.deepEqual(
      known.map(({ name, last }) => [name, last]),
      [
        ['Ann Vale', null],
        ['Elena Sorel', null],
        ['Dana Reyes', '2026-01-06'],
        ['Lee Park', '2026-01-13'],
      ],
    );
  });

  it('are each their own where a name has no letters', () => {
    const notes = [note('2026-01-06', '', '🎉'), note('2026-01-07', '', '🎈')];
    const people = new People({ self: null, people: [] }, namesMentioned(notes.map((one) => one.note)));
    const known = knownPeople(sessionsByPerson(notes, people), [], TODAY);
    assert.deepEqual(
      known.map(({ name }) => name),
      ['🎉', '🎈'],
    );
  });
});
