import { ownText } from '../notes/ownText.ts';
import type { People } from './people.ts';
import type { Roots } from './roots.ts';

/** How whom a written name stands for is told. */
export type KeyOf = (written: string, people: People) => string;

interface OfRoot {
  /** How many notes have each name. */
  readonly counts: Map<string, number>;
  /** The names by whom they stand for; null until that is asked, and again once it may have changed. */
  byKey: Map<string, string[]> | null;
}

/** The names that notes are written under, by whom they stand for: somebody has a few of them, whatever the number of notes. */
export class Spellings {
  readonly #keyOf: KeyOf;
  readonly #peopleOf: (root: string) => People;
  readonly #places: Roots;
  readonly #roots = new Map<string, OfRoot>();

  /** @param places by which names are given */
  constructor(keyOf: KeyOf, peopleOf: (root: string) => People, places: Roots) {
    this.#places = places;
    this.#keyOf = keyOf;
    this.#peopleOf = peopleOf;
  }

  /** One more note has the name at this place; undefined where it has none. */
  add(place: string | undefined): void {
    if (place === undefined) return;
    const { root, name } = this.#places.partsOf(place);
    const ofRoot = this.#roots.get(root) ?? { counts: new Map<string, number>(), byKey: null };
    this.#roots.set(root, ofRoot);
    const count = ofRoot.counts.get(name) ?? 0;
    if (count === 0) ofRoot.byKey = null;
    ofRoot.counts.set(count === 0 ? ownText(name) : name, count + 1);
  }

  /** One note less has it. */
  remove(place: string | undefined): void {
    if (place === undefined) return;
    const { root, name } = this.#places.partsOf(place);
    const ofRoot = this.#roots.get(root);
    const count = ofRoot?.counts.get(name) ?? 0;
    if (!ofRoot || count > 1) {
      ofRoot?.counts.set(name, count - 1);
      return;
    }
    ofRoot.counts.delete(name);
    ofRoot.byKey = null;
    if (ofRoot.counts.size === 0) this.#roots.delete(root);
  }

  /** The names that stand for somebody. */
  of(root: string, key: string): readonly string[] {
    const ofRoot = this.#roots.get(root);
    if (!ofRoot) return [];
    ofRoot.byKey ??= this.#grouped(root, ofRoot);
    return ofRoot.byKey.get(key) ?? [];
  }

  /** Forgets whom names stand for: the people have changed. */
  forget(): void {
    for (const ofRoot of this.#roots.values()) ofRoot.byKey = null;
  }

  #grouped(root: string, { counts }: OfRoot): Map<string, string[]> {
    const people = this.#peopleOf(root);
    const byKey = new Map<string, string[]>();
    for (const name of counts.keys()) {
      const key = this.#keyOf(name, people);
      const others = byKey.get(key);
      if (others) others.push(name);
      else byKey.set(key, [name]);
    }
    return byKey;
  }
}
