import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type PeopleSource, PeopleTree } from '../../src/editor/sidebar/peopleTree.ts';
import type { GroupRow, LeafRow, PersonRow } from '../../src/workspace/peopleRow.ts';
import { today } from './workspace.ts';

describe('the tree of people', () => {
  const leaf = (at: number): LeafRow => ({
    kind: 'leaf',
    id: `leaf:${at}`,
    label: { template: `Row ${at}`, values: {} },
    description: null,
    spoken: { template: `Row ${at}, spoken`, values: {} },
    tooltip: () => [{ template: '*as* written', values: {} }],
    icon: 'star',
    source: { note: { key: 'file:///a.md' } as LeafRow['source']['note'], range: { start: 0, end: 0 } },
  });
  const group: GroupRow = {
    ...leaf(-1),
    kind: 'group',
    id: 'group',
    children: () => Array.from({ length: 120 }, (_, at) => leaf(at)),
  };
  const source: PeopleSource = {
    rows: () => [group],
    prepare: async () => undefined,
    prepareRecord: async () => undefined,
    today,
    historyOf: () => assert.fail('no item is shown'),
    owners: () => [],
  };
  const tree = new PeopleTree(source);
  after(() => tree.dispose());

  it('shows the first fifty rows of a list, and all of them when asked', () => {
    const rows = tree.childrenOf(group);
    assert.equal(rows.length, 51);
    const rest = rows.at(-1);
    assert.ok(rest && 'restOf' in rest);
    const item = tree.getTreeItem(rest);
    assert.equal(item.label, 'Show 70 more');
    assert.equal(item.command?.command, 'coachingNotes.showAllRows');
    tree.showAll(rest);
    assert.equal(tree.childrenOf(group).length, 120);
  });

  it('has its work done before it shows anything', async () => {
    let isReady = false;
    const waiting = new PeopleTree({
      ...source,
      rows: () => (isReady ? [group] : assert.fail('not yet')),
      prepare: async () => {
        isReady = true;
      },
    });
    assert.deepEqual(await waiting.getChildren(), [group]);
    waiting.dispose();
  });

  it('has the record of somebody read before it shows what is below them, and what they are told of with', async () => {
    const ready = new Set<unknown>();
    const waiting = new PeopleTree({ ...source, prepareRecord: async (person) => ready.add(person) });
    const personOf = (name: string): PersonRow => {
      const summary = { name } as PersonRow['summary'];
      const whenReady = <T>(value: T) => (ready.has(summary) ? value : assert.fail('not yet'));
      return {
        ...leaf(0),
        kind: 'person',
        summary,
        person: name,
        folder: '/notes',
        children: () => whenReady([group]),
        tooltip: () => whenReady([]),
      };
    };
    assert.deepEqual(await waiting.getChildren(personOf('Dana Reyes')), [group]);
    const pointedAt = personOf('Lee Park');
    await waiting.resolveTreeItem(waiting.getTreeItem(pointedAt), pointedAt);
    assert.deepEqual(ready.size, 2);
    waiting.dispose();
  });

  it('gives each row its words, and shows those of notes as they are written', async () => {
    const row = leaf(1);
    const item = tree.getTreeItem(row);
    assert.equal(item.accessibilityInformation?.label, 'Row 1, spoken');
    assert.equal(item.contextValue, undefined);
    const { tooltip } = await tree.resolveTreeItem(item, row);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /\\\*as\\\*/u);
  });
});
