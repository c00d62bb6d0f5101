import { firstNameSlug, markedName, slugOf } from '../notes/names.ts';
import { nearest } from '../notes/nearest.ts';
import type { Note, OwnerMention } from '../notes/note.ts';
import { mergedBySlug, type Roster, type RosterEntry } from './roster.ts';

export {
  isInFolder,
  namesMentioned,
  type Roster,
  type RosterEntry,
  rosterEntryOf,
  rosterWith,
} from './roster.ts';

/** A name as it was resolved. `slug` is the same for all spellings of one person. */
export interface ResolvedPerson {
  readonly name: string;
  readonly slug: string;
  readonly isSelf: boolean;
}

/** A person with the handles, aliases and addresses that the roster gives them. */
export interface PersonEntry extends ResolvedPerson {
  readonly otherNames: readonly string[];
}

interface KnownPerson extends ResolvedPerson {
  readonly entry: RosterEntry;
}

/** All people whom the roster, notes of kind `person` and the notes' own persons name. Finds one by any spelling. */
export class People {
  readonly #known: readonly KnownPerson[];
  /** By full name, handle, alias and address. */
  readonly #bySlug = new Map<string, KnownPerson[]>();
  readonly #byFirstName = new Map<string, KnownPerson[]>();
  /** Whether somebody beside oneself is on the roster. */
  readonly hasRoster: boolean;
  /** The same few names stand in every note. */
  readonly #resolved = new Map<string, ResolvedPerson>();
  readonly #owners = new Map<string, ResolvedPerson>();
  readonly #fitting = new Map<string, readonly ResolvedPerson[]>();
  readonly #nearest = new Map<string, readonly ResolvedPerson[]>();
  /** Full names that notes mention, by slug: without a roster they are what is known. */
  readonly #mentioned: ReadonlyMap<string, string>;
  readonly #mentionedByFirstName = new Map<string, ResolvedPerson[]>();

  constructor(roster: Roster, mentioned: ReadonlyMap<string, string> = new Map()) {
    const entries = mergedBySlug([...(roster.self ? [roster.self] : []), ...roster.people]);
    this.#known = entries.map((entry) => ({
      name: entry.name,
      slug: slugOf(entry.name),
      isSelf: roster.self !== null && slugOf(entry.name) === slugOf(roster.self.name),
      entry,
    }));
    for (const person of this.#known) {
      for (const name of new Set([person.name, ...person.entry.otherNames].map(slugOf)))
        add(this.#bySlug, name, person);
      add(this.#byFirstName, firstNameSlug(person.name), person);
    }
    this.hasRoster = this.#known.some(({ isSelf }) => !isSelf);
    this.#mentioned = mentioned;
    for (const [slug, name] of mentioned) {
      const first = firstNameSlug(name);
      if (first !== slug) add(this.#mentionedByFirstName, first, { name, slug, isSelf: false });
    }
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
        const full = this.#bySlug.get(noteSlug);
        if (full?.length === 1 && full[0]) return full[0];
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
    const named = this.#bySlug.get(slug) ?? [];
    if (named.some((person) => person.slug === slug)) return named;
    const known = [...new Set([...named, ...(this.#byFirstName.get(slug) ?? [])])];
    if (this.hasRoster) return known;
    const spelledOut = this.#mentioned.get(slug);
    const mentioned = this.#mentionedByFirstName.get(slug) ?? [];
    if (known.length + mentioned.length > 0 || spelledOut === undefined) return [...known, ...mentioned];
    return [{ name: spelledOut, slug, isSelf: false }];
  }

  /** Whether a name is exactly somebody's full name, handle, alias or address, and nobody else's. */
  isDeclared(name: string): boolean {
    return this.#bySlug.get(slugOf(name))?.length === 1;
  }

  /** Those of the roster whose full name, first name, handle or alias is spelt nearly so, the nearest first. */
  nearestTo(name: string): readonly ResolvedPerson[] {
    const slug = slugOf(name);
    return remembered(this.#nearest, slug, () => {
      const spellings = new Map([...this.#byFirstName, ...this.#bySlug]);
      const people = nearest(slug, [...spellings.keys()]).flatMap((near) => spellings.get(near) ?? []);
      return [...new Set(people)];
    });
  }

  /** One word that stands for somebody and nobody else behind an `@`: a handle or alias of the roster, else the full name joined by `-`. */
  handleOf({ slug }: ResolvedPerson): string {
    const handles = this.#known.find((person) => person.slug === slug)?.entry.otherNames ?? [];
    return (
      handles
        .map((handle) => handle.replace(/^@/u, ''))
        .find((handle) => isHandle(handle) && this.isDeclared(handle)) ?? slug
    );
  }

  /** Everybody of the roster, oneself included, in its order. */
  listed(): readonly PersonEntry[] {
    return this.#known.map(({ name, slug, isSelf, entry }) => ({
      name,
      slug,
      isSelf,
      otherNames: entry.otherNames,
    }));
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
    return [...known, ...added].sort((a, b) => (a.slug < b.slug ? -1 : Number(a.slug > b.slug)));
  }

  /** Whether a note is known to be about somebody with this name, in this spelling. */
  mentions(name: string): boolean {
    return this.#mentioned.get(slugOf(name)) === name;
  }

  /** Whom a note is about, or null where it does not say. */
  personOf(note: Pick<Note, 'person'>): ResolvedPerson | null {
    return note.person ? this.resolve(markedName(note.person)) : null;
  }

  /** Who owns an item of a note; `me` where it is oneself and the configuration does not say who that is. */
  ownerOf(owner: OwnerMention, note: Pick<Note, 'person'>): ResolvedPerson | null {
    if (owner.party === 'self') {
      return this.#known.find(({ isSelf }) => isSelf) ?? { name: 'me', slug: 'me', isSelf: true };
    }
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
    const listed = this.#bySlug.get(slug) ?? this.#byFirstName.get(slug) ?? [];
    if (listed.length === 0 || name.includes('@')) return listed;
    const fitting = this.candidates(name);
    return fitting.length > 1 ? fitting : listed;
  }
}

function add<T>(index: Map<string, T[]>, slug: string, person: T): void {
  const others = index.get(slug);
  if (others) others.push(person);
  else if (slug !== '') index.set(slug, [person]);
}

function remembered<T>(answers: Map<string, T>, key: string, answer: () => T): T {
  const known = answers.get(key) ?? answer();
  answers.set(key, known);
  return known;
}

function isHandle(name: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(name);
}
