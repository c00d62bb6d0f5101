import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import { isShownItem, type ShownItem } from '../../workspace/shownItem.ts';
import { itemAsText } from '../../writing/itemText.ts';
import type { ChangeOf } from '../commands/changeItems.ts';
import type { TreeNode } from './itemTree.ts';

/** What the commands of the rows do. Questions that are left unanswered change nothing. */
export interface ItemCommandParts {
  readonly today: () => Day;
  /** The items that rows stand for. */
  readonly indexed: (shown: readonly ShownItem[]) => Promise<readonly ItemEntry[]>;
  readonly change: (entries: readonly ItemEntry[], changeOf: ChangeOf) => Promise<void>;
  readonly askDueDate: (entries: readonly ItemEntry[]) => Promise<Day | undefined>;
  readonly askOwner: (entries: readonly ItemEntry[]) => Promise<ChangeOf | undefined>;
}

/** The commands of the rows: each acts on all rows that are selected, where it is called on one of them. */
export function registerItemCommands({
  today,
  indexed,
  change,
  askDueDate,
  askOwner,
}: ItemCommandParts): vscode.Disposable {
  const command = (name: string, run: (entries: readonly ItemEntry[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`coachingNotes.${name}`, async (node?: TreeNode, nodes?: TreeNode[]) => {
      const entries = await indexed(targetsOf(node, nodes));
      if (entries.length > 0) await run(entries);
    });
  return vscode.Disposable.from(
    command('checkOff', (entries) => change(entries, () => ({ kind: 'checkOff', today: today() }))),
    command('cancelItem', (entries) => change(entries, () => ({ kind: 'cancel' }))),
    command('deferItem', (entries) => change(entries, () => ({ kind: 'defer', today: today() }))),
    command('setDueDate', async (entries) => {
      const due = await askDueDate(entries);
      if (due !== undefined) await change(entries, () => ({ kind: 'setDue', due }));
    }),
    command('assignItem', async (entries) => {
      const changeOf = await askOwner(entries);
      if (changeOf) await change(entries, changeOf);
    }),
    command('copyItem', (entries) => vscode.env.clipboard.writeText(entries.map(itemAsText).join('\n'))),
  );
}

/** The row that a command is called on, and all that are selected with it. */
function targetsOf(node: TreeNode | undefined, nodes: readonly TreeNode[] | undefined): readonly ShownItem[] {
  if (!node || !isShownItem(node)) return [];
  const selected = (nodes ?? []).filter(isShownItem);
  return selected.some(({ key }) => key === node.key) ? selected : [node];
}
