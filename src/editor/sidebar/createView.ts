import * as vscode from 'vscode';
import { isShownItem, type ShownItem } from '../../workspace/shownItem.ts';

/** Rows, some of which are action items with a box. */
export interface RowTree<Row extends object> extends vscode.TreeDataProvider<Row> {
  refresh(): void;
}

/** A view of rows. The boxes of its action items check them off. */
export function createView<Row extends object>(
  id: string,
  tree: RowTree<Row>,
  checkOff: (entries: readonly ShownItem[]) => Promise<void>,
): vscode.TreeView<Row> {
  const view = vscode.window.createTreeView<Row>(id, {
    treeDataProvider: tree,
    manageCheckboxStateManually: true,
    canSelectMany: true,
    showCollapseAll: false,
  });
  view.onDidChangeCheckboxState(async ({ items }) => {
    const checked = items.flatMap(([row, state]): ShownItem[] =>
      isShownItem(row) && state === vscode.TreeItemCheckboxState.Checked ? [row] : [],
    );
    try {
      await checkOff(checked);
    } finally {
      // Where the write was refused the box must be empty again.
      tree.refresh();
    }
  });
  return view;
}

/** The items of the rows that are selected in a view. */
export function selectedIn<Row extends object>({
  visible,
  selection,
}: vscode.TreeView<Row>): readonly ShownItem[] {
  return visible ? selection.flatMap((row): ShownItem[] => (isShownItem(row) ? [row] : [])) : [];
}
