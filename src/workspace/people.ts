import { firstNameSlug, slugOf } from '../notes/names.ts';
import type { Note, OwnerMention } from '../notes/note.ts';

/** Somebody the roster names. */
export interface RosterEntry {
  readonly name: string;
  /** Handles, aliases and addresses. */
  readonly otherNames: readonly string[];
}

export interface Roster {
  readonly self: RosterEntry | null;
  readonly people: readonly RosterEntry[];
}

/** A name as it was resolved. `slug` is the same for all spellings of one person. */
export interface ResolvedPerson {
  readonly name: string;
  readonly slug: string;
  readonly isSelf: boolean;
}

interface KnownPerson extends ResolvedPerson {
  readonly entry: RosterEntry;
}

/** All people whom the roster, notes of kind `person` and the notes' own persons name. Finds one by any spelling. */
export class People {
  readonly #known: readonly KnownPerson[];
  readonly #bySlug = new Map<string, KnownPerson | 'several'>();
  readonly #byFirstName = new Map<string, KnownPerson | 'several'>();
  /** The same few names stand in every note. */
  readonly #resolved = new Map<string, ResolvedPerson>();
  /** Full names that notes mention, by slug: without a roster they are what is known. */
  readonly #mentioned: ReadonlyMap<string, string>;

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
    this.#mentioned = mentioned;
  }

  /** The person that a name stands for. A short name that fits two people stands for neither: it stays as written. */
  resolve(name: string, notePerson: string | null = null): ResolvedPerson {
    const key = `${name}\n${notePerson ?? ''}`;
    const known = this.#resolved.get(key) ?? this.#resolve(name, notePerson);
    this.#resolved.set(key, known);
    return known;
  }

  #resolve(name: string, notePerson: string | null): ResolvedPerson {
    const slug = slugOf(name);
    const exact = this.#bySlug.get(slug);
    if (exact && exact !== 'several') return exact;
    const short = this.#byFirstName.get(slug);
    if (short && short !== 'several' && exact !== 'several') return short;
    const isAmbiguous = exact === 'several' || short === 'several';
    if (
      !isAmbiguous &&
      notePerson !== null &&
      (slugOf(notePerson) === slug || firstNameSlug(notePerson) === slug)
    ) {
      const full = this.#bySlug.get(slugOf(notePerson));
      if (full && full !== 'several') return full;
      return {
        name: this.#mentioned.get(slugOf(notePerson)) ?? notePerson,
        slug: slugOf(notePerson),
        isSelf: false,
      };
    }
    return { name: this.#mentioned.get(slug) ?? name, slug, isSelf: false };
  }

  /** Whether a note is known to be about somebody with this name, in this spelling. */
  mentions(name: string): boolean {
    return this.#mentioned.get(slugOf(name)) === name;
  }

  /** Whom a note is about, or null where it does not say. */
  personOf(note: Pick<Note, 'person'>): ResolvedPerson | null {
    return note.person ? this.resolve(note.person.name) : null;
  }

  /** Who owns an item of a note; `me` where it is oneself and the configuration does not say who that is. */
  ownerOf(owner: OwnerMention, note: Pick<Note, 'person'>): ResolvedPerson | null {
    if (owner.party === 'self') {
      return this.#known.find(({ isSelf }) => isSelf) ?? { name: 'me', slug: 'me', isSelf: true };
    }
    const person = this.personOf(note);
    return owner.party === 'person' ? person : this.resolve(owner.name, person?.name ?? null);
  }
}

/** Full names by slug, of everybody whom notes are about; a spelling with capitals or spaces wins over a bare slug. */
export function namesMentioned(notes: Iterable<Pick<Note, 'person'>>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { person } of notes) {
    if (!person) continue;
    const slug = slugOf(person.name);
    const known = names.get(slug);
    if (known === undefined || (!isSpelledOut(known) && isSpelledOut(person.name)))
      names.set(slug, person.name);
  }
  return names;
}

/** The roster entry that a note of kind `person` makes, or null. */
export function rosterEntryOf(note: Note): RosterEntry | null {
  if (note.kind !== 'person' || !note.person) return null;
  const { handle, aliases, email } = note.frontMatter.value;
  const otherNames = [handle, aliases, email].flat().filter((name) => typeof name === 'string');
  return { name: note.person.name, otherNames };
}

/** A roster with the notes of kind `person` among `notes` added. */
export function rosterWith(roster: Roster, notes: readonly Note[]): Roster {
  return {
    self: roster.self,
    people: [...roster.people, ...notes.flatMap((note) => rosterEntryOf(note) ?? [])],
  };
}

/** Somebody may stand in `.coaching.yaml` and have a note of kind `person` as well. */
function mergedBySlug(entries: readonly RosterEntry[]): RosterEntry[] {
  const bySlug = new Map<string, RosterEntry>();
  for (const entry of entries) {
    const slug = slugOf(entry.name);
    const first = bySlug.get(slug);
    bySlug.set(slug, first ? { ...first, otherNames: [...first.otherNames, ...entry.otherNames] } : entry);
  }
  return [...bySlug.values()];
}

function add(index: Map<string, KnownPerson | 'several'>, slug: string, person: KnownPerson): void {
  const other = index.get(slug);
  if (slug !== '') index.set(slug, other && other !== person ? 'several' : person);
}

function isSpelledOut(name: string): boolean {
  return /\p{Lu}|\s/u.test(name);
}
