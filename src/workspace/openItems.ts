import {
  byDue,
  DUE_GROUPS,
  type DueGroup,
  dueGroupOf,
  entriesOf,
  type ItemContext,
  type ItemEntry,
  isOpen,
} from './items.ts';
import type { IndexChange, NoteIndex } from './noteIndex.ts';

/** The open items of all notes. A changed note costs its own items, and one sort when the list is asked for. */
export class OpenItems {
  readonly #index: NoteIndex;
  readonly #context: () => ItemContext;
  readonly #byNote = new Map<string, readonly ItemEntry[]>();
  #sorted: readonly ItemEntry[] | null = null;
  #isStale = true;

  constructor(index: NoteIndex, context: () => ItemContext) {
    this.#index = index;
    this.#context = context;
  }

  /** Takes note of a change of the index. */
  take({ set, deleted }: IndexChange): void {
    this.#sorted = null;
    for (const key of deleted) this.#byNote.delete(key);
    // A list that nobody has asked for yet is made when somebody does.
    if (!this.#isStale) for (const key of set) this.#refresh(key, this.#context());
  }

  /** Forgets all: the day, the configuration or the people have changed. */
  clear(): void {
    this.#byNote.clear();
    this.#sorted = null;
    this.#isStale = true;
  }

  /** All open items, earliest due date first. */
  all(): readonly ItemEntry[] {
    if (this.#isStale) {
      const context = this.#context();
      for (const { key } of this.#index.all()) this.#refresh(key, context);
      this.#isStale = false;
    }
    this.#sorted ??= [...this.#byNote.values()].flat().sort(byDue);
    return this.#sorted;
  }

  /** Those due before today, most overdue first. */
  overdue(): readonly ItemEntry[] {
    const all = this.all();
    const end = all.findIndex(({ overdueDays }) => overdueDays === null);
    return end < 0 ? all : all.slice(0, end);
  }

  /** All open items by due date; groups without items are left out. */
  groups(): readonly { readonly group: DueGroup; readonly entries: readonly ItemEntry[] }[] {
    const { today } = this.#context();
    const byGroup = new Map<DueGroup, ItemEntry[]>(DUE_GROUPS.map((group) => [group, []]));
    for (const entry of this.all()) byGroup.get(dueGroupOf(entry, today))?.push(entry);
    return [...byGroup]
      .filter(([, entries]) => entries.length > 0)
      .map(([group, entries]) => ({ group, entries }));
  }

  #refresh(key: string, context: ItemContext): void {
    const indexed = this.#index.get(key);
    if (indexed)
      this.#byNote.set(
        key,
        entriesOf(indexed, context).filter(({ item }) => isOpen(item)),
      );
    else this.#byNote.delete(key);
  }
}
