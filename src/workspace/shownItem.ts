import type { ItemGroup } from './groupings.ts';
import type { ItemHistory } from './itemHistory.ts';
import type { ItemEntry } from './items.ts';
import type { IndexedNote } from './noteIndex.ts';

/** An action item that is remembered while the notes are still read, with all that a row says about it. */
export interface RecalledItem extends Omit<ItemEntry, 'note'> {
  readonly note: Pick<IndexedNote, 'key' | 'path' | 'root'>;
  readonly history: ShownHistory;
  /** What it is found again by beside its words and its place: the title of its session, and whether no other item of its section had the same words. */
  readonly session: string | null;
  readonly isUnique: boolean;
}

/** An action item as a row. */
export type ShownItem = ItemEntry | RecalledItem;

/** What a row says of an item's history. */
export interface ShownHistory extends Pick<ItemHistory, 'raised' | 'carried' | 'dueMoves'> {
  readonly current: Pick<ItemEntry, 'raised'>;
}

/** What is remembered of an item beside itself. */
export type RecalledWith = Pick<RecalledItem, 'history' | 'session' | 'isUnique'>;

/** What is shown of a group. */
export interface ShownGroup extends Pick<ItemGroup, 'key' | 'title' | 'count' | 'overdue'> {
  readonly first: (count: number) => readonly ShownItem[];
}

/** Whether a row is an action item. */
export function isShownItem(row: object): row is ShownItem {
  return 'item' in row;
}

/** Whether an item is one of the index. */
export function isIndexed(item: ShownItem): item is ItemEntry {
  return !('history' in item);
}
