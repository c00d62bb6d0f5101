import { compared } from '../notes/compared.ts';
import { MentionedNames } from './mentionedNames.ts';
import type { IndexChange, NoteIndex } from './noteIndex.ts';
import { People, type Roster, rosterWith } from './people.ts';
import { mentionIn, PersonDays, type SaidOfPerson } from './personDays.ts';

/** The names that the notes of one root give. */
interface RootNames {
  readonly mentioned: MentionedNames;
  /** The keys of the notes that stand on the roster. */
  readonly listed: Set<string>;
}

/** The people of each notes' root: its roster, its notes of kind `person`, and whom its notes are about. A changed note costs its own names. */
export class PeopleByRoot {
  readonly #index: NoteIndex;
  readonly #rosterOf: (root: string) => Roster;
  readonly #people = new Map<string, People>();
  readonly #names = new Map<string, RootNames>();
  readonly #days: PersonDays;
  #isStale = true;

  /** @param days of the same index, and shared with others */
  constructor(index: NoteIndex, rosterOf: (root: string) => Roster, days = new PersonDays(index)) {
    this.#index = index;
    this.#rosterOf = rosterOf;
    this.#days = days;
  }

  /** Takes note of all notes that are there: from now on each change costs its own notes. Else that is done when somebody first asks. */
  gather(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#days.gather();
    for (const { key } of this.#index.all()) this.#enter(key, this.#days.saidBy(key));
    this.#settle();
  }

  /** The people of one root. They change in place where notes mention other names; with another roster they are others. */
  of(root: string): People {
    this.gather();
    const known = this.#people.get(root);
    if (known) return known;
    const { mentioned, listed } = this.#namesOf(root);
    const notes = [...listed].sort(compared).flatMap((key) => this.#index.get(key) ?? []);
    const made = new People(rosterWith(this.#rosterOf(root), notes), mentioned.names);
    this.#people.set(root, made);
    return made;
  }

  /** Takes note of a change of the index. Returns whether names changed, so that what was resolved must be resolved anew. */
  take(change: IndexChange): boolean {
    const told = this.#days.take(change);
    if (this.#isStale) {
      this.gather();
      return true;
    }
    let isListed = false;
    for (const [note, before, now] of told) {
      if (before?.[0] === now?.[0] && before?.[1].entry === now?.[1].entry) continue;
      if (this.#leave(note, before)) isListed = true;
      if (this.#enter(note, now)) isListed = true;
    }
    return this.#settle() || isListed;
  }

  /** Forgets what was built: rosters have changed. */
  clear(): void {
    this.#people.clear();
  }

  /** Returns whether it stands on the roster. */
  #enter(note: string, said: SaidOfPerson): boolean {
    if (said === null) return false;
    const { root, name } = this.#days.roots.partsOf(said[0]);
    const { mentioned, listed } = this.#namesOf(root);
    mentioned.add(note, mentionIn(name).name);
    if (said[1].entry === null) return false;
    listed.add(note);
    this.#people.delete(root);
    return true;
  }

  /** Returns whether it stood on the roster. */
  #leave(note: string, said: SaidOfPerson): boolean {
    if (said === null) return false;
    const { root, name } = this.#days.roots.partsOf(said[0]);
    const { mentioned, listed } = this.#namesOf(root);
    mentioned.remove(note, mentionIn(name).name);
    if (said[1].entry === null) return false;
    listed.delete(note);
    this.#people.delete(root);
    return true;
  }

  /** Returns whether names changed. */
  #settle(): boolean {
    let isChanged = false;
    for (const [root, { mentioned }] of this.#names) {
      if (!mentioned.settle()) continue;
      this.#people.get(root)?.forget();
      isChanged = true;
    }
    return isChanged;
  }

  #namesOf(root: string): RootNames {
    const known = this.#names.get(root);
    if (known) return known;
    const mentioned = new MentionedNames((name) => this.#days.notesOf(root, name));
    const made = { mentioned, listed: new Set<string>() };
    this.#names.set(root, made);
    return made;
  }
}
