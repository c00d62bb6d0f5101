import { compared } from '../notes/compared.ts';
import { ownText } from '../notes/ownText.ts';
import { MentionedNames } from './mentionedNames.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import { NoteTable } from './noteTable.ts';
import { People, type Roster, rosterEntryOf, rosterWith } from './people.ts';

/** What notes say of people. Very many say the same. */
interface Said {
  readonly root: string;
  /** Whom the note is about, as it is written. */
  readonly name: string | null;
  /** The entry that it makes on the roster, as text to compare; null where it makes none. */
  readonly entry: string | null;
}

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
  /** By note. */
  readonly #said: NoteTable<Said>;
  /** Of those that make no entry each once, by root and name. */
  readonly #kept = new Map<string, Said>();
  #isStale = true;

  constructor(index: NoteIndex, rosterOf: (root: string) => Roster) {
    this.#index = index;
    this.#said = new NoteTable(index.numbers);
    this.#rosterOf = rosterOf;
  }

  /** Takes note of all notes that are there: from now on each change costs its own notes. Else that is done when somebody first asks. */
  gather(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    for (const indexed of this.#index.all()) this.#refresh(indexed.key, indexed);
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
  take({ set, deleted }: IndexChange): boolean {
    if (this.#isStale) {
      this.gather();
      return true;
    }
    let isChanged = false;
    for (const key of [...set, ...deleted]) if (this.#refresh(key, this.#index.get(key))) isChanged = true;
    return isChanged;
  }

  /** Forgets what was built: rosters have changed. */
  clear(): void {
    this.#people.clear();
  }

  #refresh(key: string, indexed: IndexedNote | undefined): boolean {
    const before = this.#said.get(key);
    const now = indexed && this.#saidBy(indexed, before);
    if (before === now) return false;
    if (now) this.#said.set(key, now);
    else this.#said.delete(key);
    const isLeft = before ? this.#leave(key, before) : false;
    const isEntered = now ? this.#enter(key, now) : false;
    return isLeft || isEntered;
  }

  #enter(key: string, { root, name, entry }: Said): boolean {
    const { mentioned, listed } = this.#namesOf(root);
    if (entry !== null) listed.add(key);
    return this.#tell(root, name !== null && mentioned.add(key, name), entry !== null);
  }

  #leave(key: string, { root, name, entry }: Said): boolean {
    const { mentioned, listed } = this.#namesOf(root);
    listed.delete(key);
    const isNamed = name !== null && mentioned.remove(key, name);
    if (name !== null && !mentioned.has(name)) this.#kept.delete(`${name}\n${root}`);
    return this.#tell(root, isNamed, entry !== null);
  }

  #tell(root: string, isNamed: boolean, isListed: boolean): boolean {
    if (isListed) this.#people.delete(root);
    else if (isNamed) this.#people.get(root)?.forget();
    return isNamed || isListed;
  }

  #namesOf(root: string): RootNames {
    const known = this.#names.get(root) ?? { mentioned: new MentionedNames(), listed: new Set<string>() };
    this.#names.set(root, known);
    return known;
  }

  #saidBy({ root, note }: IndexedNote, before: Said | undefined): Said {
    const name = note.person?.name ?? null;
    const listed = rosterEntryOf(note);
    const entry = listed && JSON.stringify(listed);
    if (before?.root === root && before.name === name && before.entry === entry) return before;
    const known = entry === null ? this.#kept.get(`${name}\n${root}`) : undefined;
    if (known) return known;
    const said = { root, name: name === null ? null : ownText(name), entry };
    if (entry === null) this.#kept.set(`${said.name}\n${root}`, said);
    return said;
  }
}
