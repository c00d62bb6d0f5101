import { isFiltering } from '../../workspace/itemFilter.ts';
import type { ItemHistories } from '../../workspace/itemHistories.ts';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import type { OpenItems } from '../../workspace/openItems.ts';
import type { RecalledItems } from '../../workspace/rememberedItems.ts';
import { isIndexed, type ShownGroup, type ShownHistory, type ShownItem } from '../../workspace/shownItem.ts';
import type { Choice } from './listChoice.ts';

/** What the lists of items are made from. */
export interface ShownListParts {
  readonly index: NoteIndex;
  readonly items: OpenItems;
  readonly histories: ItemHistories;
  /** What was remembered of an earlier start. */
  readonly recalled: RecalledItems | null;
}

/** What the views list: what is remembered, until notes are read. */
export class ShownLists {
  readonly #parts: ShownListParts;
  #recalled: RecalledItems | null;

  constructor(parts: ShownListParts) {
    this.#parts = parts;
    this.#recalled = parts.recalled;
  }

  /** Whether all of it is only remembered. */
  get isRecalled(): boolean {
    return this.#recalled !== null;
  }

  /** From now on the notes that are read are listed. */
  showRead(): void {
    this.#recalled = null;
  }

  get hasNotes(): boolean {
    return this.#recalled ? this.#recalled.count > 0 : this.#parts.index.size > 0;
  }

  get overdueCount(): number {
    return (this.#recalled ?? this.#parts.items).overdueCount;
  }

  overdue(count: number): readonly ShownItem[] {
    return (this.#recalled ?? this.#parts.items).overdue(count);
  }

  /** The groups of a choice. Remembered are those by due date of all items, and of no other choice. */
  groups({ grouping, filter }: Choice): readonly ShownGroup[] {
    if (!this.#recalled) return this.#parts.items.groups(grouping, filter);
    return grouping === 'due' && !isFiltering(filter) ? this.#recalled.groups : [];
  }

  owners(): Iterable<string> {
    return this.#recalled?.owners ?? this.#parts.items.owners();
  }

  /** Rows that were shown a moment ago may still be asked for. */
  historyOf(item: ShownItem): ShownHistory {
    return isIndexed(item) ? this.#parts.histories.historyOf(item) : item.history;
  }
}
