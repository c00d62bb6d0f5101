import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { entriesOf, isOpen } from '../../src/workspace/items.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { People } from '../../src/workspace/people.ts';
import { historyInWords } from '../../src/workspace/wording.ts';
import { indexed } from './notesOf.ts';

const people = new People({ self: null, people: [] });
const context = { today: '2026-02-01', peopleOf: () => people };

/** Notes of one person by their days, each of one list. */
const note = (day: string, ...lines: string[]): IndexedNote =>
  indexed(`1-1s/dana-reyes/${day}.md`, `# 1-on-1\n\n${lines.map((line) => `- ${line}\n`).join('')}`);

function histories(notes: readonly IndexedNote[]) {
  const index = new NoteIndex();
  const known = new ItemHistories(index, () => context);
  index.update({ set: notes });
  const entries = (): ReturnType<typeof entriesOf> =>
    [...index.all()].flatMap((one) => entriesOf(one, context));
  return { index, known, entries };
}

interface Case {
  readonly says: string;
  readonly notes: readonly IndexedNote[];
  /** Raised, carried, moves of the due date, open, and the conflicts of the item with id `k3f9`. */
  readonly expected: readonly [string | null, number, number, boolean, readonly string[]];
  readonly words: string | null;
}

const OLD = '[>] @dana Send it 📅 2026-01-10 🆔 k3f9 [carried over](2026-01-12.md)';
const CASES: readonly Case[] = [
  {
    says: 'a line alone',
    notes: [note('2026-01-05', '[ ] Send it 🆔 k3f9')],
    expected: ['2026-01-05', 0, 0, true, []],
    words: null,
  },
  {
    says: 'a line that says when it was raised, before all notes that are there',
    notes: [note('2026-01-05', '[ ] Send it ➕ 2025-12-01 🆔 k3f9')],
    expected: ['2025-12-01', 0, 0, true, []],
    words: 'raised 2025-12-01',
  },
  {
    says: 'carried over once, to another due date',
    notes: [note('2026-01-12', '[ ] @dana Send it 📅 2026-01-20 🆔 k3f9'), note('2026-01-05', OLD)],
    expected: ['2026-01-05', 1, 1, true, []],
    words: 'raised 2026-01-05 · carried over once · due date moved once',
  },
  {
    says: 'carried over twice and done; a line without a date moves nothing',
    notes: [
      note('2026-01-05', OLD),
      note('2026-01-12', '[>] @dana Send it 🆔 k3f9'),
      note('2026-01-19', '[x] @dana Send it 📅 2026-01-10 [id:: k3f9]'),
    ],
    expected: ['2026-01-05', 2, 0, false, []],
    words: 'raised 2026-01-05 · carried over twice',
  },
  {
    says: 'carried over to a note that is gone: it is closed',
    notes: [note('2026-01-05', OLD)],
    expected: ['2026-01-05', 1, 0, false, []],
    words: 'raised 2026-01-05 · carried over once',
  },
  {
    says: 'two branches that carried the same item to two days: the newest counts',
    notes: [
      note('2026-01-05', OLD),
      note('2026-01-12', '[ ] @dana Send it 📅 2026-01-10 🆔 k3f9'),
      note('2026-01-13', '[ ] @dana Send it 📅 2026-01-10 🆔 k3f9'),
    ],
    expected: ['2026-01-05', 2, 0, true, []],
    words: 'raised 2026-01-05 · carried over twice',
  },
  {
    says: 'an older line that is done, and a newer one that is not',
    notes: [note('2026-01-05', '[x] Send it 🆔 k3f9'), note('2026-01-12', '[ ] Send it 🆔 k3f9')],
    expected: ['2026-01-05', 1, 0, true, ['reopened']],
    words: 'raised 2026-01-05 · carried over once',
  },
  {
    says: 'two lines of one day that differ',
    notes: [note('2026-01-05', '[x] Send it 🆔 k3f9', '[ ] Send it 🆔 k3f9')],
    expected: ['2026-01-05', 0, 0, true, ['sameDay']],
    words: null,
  },
  {
    says: 'carried over on one day: the line that is not marked counts, wherever it stands',
    notes: [note('2026-01-05', '[ ] Send it 🆔 k3f9', '[>] Send it 🆔 k3f9')],
    expected: ['2026-01-05', 1, 0, true, []],
    words: 'raised 2026-01-05 · carried over once',
  },
];

