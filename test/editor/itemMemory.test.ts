import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { indexedItems } from '../../src/editor/sidebar/indexedItems.ts';
import { ItemMemory } from '../../src/editor/sidebar/itemMemory.ts';
import { type GroupNode, ItemTree, type TreeNode } from '../../src/editor/sidebar/itemTree.ts';
import { ShownLists } from '../../src/editor/sidebar/shownLists.ts';
import { Slices } from '../../src/editor/slices.ts';
import { NO_FILTER } from '../../src/workspace/itemFilter.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { isIndexed, type ShownItem } from '../../src/workspace/shownItem.ts';
import { indexed } from '../workspace/notesOf.ts';
import { today, until } from './workspace.ts';

const PATH = '1-1s/dana/2026-01-15.md';
const ITEMS = [-9, -1, 0, 1, 30].map((days) => `- [ ] @dana Call ${days} 📅 ${today(days)}\n`);
const NOTES = [
  indexed(PATH, `# Dana Reyes\n\n${ITEMS.join('')}- [ ] me: Think\n- [/] Read 📅 soon\n`),
  indexed('1-1s/lee/2026-01-08.md', '# Lee Park\n\n- [>] Ask Ola 🆔 o1\n'),
  indexed('1-1s/lee/2026-01-15.md', '# Lee Park\n\n- [ ] Ask Ola 🆔 o1\n'),
];

const [NEWER, OLDER] = ['## 2026-01-15\n\n', '\n## 2026-01-08\n\n'];
/** Notes out of which an item goes while another one is left that is alike. */
const OTHERS = [
  {
    what: 'that of its meeting',
    before: `${NEWER}- [ ] Send the report\n${OLDER}- [ ] Send the report 📅 2026-01-14\n`,
    gone: '- [ ] Send the report 📅 2026-01-14\n',
    row: '- [ ] Send the report 📅 2026-01-14',
  },
  {
    what: 'the one with its id',
    before: `${NEWER}- [ ] Send the report 🆔 b2\n- [ ] Send the report 🆔 a1\n`,
    gone: '- [ ] Send the report 🆔 a1\n',
    row: '- [ ] Send the report 🆔 a1',
  },
  {
    what: 'the one that stood there',
    before: `${NEWER}- [ ] Think 📅 2026-01-10\n- [ ] Think 📅 2026-03-01\n`,
    gone: '- [ ] Think 📅 2026-01-10\n',
    row: '- [ ] Think 📅 2026-01-10',
  },
  {
    what: 'one of the two that were alike',
    before: `${NEWER}- [ ] Think\n\n### Action items\n\n- [ ] Think twice\n- [ ] Think twice\n`,
    gone: '- [ ] Think\n',
    row: '- [ ] Think',
  },
];

/** The lists of some notes, and what a workspace remembers of them. */
function listsOf(notes: readonly IndexedNote[], kept: { data?: unknown } = {}) {
  const index = new NoteIndex();
  const people = new PeopleByRoot(index, () => DEFAULT_CONFIGURATION);
  const context = () => ({ today: today(), peopleOf: (root: string) => people.of(root) });
  const histories = new ItemHistories(index, context);
  const items = new OpenItems(index, context, histories);
  index.update({ set: notes });
  const slices = new Slices();
  const faults: unknown[] = [];
  const memory = new ItemMemory({
    ...{ items, today: () => today(), slices },
    historyOf: (entry) => histories.historyOf(entry),
    remembered: {
      read: () => kept.data,
      write: (data) => {
        kept.data = JSON.parse(JSON.stringify(data));
        return null;
      },
    },
    onFault: (error) => faults.push(error),
  });
  const lists = new ShownLists({ index, items, histories, recalled: memory.recalled() });
  return { items, memory, lists, slices, kept, faults };
}

/** What some lists are remembered as. */
async function rememberedOf(notes: readonly IndexedNote[]): Promise<{ data?: unknown }> {
  const { memory, kept } = listsOf(notes);
  memory.keepSoon();
  await until(
    () => kept.data,
    (data) => data !== undefined,
    'it is remembered',
  );
  memory.dispose();
  return kept;
}

