import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { DueGroup, ItemEntry } from '../../workspace/items.ts';
import { DUE_GROUP_TITLES } from '../../workspace/wording.ts';
import { itemRow } from './itemRow.ts';
import { shortNamesOf } from './shortNames.ts';

/** A row that holds the items of one due group. */
export interface GroupNode {
  readonly group: DueGroup;
  readonly entries: readonly ItemEntry[];
}

export type TreeNode = GroupNode | ItemEntry;

/** What a view shows at its top level, and which day it is. */
export interface TreeSource {
  readonly roots: () => readonly TreeNode[];
  readonly today: () => Day;
  /** Everybody who owns something that may be shown. */
  readonly owners: () => Iterable<string>;
}

/** Rows for items, and for groups of items. Reads no file: all that it shows is in the source. */
export class ItemTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #source: TreeSource;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #shortNames: ReadonlyMap<string, string> | null = null;

  constructor(source: TreeSource) {
    this.#source = source;
  }

  /** Tells the view to ask again. */
  refresh(): void {
    this.#shortNames = null;
    this.#changed.fire();
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) return [...this.#source.roots()];
    return isGroup(node) ? [...node.entries] : [];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    if (isGroup(node)) return groupRow(node);
    return itemRow(node, { today: this.#source.today(), shortNameOf: (name) => this.#shortNameOf(name) });
  }

  #shortNameOf(name: string): string {
    this.#shortNames ??= shortNamesOf(this.#source.owners());
    return this.#shortNames.get(name) ?? name;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** Whether a node is a group of items. */
export function isGroup(node: TreeNode): node is GroupNode {
  return 'group' in node;
}

function groupRow({ group, entries }: GroupNode): vscode.TreeItem {
  // What is overdue stands in the view above already.
  const isOpenAtFirst = group === 'today' || group === 'thisWeek';
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const row = new vscode.TreeItem(DUE_GROUP_TITLES[group], isOpenAtFirst ? Expanded : Collapsed);
  row.id = `group:${group}`;
  row.description = String(entries.length);
  const count = `${entries.length} ${entries.length === 1 ? 'item' : 'items'}`;
  row.accessibilityInformation = { label: `${DUE_GROUP_TITLES[group]}, ${count}`, role: 'treeitem' };
  return row;
}
