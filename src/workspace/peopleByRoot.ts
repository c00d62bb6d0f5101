import type { IndexChange, NoteIndex } from './noteIndex.ts';
import { namesMentioned, People, type Roster, rosterEntryOf, rosterWith } from './people.ts';

/** The people of each notes' root: its roster, its notes of kind `person`, and whom its notes are about. Kept until one of these changes. */
export class PeopleByRoot {
  readonly #index: NoteIndex;
  readonly #rosterOf: (root: string) => Roster;
  readonly #people = new Map<string, People>();
  /** What each note contributed, to tell a change of names from any other change. */
  readonly #contributions = new Map<string, { readonly root: string; readonly names: string }>();

  constructor(index: NoteIndex, rosterOf: (root: string) => Roster) {
    this.#index = index;
    this.#rosterOf = rosterOf;
  }

  /** The people of one root. */
  of(root: string): People {
    const known = this.#people.get(root);
    if (known) return known;
    const notes = [...this.#index.all()].filter((indexed) => indexed.root === root);
    const mentioned = namesMentioned(notes.map(({ note }) => note));
    const made = new People(rosterWith(this.#rosterOf(root), notes), mentioned);
    this.#people.set(root, made);
    return made;
  }

  /** Takes note of a change of the index. Returns whether names changed, so that what was resolved must be resolved anew. */
  take({ set, deleted }: IndexChange): boolean {
    let isChanged = false;
    for (const key of [...set, ...deleted]) {
      const indexed = this.#index.get(key);
      const before = this.#contributions.get(key);
      const entry = indexed ? rosterEntryOf(indexed.note) : null;
      const names = JSON.stringify([indexed?.note.person?.name, entry]);
      if (before?.names === names && before.root === indexed?.root) continue;
      if (indexed) this.#contributions.set(key, { root: indexed.root, names });
      else this.#contributions.delete(key);
      if (
        indexed &&
        entry === null &&
        before === undefined &&
        this.#knows(indexed.root, indexed.note.person?.name)
      )
        continue;
      isChanged = true;
      if (indexed) this.#people.delete(indexed.root);
      if (before) this.#people.delete(before.root);
    }
    return isChanged;
  }

  /** Forgets what was built: rosters have changed. */
  clear(): void {
    this.#people.clear();
  }

  /** One more note about somebody who is known by that very name changes nothing. */
  #knows(root: string, name: string | undefined): boolean {
    return name === undefined || (this.#people.get(root)?.mentions(name) ?? false);
  }
}
