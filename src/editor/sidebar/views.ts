import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { OpenItems } from '../../workspace/openItems.ts';
import { ItemTree, isItem, type MoreNode, SHOW_ALL_COMMAND, type TreeNode } from './itemTree.ts';
import { registerRowCommands } from './rowCommands.ts';

/** Milliseconds in which changes are gathered into one refresh of the views. */
const REFRESH_PAUSE_MS = 100;
/** While a folder is read for the first time, notes come by the hundred: the views need not show each of them. */
const READING_PAUSE_MS = 500;

/** What the views show, and what a checked box does. */
export interface ViewParts {
  readonly items: OpenItems;
  readonly today: () => Day;
  readonly checkOff: (entry: ItemEntry) => Promise<void>;
}

export interface ItemViews extends vscode.Disposable {
  /** Shows what has changed, soon. `isReading`: more is to come. */
  refresh(isReading: boolean): void;
}

/** The views Overdue and Open Action Items. The badge counts what is overdue. */
export function registerItemViews({ items, today, checkOff }: ViewParts): ItemViews {
  const owners = (): Iterable<string> => items.all().flatMap(({ owner }) => owner ?? []);
  const overdueTree = new ItemTree({ roots: () => items.overdue(), today, owners });
  const openTree = new ItemTree({ roots: () => items.groups(), today, owners });
  const overdue = createView('coachingNotes.overdue', overdueTree, checkOff);
  const open = createView('coachingNotes.openItems', openTree, checkOff);
  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  const show = (): void => {
    timer = undefined;
    const count = items.overdue().length;
    overdue.badge = {
      value: count,
      tooltip: `${count} overdue ${count === 1 ? 'action item' : 'action items'}`,
    };
    const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
    overdue.message = hasFolder && !isReading && count === 0 ? 'Nothing is overdue.' : '';
    overdueTree.refresh();
    openTree.refresh();
  };
  return Object.assign(
    vscode.Disposable.from(
      overdue,
      open,
      overdueTree,
      openTree,
      registerRowCommands(checkOff),
      // The overdue view is one list, the other has one for each group.
      vscode.commands.registerCommand(SHOW_ALL_COMMAND, (node: MoreNode) =>
        (node.more === '' ? overdueTree : openTree).showAll(node),
      ),
      new vscode.Disposable(() => clearTimeout(timer)),
    ),
    {
      refresh: (isReadingNow: boolean): void => {
        // What was put off because more was to come is shown soon once nothing more does.
        if (isReading && !isReadingNow) {
          clearTimeout(timer);
          timer = undefined;
        }
        isReading = isReadingNow;
        // The first change starts the pause and later ones do not prolong it: a steady stream must not starve the view.
        timer ??= setTimeout(show, isReading ? READING_PAUSE_MS : REFRESH_PAUSE_MS);
      },
    },
  );
}

function createView(id: string, tree: ItemTree, checkOff: ViewParts['checkOff']): vscode.TreeView<TreeNode> {
  const view = vscode.window.createTreeView(id, {
    treeDataProvider: tree,
    manageCheckboxStateManually: true,
  });
  view.onDidChangeCheckboxState(async ({ items }) => {
    try {
      for (const [node, state] of items) {
        if (isItem(node) && state === vscode.TreeItemCheckboxState.Checked) await checkOff(node);
      }
    } finally {
      // Where the write was refused the box must be empty again.
      tree.refresh();
    }
  });
  return view;
}
