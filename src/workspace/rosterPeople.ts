import { firstNameSlug, slugOf } from '../notes/names.ts';
import { nearest } from '../notes/nearest.ts';
import { mergedBySlug, type Roster } from './roster.ts';

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

/** Those whom a roster names, found by any of their names. */
export class RosterPeople {
  /** Everybody, oneself included, in the order of the roster. */
  readonly listed: readonly PersonEntry[];
  readonly self: PersonEntry | null;
  /** Whether somebody beside oneself is on it. */
  readonly hasOthers: boolean;
  /** By full name, handle, alias and address. */
  readonly #bySlug = new Map<string, PersonEntry[]>();
  readonly #byFirstName = new Map<string, PersonEntry[]>();
  readonly #nearest = new Map<string, readonly PersonEntry[]>();

  constructor(roster: Roster) {
    const entries = mergedBySlug([...(roster.self ? [roster.self] : []), ...roster.people]);
    this.listed = entries.map(({ name, otherNames }) => ({
      name,
      slug: slugOf(name),
      isSelf: roster.self !== null && slugOf(name) === slugOf(roster.self.name),
      otherNames,
    }));
    this.self = this.listed.find(({ isSelf }) => isSelf) ?? null;
    this.hasOthers = this.listed.some(({ isSelf }) => !isSelf);
    for (const person of this.listed) {
      for (const name of new Set([person.name, ...person.otherNames].map(slugOf)))
        addTo(this.#bySlug, name, person);
      addTo(this.#byFirstName, firstNameSlug(person.name), person);
    }
  }

  /** Those who have a name in full, as handle, alias or address. */
  named(slug: string): readonly PersonEntry[] {
    return this.#bySlug.get(slug) ?? [];
  }

  /** Those whose first name it is. */
  withFirstName(slug: string): readonly PersonEntry[] {
    return this.#byFirstName.get(slug) ?? [];
  }

  /** Those whose full name, first name, handle or alias is spelt nearly so, the nearest first. */
  nearestTo(slug: string): readonly PersonEntry[] {
    const known = this.#nearest.get(slug);
    if (known) return known;
    const spellings = new Map([...this.#byFirstName, ...this.#bySlug]);
    const people = nearest(slug, [...spellings.keys()]).flatMap((near) => spellings.get(near) ?? []);
    const found = [...new Set(people)];
    this.#nearest.set(slug, found);
    return found;
  }

  /** One word that stands for somebody and nobody else behind an `@`: a handle or alias, else the full name joined by `-`. */
  handleOf({ slug }: ResolvedPerson): string {
    const handles = this.listed.find((person) => person.slug === slug)?.otherNames ?? [];
    return (
      handles
        .map((handle) => handle.replace(/^@/u, ''))
        .find((handle) => isHandle(handle) && this.named(slugOf(handle)).length === 1) ?? slug
    );
  }
}

/** Puts somebody under a slug; a name of nothing but signs has none. */
export function addTo<T>(index: Map<string, T[]>, slug: string, person: T): void {
  const others = index.get(slug);
  if (others) others.push(person);
  else if (slug !== '') index.set(slug, [person]);
}

function isHandle(name: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(name);
}
