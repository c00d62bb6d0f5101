import { compared } from '../notes/compared.ts';
import { firstNameSlug, markedName, slugOf } from '../notes/names.ts';
import type { Note, OwnerMention } from '../notes/note.ts';
import type { Roster } from './roster.ts';
import { addTo, type PersonEntry, type ResolvedPerson, RosterPeople } from './rosterPeople.ts';

export {
  isInFolder,
  namesMentioned,
  type Roster,
  type RosterEntry,
  rosterEntryOf,
  rosterWith,
} from './roster.ts';
export type { PersonEntry, ResolvedPerson } from './rosterPeople.ts';

/** All people whom the roster, notes of kind `person` and the notes' own persons name. Finds one by any spelling. */
export class People {
  readonly #roster: RosterPeople;
  /** Full names that notes mention, by slug: without a roster they are what is known. */
  readonly #mentioned: ReadonlyMap<string, string>;
  /** Of these, by first name; null until somebody asks. */
  #byFirstName: ReadonlyMap<string, readonly ResolvedPerson[]> | null = null;
  /** The same few names stand in every note. */
  readonly #resolved = new Map<string, ResolvedPerson>();
  readonly #owners = new Map<string, ResolvedPerson>();
  readonly #fitting = new Map<string, readonly ResolvedPerson[]>();

  /** @param mentioned whoever changes it calls `forget` */
  constructor(roster: Roster, mentioned: ReadonlyMap<string, string> = new Map()) {
    this.#roster = new RosterPeople(roster);
    this.#mentioned = mentioned;
  }