/** All rows of a view, with the tooltips, and how they are found. */
async function rowsOf(lists: ShownLists, slices: Slices): Promise<unknown[]> {
  const tree = new ItemTree({
    ...{ today: () => today(), slices, saysOwners: () => false, saysLate: () => true },
    roots: () => {
      const groups = lists.groups({ grouping: 'due', filter: NO_FILTER });
      const nodes = groups.map((group): GroupNode => ({ group, grouping: 'due' }));
      return { count: nodes.length, first: (count) => nodes.slice(0, count) };
    },
    historyOf: (item) => lists.historyOf(item),
    owners: () => lists.owners(),
    onRows: () => undefined,
  });
  const rows: unknown[] = [];
  const add = async (node?: TreeNode): Promise<void> => {
    for (const child of await tree.getChildren(node)) {
      const { command, ...row } = tree.resolveTreeItem(tree.getTreeItem(child), child);
      rows.push({ ...row, command: command?.command });
      await add(child);
    }
  };
  await add();
  tree.dispose();
  return rows;
}

/** The rows that are shown before a note is read. */
async function recalledRows(notes: readonly IndexedNote[]): Promise<readonly ShownItem[]> {
  const { lists } = listsOf([], await rememberedOf(notes));
  return lists.groups({ grouping: 'due', filter: NO_FILTER }).flatMap(({ first }) => first(100));
}

describe('what is remembered of the lists', () => {
  it('is shown before the notes are read, as it is once they are', async () => {
    const read = listsOf(NOTES);
    const { lists, slices } = listsOf([], await rememberedOf(NOTES));
    assert.ok(lists.isRecalled && lists.hasNotes);
    assert.equal(lists.overdueCount, read.lists.overdueCount);
    assert.deepEqual(
      lists.overdue(10).map(({ key }) => key),
      read.lists.overdue(10).map(({ key }) => key),
    );
    const rows = await rowsOf(lists, slices);
    assert.deepEqual(rows, await rowsOf(read.lists, read.slices));
    assert.equal(rows.length, 8 + lists.groups({ grouping: 'due', filter: NO_FILTER }).length);
    lists.showRead();
    assert.deepEqual([lists.isRecalled, lists.hasNotes, lists.overdueCount], [false, false, 0]);
  });

  it('is not shown in groups or by a filter that it cannot answer', async () => {
    const { lists } = listsOf([], await rememberedOf(NOTES));
    assert.deepEqual(lists.groups({ grouping: 'person', filter: NO_FILTER }), []);
    assert.deepEqual(lists.groups({ grouping: 'due', filter: { ...NO_FILTER, words: 'Call' } }), []);
  });

  it('stands for the items of the notes once these are read', async () => {
    const shown = await recalledRows(NOTES);
    assert.ok(shown.length === 8 && !shown.some(isIndexed));
    const above = `# Dana Reyes\n\n- [ ] Above\n${ITEMS.join('')}- [ ] me: Think\n`;
    const { items } = listsOf([indexed(PATH, above), ...NOTES.slice(1)]);
    let isRead = false;
    const whenRead = async (): Promise<void> => {
      isRead = true;
    };
    const found = await indexedItems(shown, { items, whenRead });
    assert.ok(isRead && found.every(isIndexed));
    // One of them is gone.
    assert.deepEqual(
      found.map(({ text }) => text).sort(),
      [...ITEMS.map((_, at) => `Call ${[-9, -1, 0, 1, 30][at]}`), 'Ask Ola', 'Think'].sort(),
    );
  });

  for (const { what, before, gone, row } of OTHERS)
    it(`stands for no other item than ${what}`, async () => {
      const shown = (await recalledRows([indexed(PATH, before)])).filter(({ item }) => item.source === row);
      assert.equal(shown.length, 1);
      const { items } = listsOf([indexed(PATH, before.replace(gone, ''))]);
      assert.ok(items.count > 0);
      assert.deepEqual(await indexedItems(shown, { items, whenRead: async () => undefined }), []);
    });

  it('is nothing where something else was written there', () => {
    const { lists, faults } = listsOf([], { data: { version: 1, counts: 7, rows: [{}], owners: null } });
    assert.ok(!lists.isRecalled);
    assert.equal(faults.length, 1);
  });

  it('is not waited for where the notes are read', async () => {
    const { items } = listsOf(NOTES);
    const whenRead = (): Promise<void> => assert.fail('nobody waits');
    assert.equal((await indexedItems(items.all(), { items, whenRead })).length, 8);
  });
});
