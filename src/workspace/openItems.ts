import { type Grouping, grouped, type ItemGroup } from './groupings.ts';
import { type ItemFilter, ItemSearch, NO_FILTER } from './itemFilter.ts';
import type { ItemHistories } from './itemHistories.ts';
import { byDue, entriesOf, type ItemContext, type ItemEntry, isOpen } from './items.ts';
import { merged } from './merged.ts';
import type { IndexChange, NoteIndex } from './noteIndex.ts';

/** The open items of all notes, each once: of one that was carried over its newest line. A changed note costs its own items, and one pass over the list when that is asked for. */
export class OpenItems {
  readonly #index: NoteIndex;
  readonly #context: () => ItemContext;
  readonly #histories: Pick<ItemHistories, 'isCurrent'>;
  readonly #byNote = new Map<string, readonly ItemEntry[]>();
  #sorted: readonly ItemEntry[] = [];
  /** Keys of the notes whose items have changed since the list was sorted. */
  readonly #unsorted = new Set<string>();
  #isStale = true;
  readonly #search = new ItemSearch();
  #lastMatch: {
    readonly all: readonly ItemEntry[];
    readonly filter: ItemFilter;
    readonly entries: readonly ItemEntry[];
  } | null = null;
  #lastGroups: {
    readonly entries: readonly ItemEntry[];
    readonly grouping: Grouping;
    readonly groups: readonly ItemGroup[];
  } | null = null;

  constructor(index: NoteIndex, context: () => ItemContext, histories: Pick<ItemHistories, 'isCurrent'>) {
    this.#index = index;
    this.#context = context;
    this.#histories = histories;
  }

  /** Takes note of a change of the index; among `set` are also the notes that share an item with what has changed. */
  take({ set, deleted }: IndexChange): void {
    // A list that nobody has asked for yet is made when somebody does.
    if (this.#isStale) return;
    for (const key of [...set, ...deleted]) this.#refresh(key, this.#context());
  }

  /** Forgets all: the day, the configuration or the people have changed. */
  clear(): void {
    this.#byNote.clear();
    this.#unsorted.clear();
    this.#sorted = [];
    this.#isStale = true;
  }

  /** All open items, earliest due date first. */
  all(): readonly ItemEntry[] {
    if (this.#isStale) {
      const context = this.#context();
      for (const { key } of this.#index.all()) this.#refresh(key, context);
      this.#isStale = false;
    }
    if (this.#unsorted.size > 0) {
      const kept = this.#sorted.filter(({ note }) => !this.#unsorted.has(note.key));
      const added = [...this.#unsorted].flatMap((key) => this.#byNote.get(key) ?? []);
      this.#sorted = merged(kept, added.sort(byDue), byDue);
      this.#unsorted.clear();
    }
    return this.#sorted;
  }

  /** Those due before today, most overdue first. */
  overdue(): readonly ItemEntry[] {
    const all = this.all();
    const end = all.findIndex(({ overdueDays }) => overdueDays === null);
    return end < 0 ? all : all.slice(0, end);
  }

  /** Those that a filter shows, earliest due date first. Asked again for the same, it has nothing to do. */
  matching(filter: ItemFilter = NO_FILTER): readonly ItemEntry[] {
    const all = this.all();
    const last = this.#lastMatch;
    if (last?.all === all && last.filter.words === filter.words && last.filter.whose === filter.whose)
      return last.entries;
    const entries = this.#search.matching(all, filter);
    this.#lastMatch = { all, filter, entries };
    return entries;
  }

  /** The same in groups; groups without items are left out. */
  groups(grouping: Grouping = 'due', filter: ItemFilter = NO_FILTER): readonly ItemGroup[] {
    const entries = this.matching(filter);
    const last = this.#lastGroups;
    if (last?.entries === entries && last.grouping === grouping) return last.groups;
    const groups = grouped(entries, grouping, this.#context().today);
    this.#lastGroups = { entries, grouping, groups };
    return groups;
  }

  #refresh(key: string, context: ItemContext): void {
    this.#unsorted.add(key);
    const indexed = this.#index.get(key);
    if (indexed)
      this.#byNote.set(
        key,
        entriesOf(indexed, context).filter((entry) => isOpen(entry.item) && this.#histories.isCurrent(entry)),
      );
    else this.#byNote.delete(key);
  }
}