  /** Forgets what was resolved: notes mention other names now. */
  forget(): void {
    this.#byFirstName = null;
    for (const known of [this.#resolved, this.#owners, this.#fitting]) known.clear();
  }

  /** Whether somebody beside oneself is on the roster. */
  get hasRoster(): boolean {
    return this.#roster.hasOthers;
  }

  /**
   * The person that a name stands for: whoever has it as full name, handle, alias or address, else as first name, else the note's person.
   * One that fits two people stands for neither: it stays as written. With an `@` it is no first name where somebody has it as handle.
   */
  resolve(name: string, notePerson: string | null = null): ResolvedPerson {
    return remembered(this.#resolved, `${name}\n${notePerson ?? ''}`, () => this.#resolve(name, notePerson));
  }

  #resolve(name: string, notePerson: string | null): ResolvedPerson {
    const slug = slugOf(name);
    const fitting = this.#meant(name);
    const [only] = fitting;
    if (only && fitting.length === 1) return only;
    const noteSlug = notePerson === null ? null : slugOf(notePerson);
    if (fitting.length === 0 && notePerson !== null && noteSlug !== null) {
      if (noteSlug === slug || firstNameSlug(notePerson) === slug) {
        const [full, ...more] = this.#roster.named(noteSlug);
        if (full && more.length === 0) return full;
        return { name: this.#mentioned.get(noteSlug) ?? notePerson, slug: noteSlug, isSelf: false };
      }
    }
    return { name: this.#mentioned.get(slug) ?? name.replace(/^@/u, ''), slug, isSelf: false };
  }

  /**
   * Everybody whom a name may mean: of the roster where there is one, else of all whom notes are about. A full name means those who are
   * called so; any other means whoever has it as handle, alias or address, and whoever has it as first name.
   */
  candidates(name: string): readonly ResolvedPerson[] {
    return remembered(this.#fitting, name, () => this.#candidates(name));
  }

  #candidates(name: string): readonly ResolvedPerson[] {
    const slug = slugOf(name);
    const named = this.#roster.named(slug);
    if (named.some((person) => person.slug === slug)) return named;
    const known = [...new Set([...named, ...this.#roster.withFirstName(slug)])];
    if (this.hasRoster) return known;
    const spelledOut = this.#mentioned.get(slug);
    const mentioned = this.#mentionedWith(slug);
    if (known.length + mentioned.length > 0 || spelledOut === undefined) return [...known, ...mentioned];
    return [{ name: spelledOut, slug, isSelf: false }];
  }

  /** Whether a name is exactly somebody's full name, handle, alias or address, and nobody else's. */
  isDeclared(name: string): boolean {
    return this.#roster.named(slugOf(name)).length === 1;
  }

  /** Those of the roster whose full name, first name, handle or alias is spelt nearly so, the nearest first. */
  nearestTo(name: string): readonly ResolvedPerson[] {
    return this.#roster.nearestTo(slugOf(name));
  }

  /** One word that stands for somebody and nobody else behind an `@`: a handle or alias of the roster, else the full name joined by `-`. */
  handleOf(person: ResolvedPerson): string {
    return this.#roster.handleOf(person);
  }

  /** Everybody of the roster, oneself included, in its order. */
  listed(): readonly PersonEntry[] {
    return this.#roster.listed;
  }

  /** Everybody who is known, each once, by name: the roster's people, and those whom only notes are about. */
  all(): readonly PersonEntry[] {
    const known = this.listed();
    // A first name or a handle as a note's person stands for somebody of the roster.
    const others = [...this.#mentioned.keys()].map((slug) => this.resolve(`@${slug}`));
    const knownSlugs = new Set(known.map(({ slug }) => slug));
    const added = others
      .filter(({ slug }) => !knownSlugs.has(slug))
      .map((person) => ({ ...person, otherNames: [] }));
    return [...known, ...added].sort((a, b) => compared(a.slug, b.slug));
  }

  /** Whom a note is about, or null where it does not say. */
  personOf(note: Pick<Note, 'person'>): ResolvedPerson | null {
    return note.person ? this.resolve(markedName(note.person)) : null;
  }

  /** Who owns an item of a note; `me` where it is oneself and the configuration does not say who that is. */
  ownerOf(owner: OwnerMention, note: Pick<Note, 'person'>): ResolvedPerson | null {
    if (owner.party === 'self') return this.#roster.self ?? { name: 'me', slug: 'me', isSelf: true };
    const person = this.personOf(note);
    return owner.party === 'person' ? person : this.#ownerNamed(markedName(owner), person);
  }

  /** A short name that fits two people means the note's person where they are one of the two. */
  #ownerNamed(name: string, person: ResolvedPerson | null): ResolvedPerson {
    return remembered(this.#owners, `${name}\n${person?.slug ?? ''}`, () => {
      const fitting = this.#meant(name);
      const meant = fitting.length > 1 ? fitting.find(({ slug }) => slug === person?.slug) : undefined;
      return meant ?? this.resolve(name, person?.name ?? null);
    });
  }

  /** Those who have a name in full, as handle or alias, else as first name; without an `@` both, where that makes it ambiguous. */
  #meant(name: string): readonly ResolvedPerson[] {
    const slug = slugOf(name);
    const named = this.#roster.named(slug);
    const listed = named.length > 0 ? named : this.#roster.withFirstName(slug);
    if (listed.length === 0 || name.includes('@')) return listed;
    const fitting = this.candidates(name);
    return fitting.length > 1 ? fitting : listed;
  }

  /** Those whom notes mention by a full name that begins so. */
  #mentionedWith(first: string): readonly ResolvedPerson[] {
    this.#byFirstName ??= byFirstName(this.#mentioned);
    return this.#byFirstName.get(first) ?? [];
  }
}

/** By name, whatever the order in which notes were read. */
function byFirstName(mentioned: ReadonlyMap<string, string>): ReadonlyMap<string, readonly ResolvedPerson[]> {
  const found = new Map<string, ResolvedPerson[]>();
  for (const [slug, name] of [...mentioned].sort(([, a], [, b]) => compared(a, b))) {
    const first = firstNameSlug(name);
    if (first !== slug) addTo(found, first, { name, slug, isSelf: false });
  }
  return found;
}

function remembered<T>(answers: Map<string, T>, key: string, answer: () => T): T {
  const known = answers.get(key) ?? answer();
  answers.set(key, known);
  return known;
}
