import type { Day } from '../notes/note.ts';
import { dueGroups } from './dueGroups.ts';
import { GROUPINGS, type Grouping, type ItemGroup } from './groupings.ts';
import { type ItemFilter, type ItemSearch, isFiltering } from './itemFilter.ts';
import { byDue } from './items.ts';
import { KeyedGroups } from './keyedGroups.ts';
import type { ListedItem } from './listedItem.ts';
import { SortedList } from './sortedList.ts';

/** Items that are looked at in one step: far below a millisecond. */
const STEP = 128;

/** What is shown, how, and of what. */
export interface ShownOf {
  readonly all: SortedList<ListedItem>;
  readonly grouping: Grouping;
  readonly filter: ItemFilter;
  readonly search: ItemSearch;
  /** Groups are judged by it: a new day asks for another one of these. */
  readonly today: Day;
}

/** The open items that a filter leaves, in groups. It is built in small steps; after that an item that comes or goes costs next to nothing. */
export class ShownItems {
  readonly #of: ShownOf;
  readonly #isShown: (entry: ListedItem) => boolean;
  /** Those that are shown, whatever their group; all open items where none is left out. */
  readonly #list: SortedList<ListedItem>;
  readonly #keyed: KeyedGroups<ListedItem> | null;
  /** What is still to be looked at, as it was at the beginning; null when all was. */
  #left: readonly ListedItem[] | null;
  #next = 0;
  /** Taken out before they were looked at. */
  readonly #gone = new Set<ListedItem>();
  #groups: readonly ItemGroup[] | null = null;
  #entries: readonly ListedItem[] | null = null;

  constructor(of: ShownOf) {
    const { all, grouping, filter, search, today } = of;
    const { keyed } = GROUPINGS[grouping];
    const isPart = isFiltering(filter);
    this.#of = of;
    this.#isShown = search.test(filter);
    this.#list = isPart ? new SortedList<ListedItem>(byDue) : all;
    this.#keyed = keyed && new KeyedGroups(keyed, today);
    this.#left = isPart || keyed ? all.slice() : null;
  }

  /** Whether this is what is asked for. */
  shows(grouping: Grouping, { words, whose }: ItemFilter, today: Day): boolean {
    const { filter } = this.#of;
    const isSame = this.#of.grouping === grouping && this.#of.today === today;
    return isSame && filter.words === words && filter.whose === whose;
  }

  /** Does a little of what is left to do. Returns false where nothing is. */
  step(): boolean {
    const left = this.#left;
    if (left === null) return this.#keyed?.step() ?? false;
    const end = Math.min(left.length, this.#next + STEP);
    for (; this.#next < end; this.#next++) {
      const entry = left[this.#next];
      if (entry && !this.#gone.delete(entry)) this.#enter(entry);
    }
    if (this.#next === left.length) this.#left = null;
    return true;
  }

  /** One more open item. */
  add(entry: ListedItem): void {
    this.#enter(entry);
  }

  /** One of the open items less. */
  remove(entry: ListedItem): void {
    this.#forget();
    const wasListed = this.#list !== this.#of.all && this.#list.remove(entry);
    const wasGrouped = this.#keyed?.remove(entry) ?? false;
    const next = this.#left?.[this.#next];
    if (!wasListed && !wasGrouped && next && byDue(next, entry) <= 0) this.#gone.add(entry);
  }

  /** Those that are shown, earliest due date first. */
  entries(): readonly ListedItem[] {
    this.#finish();
    this.#entries ??= this.#list.slice();
    return this.#entries;
  }

  get count(): number {
    this.#finish();
    return this.#list.size;
  }

  /** Groups without items are left out. Asked again for the same, it has nothing to do. */
  groups(): readonly ItemGroup[] {
    this.#finish();
    this.#groups ??= this.#keyed?.all() ?? dueGroups(this.#list, this.#of.today);
    return this.#groups;
  }

  #enter(entry: ListedItem): void {
    this.#forget();
    if (!this.#isShown(entry)) return;
    if (this.#list !== this.#of.all) this.#list.add(entry);
    this.#keyed?.add(entry);
  }

  #forget(): void {
    this.#groups = null;
    this.#entries = null;
  }

  #finish(): void {
    while (this.step());
  }
}
