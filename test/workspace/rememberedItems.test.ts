import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { addDays, endOfWeek } from '../../src/notes/days.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { DUE_GROUPS, dueGroupOf } from '../../src/workspace/items.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { ItemsToRemember, recalledItems } from '../../src/workspace/rememberedItems.ts';
import type { ShownHistory, ShownItem } from '../../src/workspace/shownItem.ts';
import { entryInWords, ownerInWords } from '../../src/workspace/wording.ts';
import { indexed } from './notesOf.ts';

/** A Thursday. */
const TODAY = '2026-01-22';
const DUES = [
  '2025-12-30',
  '2026-01-21',
  '2026-01-22',
  '2026-01-23',
  '2026-01-25',
  '2026-01-26',
  '2026-03-01',
];

const CARRIED = [
  indexed('1-1s/dana/2026-01-08.md', '# Dana Reyes\n\n- [>] @dana Send the plan 📅 2026-01-15 🆔 p1\n'),
  indexed('1-1s/dana/2026-01-15.md', '# Dana Reyes\n\n- [ ] @dana Send the plan 📅 2026-01-20 🆔 p1\n'),
  indexed('1-1s/lee/2026-01-15.md', '# Lee Park\n\n- [ ] me: Ask Ola 📅 soon\n- [/] Read\n- [x] Gone\n'),
];

/** A note with an item for each day and one without a day, `times` over. */
function many(times: number): IndexedNote {
  const lines = [...DUES.map((due) => `Call 📅 ${due}`), 'Think'].map((words) => `- [ ] ${words}\n`);
  return indexed('1-1s/ola/2026-01-20.md', lines.join('').repeat(times));
}

/** The lists of some notes on a day, and what is remembered of them. */
function lists(notes: readonly IndexedNote[], today = TODAY) {
  const index = new NoteIndex();
  const people = new PeopleByRoot(index, () => DEFAULT_CONFIGURATION);
  const context = () => ({ today, peopleOf: (root: string) => people.of(root) });
  const histories = new ItemHistories(index, context);
  const items = new OpenItems(index, context, histories);
  index.update({ set: notes });
  const gathered = new ItemsToRemember(items.dueDays(), today);
  for (const entry of gathered.items)
    gathered.add(entry, () => ({ history: histories.historyOf(entry), session: null, isUnique: true }));
  const memory: unknown = JSON.parse(JSON.stringify(gathered.remembered(items.owners())));
  return { items, histories, memory };
}

/** All that a row says, and what it is found again by. */
function told(item: ShownItem, history: ShownHistory, today: string): unknown {
  const {
    key,
    note,
    item: read,
    line,
    column,
    endLine,
    endColumn,
    start,
    id,
    status,
    overdueDays,
    day,
  } = item;
  const words = [entryInWords(item, today, history), ownerInWords(item)].map(inEnglish);
  const place = [key, note.path, note.root, start, line, column, endLine, endColumn];
  return { words, place, read, id, status, overdueDays, day };
}

describe('items that are remembered', () => {
  for (const today of [TODAY, '2026-01-23', '2026-01-25', '2026-01-26', '2026-04-01'])
    it(`are shown on ${today} as those of the notes are`, () => {
      const { memory } = lists([...CARRIED, many(3)]);
      const { items, histories } = lists([...CARRIED, many(3)], today);
      const recalled = recalledItems(memory, today);
      assert.ok(recalled);
      assert.equal(recalled.count, items.count);
      assert.equal(recalled.overdueCount, items.overdueCount);
      assert.deepEqual([...recalled.owners].sort(), [...items.owners()].sort());
      const groups = items.groups();
      assert.deepEqual(
        recalled.groups.map(({ first, ...group }) => group),
        groups.map(({ key, title, count, overdue }) => ({ key, title, count, overdue })),
      );
      const rows = recalled.groups.flatMap(({ first }) => first(Number.POSITIVE_INFINITY));
      assert.deepEqual(
        rows.map((item) => told(item, 'history' in item ? item.history : assert.fail(), today)),
        items.all().map((entry) => told(entry, histories.historyOf(entry), today)),
      );
      assert.deepEqual(
        recalled.overdue(2).map(({ key }) => key),
        items.overdue(2).map(({ key }) => key),
      );
    });

  it('are the first of each group where there are very many, and are all counted', () => {
    const { items, memory } = lists([many(60)]);
    for (const today of [TODAY, '2026-01-26', '2026-02-10']) {
      const recalled = recalledItems(memory, today);
      const all = items.all();
      const weekEnd = endOfWeek(today);
      for (const key of DUE_GROUPS) {
        const inGroup = all.filter((entry) => dueGroupOf(entry, today, weekEnd) === key);
        const group = recalled?.groups.find((one) => one.key === key);
        assert.equal(group?.count ?? 0, inGroup.length);
        const known = group?.first(1_000).map((item) => item.key) ?? [];
        const keys = new Set(inGroup.map((entry) => entry.key));
        assert.ok(known.every((one) => keys.has(one)));
        if (today === TODAY)
          assert.deepEqual(
            known,
            inGroup.slice(0, 40).map((entry) => entry.key),
          );
      }
      assert.equal(recalled?.count, all.length);
    }
    assert.ok(JSON.stringify(memory).length < 300_000);
  });

  it('take little room, whatever the notes hold', () => {
    const long = 'long '.repeat(2_000);
    const lines = Array.from(
      { length: 50 },
      (_, at) => `- [ ] @${'n'.repeat(300)}${at} ${long}\n- [ ] Call\n`,
    );
    const { memory } = lists([indexed('1-1s/ola/2026-01-20.md', lines.join(''))]);
    const recalled = recalledItems(memory, TODAY);
    assert.equal(recalled?.count, 100);
    assert.deepEqual(
      new Set(recalled?.groups.flatMap(({ first }) => first(100)).map(({ text }) => text)),
      new Set(['Call']),
    );
    assert.ok(JSON.stringify(memory).length < 100_000);
  });

  it('are none where very many days are named', () => {
    const days = Array.from({ length: 10_001 }, (_, at) => `- [ ] Call 📅 ${addDays(TODAY, at)}\n`);
    assert.equal(
      recalledItems(lists([indexed('1-1s/ola/2026-01-20.md', days.join(''))]).memory, TODAY),
      null,
    );
  });

  it('are none where nothing was remembered, or by another version', () => {
    const { memory } = lists(CARRIED);
    const none = lists([]).memory;
    for (const other of [undefined, null, 'x', 7, {}, [], none, { ...(memory as object), version: 0 }])
      assert.equal(recalledItems(other, TODAY), null);
  });
});