describe('ItemHistories', () => {
  for (const { says, notes, expected, words } of CASES)
    it(says, () => {
      const { known, entries } = histories(notes);
      const current = entries().filter((entry) => known.isCurrent(entry));
      assert.equal(current.length, 1);
      const [entry] = current;
      assert.ok(entry);
      const history = known.historyOf(entry);
      const kinds = history.conflicts.map(({ kind }) => kind);
      const { raised, carried, dueMoves } = history;
      assert.deepEqual([raised, carried, dueMoves, isOpen(history.current.item), kinds], expected);
      const said = historyInWords(history);
      assert.equal(said && inEnglish(said), words);
    });

  it('takes items without id, preparation steps and other roots for themselves', () => {
    const prepared = indexed(
      '1-1s/dana-reyes/2026-01-12.md',
      '# 1-on-1\n\n## Preparation\n\n- [ ] Send it 🆔 k3f9\n',
    );
    const other = { ...note('2026-01-19', '[ ] Send it 🆔 k3f9'), key: 'file:///else/a.md', root: '/else' };
    const { known, entries } = histories([
      note('2026-01-05', '[ ] Send it 🆔 k3f9', '[ ] Send it'),
      prepared,
      other,
    ]);
    assert.deepEqual(
      entries().map((entry) => known.historyOf(entry).entries.length),
      [1, 1, 1],
    );
  });

  it('tells which other notes a change is news for, and follows it', () => {
    const old = note('2026-01-05', '[ ] Send it 🆔 k3f9');
    const { index, known, entries } = histories([old]);
    const told: (readonly string[])[] = [];
    index.onDidChange((change) => told.push(known.take(change)));
    const currentDays = (): (string | null)[] =>
      entries()
        .filter((entry) => known.isCurrent(entry))
        .map(({ noteDate }) => noteDate);
    assert.deepEqual(currentDays(), ['2026-01-05']);
    const newer = note('2026-01-12', '[ ] Send it 🆔 k3f9');
    index.update({ set: [newer, note('2026-01-13', '[ ] Else')] });
    assert.deepEqual(currentDays(), ['2026-01-12', '2026-01-13']);
    index.update({ deleted: [newer.key] });
    assert.deepEqual(currentDays(), ['2026-01-05', '2026-01-13']);
    assert.deepEqual(told, [[old.key], [old.key]]);
  });

  it('answers for a note that is newer than the index', () => {
    const old = note('2026-01-05', '[ ] Send it 🆔 k3f9');
    const { known, entries } = histories([old, note('2026-01-12', '[ ] Send it 🆔 k3f9')]);
    assert.equal(entries().length, 2);
    const edited = note('2026-01-05', '[x] Send it 🆔 k3f9');
    const [item] = edited.note.sessions[0]?.items ?? [];
    assert.ok(item);
    assert.deepEqual(
      known.historyIn(edited, item)?.conflicts.map(({ kind }) => kind),
      ['reopened'],
    );
    const [before] = old.note.sessions[0]?.items ?? [];
    assert.ok(before);
    assert.deepEqual(known.historyIn(old, before)?.conflicts, []);
  });

  it('an id that stands in notes about two people is an item of each', () => {
    const dana = note('2026-01-05', '[ ] Read it 🆔 k3f9');
    const lee = indexed('1-1s/lee-park/2026-01-12.md', '# 1-on-1\n\n- [ ] Read it 🆔 k3f9\n');
    const { known, entries } = histories([dana, lee]);
    assert.deepEqual(
      entries().map((entry) => [entry.note.path, known.isCurrent(entry), known.historyOf(entry).carried]),
      [
        [dana.path, true, 0],
        [lee.path, true, 0],
      ],
    );
  });
});
