import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import type { Grouping } from '../../workspace/groupings.ts';
import {
  isShownItem,
  type ShownGroup,
  type ShownHistory,
  type ShownItem,
} from '../../workspace/shownItem.ts';
import { say } from '../say.ts';
import type { Slices } from '../slices.ts';
import { itemRow, itemTooltip } from './itemRow.ts';
import { shortNamesOf } from './shortNames.ts';

/** A row that holds the items of one group. */
export interface GroupNode {
  readonly group: ShownGroup;
  readonly grouping: Grouping;
}

/** A row that stands for the items of a list that are not shown yet. */
export interface MoreNode {
  readonly more: string;
  readonly count: number;
}

export type TreeNode = GroupNode | ShownItem | MoreNode;

export const SHOW_ALL_COMMAND = 'coachingNotes.showAll';

/** Each row of a view is made and sent anew at every change, seen or not: of a long list the first ones will do. */
const FIRST_ROWS = 100;
/** So many of what is due later are no burden, and on a Sunday they are tomorrow's. */
const FEW_ROWS = 20;

/** A list that may be long: the first so many of it, or fewer while the others are not known. */
export interface Rows<Row> {
  readonly count: number;
  readonly first: (count: number) => readonly Row[];
}

/** What a view shows at its top level, and which day it is. */
export interface TreeSource {
  readonly roots: () => Rows<GroupNode | ShownItem>;
  readonly today: () => Day;
  readonly slices: Slices;
  readonly historyOf: (entry: ShownItem) => ShownHistory;
  /** Everybody who owns something that may be shown. */
  readonly owners: () => Iterable<string>;
  /** Whether the groups say already whose an item is. */
  readonly saysOwners: () => boolean;
  /** Whether what is overdue stands under a heading that says so. */
  readonly saysLate: () => boolean;
  /** Hears that the editor was given rows to show, so many milliseconds after it asked for them. */
  readonly onRows: (ms: number) => void;
}

/** Rows for items, and for groups of items. Reads no file: all that it shows is in the source. */
export class ItemTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #source: TreeSource;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** The lists that somebody asked to see to their end. */
  readonly #whole = new Set<string>();
  /** Rows that the editor is about to ask for, all at once. */
  readonly #made = new WeakMap<TreeNode, vscode.TreeItem>();
  #shortNames: ReadonlyMap<string, string> | null = null;

  constructor(source: TreeSource) {
    this.#source = source;
  }

  /** Tells the view to ask again. */
  refresh(): void {
    this.#shortNames = null;
    this.#changed.fire();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    const asked = performance.now();
    const children = this.#childrenOf(node);
    await this.#source.slices.each(children, (child) => void this.#made.set(child, this.#rowOf(child)));
    this.#source.onRows(performance.now() - asked);
    return children;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const row = this.#made.get(node) ?? this.#rowOf(node);
    this.#made.delete(node);
    return row;
  }

  #childrenOf(node: TreeNode | undefined): TreeNode[] {
    if (!node) return this.#firstOf(this.#source.roots(), '');
    return isGroup(node) ? this.#firstOf(node.group, groupId(node)) : [];
  }

  #rowOf(node: TreeNode): vscode.TreeItem {
    if (isGroup(node)) return groupRow(node);
    if (!isShownItem(node)) return moreRow(node);
    return itemRow(node, {
      today: this.#source.today(),
      history: this.#source.historyOf(node),
      shortNameOf: (name) => this.#shortNameOf(name),
      namesOwner: !this.#source.saysOwners(),
      saysLate: this.#source.saysLate(),
    });
  }

  /** Tooltips are made when a row is pointed at: most never are. */
  resolveTreeItem(row: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    if (isShownItem(node))
      row.tooltip = itemTooltip(node, this.#source.today(), this.#source.historyOf(node));
    return row;
  }

  /** Shows a list to its end from now on. */
  showAll({ more }: MoreNode): void {
    this.#whole.add(more);
    this.refresh();
  }

  #firstOf(rows: Rows<GroupNode | ShownItem>, list: string): TreeNode[] {
    const { count } = rows;
    const shown = rows.first(this.#whole.has(list) ? count : Math.min(count, FIRST_ROWS));
    return shown.length < count ? [...shown, { more: list, count: count - shown.length }] : [...shown];
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

function moreRow(node: MoreNode): vscode.TreeItem {
  const { count } = node;
  const row = new vscode.TreeItem(
    vscode.l10n.t('Show {count} more', { count }),
    vscode.TreeItemCollapsibleState.None,
  );
  row.id = `more:${node.more}`;
  row.accessibilityInformation = {
    label: vscode.l10n.t('{count} more items are not shown yet. Choose to show all.', { count }),
    role: 'treeitem',
  };
  row.command = { command: SHOW_ALL_COMMAND, title: vscode.l10n.t('Show All'), arguments: [node] };
  return row;
}

function groupRow(node: GroupNode): vscode.TreeItem {
  const { group } = node;
  const title = say(group.title);
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const row = new vscode.TreeItem(title, isOpenAtFirst(node) ? Expanded : Collapsed);
  row.id = `group:${groupId(node)}`;
  const { count } = group;
  // By due date the title says already which ones are overdue.
  const isMixed = node.grouping !== 'due' && group.overdue > 0;
  row.description = isMixed
    ? vscode.l10n.t('{count}, {overdue} overdue', { count, overdue: group.overdue })
    : String(count);
  const items = count === 1 ? phrase('1 item') : phrase('{count} items', { count });
  const label = isMixed
    ? phrase('{title}, {items}, {overdue} overdue', { title, items, overdue: group.overdue })
    : phrase('{title}, {items}', { title, items });
  row.accessibilityInformation = { label: say(label), role: 'treeitem' };
  if (node.grouping === 'note') row.tooltip = group.first(1)[0]?.note.path ?? '';
  return row;
}

/** A group is another one where the items are grouped otherwise. */
function groupId({ group, grouping }: GroupNode): string {
  return `${grouping}:${group.key}`;
}

function isOpenAtFirst({ group, grouping }: GroupNode): boolean {
  const isShort = group.count <= FEW_ROWS;
  if (grouping !== 'due') return isShort;
  // What is overdue stands in the view above already.
  return group.key === 'today' || group.key === 'thisWeek' || (group.key === 'later' && isShort);
}
