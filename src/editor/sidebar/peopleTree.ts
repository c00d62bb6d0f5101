import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { ItemHistory } from '../../workspace/itemHistory.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { PeopleRow, PersonRow, TopRow } from '../../workspace/peopleRow.ts';
import type { PersonSummary } from '../../workspace/personSummary.ts';
import { isShownItem } from '../../workspace/shownItem.ts';
import { itemRow, itemTooltip } from './itemRow.ts';
import { groupItem, leafItem, moreItem, personItem, type RestRow, rowTooltip } from './peopleTreeItem.ts';
import { shortNamesOf } from './shortNames.ts';

export type PeopleNode = PeopleRow | RestRow;

/** A year's meetings need a year's rows only when somebody wants them. */
const FIRST_ROWS = 50;

/** What the view shows, and what its items are shown with. */
export interface PeopleSource {
  readonly rows: () => readonly TopRow[];
  /** Settles when `rows` costs next to nothing. */
  readonly prepare: () => Promise<void>;
  /** Settles when the rows below somebody, and their tooltip, cost next to nothing. */
  readonly prepareRecord: (person: PersonSummary) => Promise<unknown>;
  readonly today: () => Day;
  readonly historyOf: (entry: ItemEntry) => ItemHistory;
  /** Everybody who owns something that may be shown. */
  readonly owners: () => Iterable<string>;
}

/** The rows of the People view. Reads no file, and makes only the rows of what is expanded. */
export class PeopleTree implements vscode.TreeDataProvider<PeopleNode> {
  readonly #source: PeopleSource;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** The lists that somebody asked to see to their end. */
  readonly #whole = new Set<string>();
  #shortNames: ReadonlyMap<string, string> | null = null;

  constructor(source: PeopleSource) {
    this.#source = source;
  }

  /** Tells the view to ask again. */
  refresh(): void {
    this.#shortNames = null;
    this.#changed.fire();
  }

  getChildren(node?: PeopleNode): PeopleNode[] | Promise<PeopleNode[]> {
    if (!node) return this.#source.prepare().then(() => [...this.#source.rows()]);
    if (isPerson(node)) return this.#source.prepareRecord(node.summary).then(() => this.childrenOf(node));
    return this.childrenOf(node);
  }

  /** The rows below another one, as far as they are shown. */
  childrenOf(node: PeopleNode): PeopleNode[] {
    if (isRest(node) || isShownItem(node) || node.kind === 'leaf') return [];
    const rows = node.children();
    if (rows.length <= FIRST_ROWS || this.#whole.has(node.id)) return [...rows];
    return [...rows.slice(0, FIRST_ROWS), { restOf: node.id, count: rows.length - FIRST_ROWS }];
  }

  getTreeItem(node: PeopleNode): vscode.TreeItem {
    if (isRest(node)) return moreItem(node);
    if (isShownItem(node)) return this.#itemRow(node);
    switch (node.kind) {
      case 'person':
        return personItem(node);
      case 'group':
        return groupItem(node);
      case 'leaf':
        return leafItem(node);
    }
  }

  /** Tooltips are made when a row is pointed at: most never are. */
  async resolveTreeItem(row: vscode.TreeItem, node: PeopleNode): Promise<vscode.TreeItem> {
    if (isRest(node)) return row;
    if (isPerson(node)) await this.#source.prepareRecord(node.summary);
    row.tooltip = isShownItem(node)
      ? itemTooltip(node, this.#source.today(), this.#source.historyOf(node))
      : rowTooltip(node);
    return row;
  }

  /** Shows a list to its end from now on. */
  showAll({ restOf }: RestRow): void {
    this.#whole.add(restOf);
    this.refresh();
  }

  #itemRow(entry: ItemEntry): vscode.TreeItem {
    this.#shortNames ??= shortNamesOf(this.#source.owners());
    const shortNames = this.#shortNames;
    return itemRow(entry, {
      today: this.#source.today(),
      history: this.#source.historyOf(entry),
      shortNameOf: (name) => shortNames.get(name) ?? name,
      namesOwner: true,
      saysLate: false,
    });
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function isPerson(node: PeopleNode): node is PersonRow {
  return !isRest(node) && !isShownItem(node) && node.kind === 'person';
}

function isRest(node: PeopleNode): node is RestRow {
  return 'restOf' in node;
}
