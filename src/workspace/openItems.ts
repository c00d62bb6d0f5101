import type { Day } from '../notes/note.ts';
import type { Grouping, ItemGroup } from './groupings.ts';
import { type ItemFilter, ItemSearch, NO_FILTER } from './itemFilter.ts';
import type { ItemHistories } from './itemHistories.ts';
import { byDue, type ItemContext, type ItemEntry, isOpen } from './items.ts';
import { chainFrom, type ListedItem } from './listedItem.ts';
import type { IndexChange, NoteIndex } from './noteIndex.ts';
import { NoteTable } from './noteTable.ts';
import { OwnersOf } from './ownersOf.ts';
import { ShownItems } from './shownItems.ts';
import { SortedList } from './sortedList.ts';

/** What is due on one day. */
export interface DueDay {
  readonly due: Day | null;
  readonly count: number;
  /** The first so many of it, until something changes. */
  readonly first: (count: number) => readonly ItemEntry[];
}

type Histories = Pick<ItemHistories, 'firstIn' | 'isCurrent' | 'uncertain'>;

/** The open items of all notes, each once: of one that was carried over its newest line. A changed note costs its own items, however many others there are. */
export class OpenItems {
  readonly #index: NoteIndex;
  readonly #context: () => ItemContext;
  readonly #histories: Histories;
  /** The first item of each note as it was when it was last looked at. Which of its items count tells the list below. */
  readonly #byNote: NoteTable<ListedItem>;
  readonly #sorted = new SortedList<ListedItem>(byDue);
  readonly #owners = new OwnersOf();
  #search = new ItemSearch();
  #all: readonly ListedItem[] | null = null;
  #shown: ShownItems | null = null;
  #isStale = true;
  /** Names have come to stand for others since it was found out which line of an item counts. */
  #isUnsure = false;

  constructor(index: NoteIndex, context: () => ItemContext, histories: Histories) {
    this.#index = index;
    this.#context = context;
    this.#histories = histories;
    this.#byNote = new NoteTable(index.numbers);
  }

  /** Takes note of all notes that are there: from now on each change costs its own notes. Else that is done when somebody first asks. */
  gather(): void {
    if (this.#isUnsure) {
      this.#isUnsure = false;
      for (const key of this.#histories.uncertain()) this.#refresh(key);
    }
    if (!this.#isStale) return;
    this.#isStale = false;
    for (const { key } of this.#index.all()) this.#refresh(key);
  }

  /** Takes note of a change of the index; among `set` are also the notes that share an item with what has changed. */
  take({ set, deleted }: IndexChange): void {
    // A list that nobody has asked for yet is made when somebody does.
    if (this.#isStale) return;
    for (const key of [...set, ...deleted]) this.#refresh(key);
  }

  /** Forgets what depends on the day, the configuration or the people: they have changed. While notes are read, names come with every batch. */
  clear(): void {
    this.#shown = null;
    this.#search = new ItemSearch();
    this.#isUnsure = !this.#isStale;
  }

  /** How many there are. */
  get count(): number {
    this.gather();
    return this.#sorted.size;
  }

  /** How many are due before today. */
  get overdueCount(): number {
    this.gather();
    const { today } = this.#context();
    return this.#sorted.countBefore(({ due }) => due !== null && due < today);
  }

  /** All open items, earliest due date first. */
  all(): readonly ItemEntry[] {
    this.gather();
    this.#all ??= this.#sorted.slice();
    return this.#all;
  }

  /** The days on which something is due, the earliest first, and null for what has none. Takes as long as there are days, however many items. */
  *dueDays(): Generator<DueDay> {
    this.gather();
    for (let next = 0; next < this.#sorted.size; ) {
      const from = next;
      const due = this.#sorted.slice(from, from + 1)[0]?.due ?? null;
      const end =
        due === null
          ? this.#sorted.size
          : this.#sorted.countBefore((item) => item.due !== null && item.due <= due);
      next = end;
      const first = (count: number): readonly ItemEntry[] =>
        this.#sorted.slice(from, Math.min(end, from + count));
      yield { due, count: end - from, first };
    }
  }

  /** Those due before today, most overdue first; only so many of them. */
  overdue(count = Number.POSITIVE_INFINITY): readonly ItemEntry[] {
    return this.#sorted.slice(0, Math.min(count, this.overdueCount));
  }

  /** The open items of one note that count. */
  of(key: string): readonly ItemEntry[] {
    this.gather();
    return chainFrom(this.#byNote.get(key)).filter((entry) => isOpen(entry) && this.#sorted.has(entry));
  }

  /** Everybody who owns one of them. */
  owners(): Iterable<string> {
    this.gather();
    return this.#owners.names(this.#context().peopleOf);
  }

  /** Does the work of `shown` in small steps: whoever must not be held up goes on with other things between them. */
  *prepare(grouping: Grouping, filter: ItemFilter): Generator<void, void> {
    const shown = this.#shownBy(grouping, filter);
    // Another question asked meanwhile, or a new day, makes this work for nobody.
    while (this.#shown === shown && shown.step()) yield;
  }

  /** How many a filter shows. */
  countOf(grouping: Grouping, filter: ItemFilter): number {
    return this.#shownBy(grouping, filter).count;
  }

  /** Those that a filter shows, earliest due date first. Asked again for the same, it has nothing to do. */
  matching(filter: ItemFilter = NO_FILTER): readonly ItemEntry[] {
    return this.#shownBy('due', filter).entries();
  }

  /** The same in groups; groups without items are left out. */
  groups(grouping: Grouping = 'due', filter: ItemFilter = NO_FILTER): readonly ItemGroup[] {
    return this.#shownBy(grouping, filter).groups();
  }

  #shownBy(grouping: Grouping, filter: ItemFilter): ShownItems {
    this.gather();
    const { today } = this.#context();
    if (!this.#shown?.shows(grouping, filter, today))
      this.#shown = new ShownItems({ all: this.#sorted, grouping, filter, search: this.#search, today });
    return this.#shown;
  }

  #refresh(key: string): void {
    for (const entry of chainFrom(this.#byNote.get(key))) if (isOpen(entry)) this.#remove(entry);
    const first = this.#histories.firstIn(key);
    for (const entry of chainFrom(first))
      if (isOpen(entry) && this.#histories.isCurrent(entry)) this.#add(entry);
    if (first) this.#byNote.set(key, first);
    else this.#byNote.delete(key);
  }

  #add(entry: ListedItem): void {
    this.#all = null;
    this.#sorted.add(entry);
    this.#owners.add(entry);
    this.#shown?.add(entry);
  }

  /** Does without an item, where it counted. */
  #remove(entry: ListedItem): void {
    if (!this.#sorted.remove(entry)) return;
    this.#all = null;
    this.#owners.remove(entry);
    this.#shown?.remove(entry);
  }
}
