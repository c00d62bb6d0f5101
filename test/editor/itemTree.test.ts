import assert from 'node:assert/strict';
import { ItemTree } from '../../src/editor/sidebar/itemTree.ts';
import { Slices } from '../../src/editor/slices.ts';
import { entriesOf } from '../../src/workspace/items.ts';
import { People } from '../../src/workspace/people.ts';
import { isShownItem, type ShownItem } from '../../src/workspace/shownItem.ts';
import { turnsUntil, work } from '../harness/busy.ts';
import { indexed } from '../workspace/notesOf.ts';
import { today } from './workspace.ts';

const ITEMS = Array.from({ length: 120 }, (_, at) => `- [ ] Call ${at}`).join('\n');

/** A list of 120 items of which each row takes `ms` milliseconds. */
function listTaking(ms: number): { readonly tree: ItemTree; readonly made: readonly ShownItem[] } {
  const note = indexed('1-1s/dana/2026-01-15.md', `---\ntype: 1-on-1\n---\n\n${ITEMS}\n`);
  const people = new People({ self: null, people: [] });
  const entries = entriesOf(note, { today: today(), peopleOf: () => people });
  const made: ShownItem[] = [];
  const tree = new ItemTree({
    roots: () => ({ count: entries.length, first: (count) => entries.slice(0, count) }),
    today,
    slices: new Slices(),
    historyOf: (entry) => {
      made.push(entry);
      work(ms);
      return { raised: null, carried: 0, dueMoves: 0, current: { raised: null } };
    },
    owners: () => [],
    saysOwners: () => false,
    saysLate: () => false,
    onRows: () => undefined,
  });
  return { tree, made };
}

describe('the tree of items', () => {
  it('lets others have their turn while it makes its rows', async () => {
    const { tree } = listTaking(1);
    const turns = await turnsUntil(tree.getChildren());
    assert.ok(turns >= 10, `${turns} turns`);
    tree.dispose();
  });

  it('makes each row once before it is asked for, and anew after that', async () => {
    const { tree, made } = listTaking(0);
    const rows = await tree.getChildren();
    const items = rows.filter(isShownItem);
    assert.equal(rows.length, 101);
    assert.deepEqual(made, items);
    const labels = items.map((item) => tree.getTreeItem(item).label);
    assert.equal(labels[0], 'No owner: Call 0');
    assert.equal(made.length, items.length);
    assert.equal(tree.getTreeItem(items[0] as ShownItem).label, labels[0]);
    assert.equal(made.length, items.length + 1);
    tree.dispose();
  });
});
