import { ownText } from '../notes/ownText.ts';
import type { People } from './people.ts';

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
  readonly #roots = new Map<string, OfRoot>();

  constructor(keyOf: KeyOf, peopleOf: (root: string) => People) {
    this.#keyOf = keyOf;
    this.#peopleOf = peopleOf;
  }

  /** One more note has this name. */
  add(root: string, name: string): void {
    const ofRoot = this.#roots.get(root) ?? { counts: new Map<string, number>(), byKey: null };
    this.#roots.set(root, ofRoot);
    const count = ofRoot.counts.get(name) ?? 0;
    if (count === 0) ofRoot.byKey = null;
    ofRoot.counts.set(count === 0 ? ownText(name) : name, count + 1);
  }

  /** One note less has it. */
  remove(root: string, name: string): void {
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
