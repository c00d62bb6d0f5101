import type { PersonMention } from '../notes/note.ts';

/** Whom a name stands for in a root, as far as two names can be compared by it. */
export type KeyOfName = (root: string, name: PersonMention | null) => string;

/** What was judged by names that stand for others now. */
export interface Rejudging<P> {
  readonly names: ReadonlySet<PersonMention | null>;
  readonly places: ReadonlySet<P>;
}

/** By which meaning of their names places were judged. Names come and go while notes are read; few of them change what another one stands for. */
export class JudgedNames<P> {
  readonly #keyOf: KeyOfName;
  /** For each root, what a name stood for when a place was first judged by it, or when that was last asked. */
  readonly #keys = new Map<string, Map<PersonMention | null, string>>();
  /** Places that were judged by another meaning of a name than that one. */
  #odd = new Set<P>();

  constructor(keyOf: KeyOfName) {
    this.#keyOf = keyOf;
  }

  /** A place of a root was judged by these names as they stand now. */
  judged(place: P, root: string, names: Iterable<PersonMention | null>): void {
    const keys = this.#keys.get(root) ?? new Map<PersonMention | null, string>();
    this.#keys.set(root, keys);
    for (const name of names) {
      const key = this.#keyOf(root, name);
      const before = keys.get(name);
      if (before === undefined) keys.set(name, key);
      else if (before !== key) this.#odd.add(place);
    }
  }

  /** What has to be judged anew. It counts as judged from now on. */
  takeChanged(): Rejudging<P> {
    const names = new Set<PersonMention | null>();
    for (const [root, keys] of this.#keys)
      for (const [name, before] of keys) {
        const key = this.#keyOf(root, name);
        if (key === before) continue;
        keys.set(name, key);
        names.add(name);
      }
    const places = this.#odd;
    this.#odd = new Set();
    return { names, places };
  }
}
