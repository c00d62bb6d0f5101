import { compared } from '../notes/compared.ts';
import type { Day } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';
import type { ItemGroup, KeyRule } from './groupings.ts';
import { byDue, type ItemEntry } from './items.ts';
import { SortedList } from './sortedList.ts';

/** A group whose items come and go. Its title, which may be read out of a note, is made when it is shown. */
class KeyedGroup<E extends ItemEntry> implements ItemGroup {
  readonly key: string;
  readonly list = new SortedList<E>(byDue);
  readonly #rule: KeyRule;
  /** The last one that came: it may have gone since, and tells the title all the same. */
  #sample: E;
  overdue = 0;
  /** As it was when the group was put in order. */
  rank = 0;

  constructor(key: string, rule: KeyRule, sample: E) {
    this.key = key;
    this.#rule = rule;
    this.#sample = sample;
  }

  get title(): Phrase {
    return this.#rule.titleOf(this.#sample);
  }

  get entries(): readonly E[] {
    return this.list.slice();
  }

  get count(): number {
    return this.list.size;
  }

  first(count: number): readonly E[] {
    return this.list.slice(0, count);
  }

  add(entry: E): void {
    this.#sample = entry;
    this.list.add(entry);
  }

  judge(today: Day): void {
    this.overdue = this.list.countBefore(({ due }) => due !== null && due < today);
    this.rank = this.#rule.rankOf(this.key, this.overdue, () => this.list.slice());
  }
}

/** Items in groups by something that they have. One that comes or goes costs its own group alone. */
export class KeyedGroups<E extends ItemEntry> {
  readonly #rule: KeyRule;
  readonly #today: Day;
  readonly #groups = new Map<string, KeyedGroup<E>>();
  readonly #ordered = new SortedList<KeyedGroup<E>>((a, b) => b.rank - a.rank || compared(a.key, b.key));
  /** Groups that are not yet where they belong. */
  #moved = new Set<KeyedGroup<E>>();
  #moving = this.#moved.values();

  constructor(rule: KeyRule, today: Day) {
    this.#rule = rule;
    this.#today = today;
  }

  add(entry: E): void {
    const key = this.#rule.keyOf(entry);
    const group = this.#groups.get(key) ?? new KeyedGroup<E>(key, this.#rule, entry);
    this.#groups.set(key, group);
    group.add(entry);
    this.#moved.add(group);
  }

  /** Returns whether it was there. */
  remove(entry: E): boolean {
    const group = this.#groups.get(this.#rule.keyOf(entry));
    if (!group?.list.remove(entry)) return false;
    this.#moved.add(group);
    return true;
  }

  /** Puts one group where it belongs. Returns false where all are there. */
  step(): boolean {
    const { value: group } = this.#moving.next();
    if (!group) {
      // A set that is emptied one by one from its beginning takes ever longer to find its first.
      this.#moved = new Set();
      this.#moving = this.#moved.values();
      return false;
    }
    this.#moved.delete(group);
    this.#ordered.remove(group);
    if (group.list.size === 0) {
      this.#groups.delete(group.key);
      return true;
    }
    group.judge(this.#today);
    this.#ordered.add(group);
    return true;
  }

  /** All groups, in their order. */
  all(): readonly ItemGroup[] {
    while (this.step());
    return this.#ordered.slice();
  }
}
