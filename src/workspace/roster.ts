import { slugOf } from '../notes/names.ts';
import type { Note } from '../notes/note.ts';
import type { IndexedNote } from './noteIndex.ts';

/** Somebody the roster names. */
export interface RosterEntry {
  readonly name: string;
  /** Handles, aliases and addresses. */
  readonly otherNames: readonly string[];
}

export interface Roster {
  readonly self: RosterEntry | null;
  readonly people: readonly RosterEntry[];
  /** The only folder whose notes of kind `person` count, relative to the notes' root; any folder where there is none. */
  readonly peopleFolder?: string | null;
}

/** The roster entry that a note of kind `person` makes, or null. */
export function rosterEntryOf(note: Note): RosterEntry | null {
  if (note.kind !== 'person' || !note.person) return null;
  const { handle, aliases, email } = note.frontMatter.value;
  const otherNames = [handle, aliases, email].flat().filter((name) => typeof name === 'string');
  return { name: note.person.name, otherNames };
}

/** A roster with the notes of kind `person` among `notes` added, as far as they stand in its folder. */
export function rosterWith(roster: Roster, notes: readonly Pick<IndexedNote, 'path' | 'note'>[]): Roster {
  const added = notes
    .filter(({ path }) => isInFolder(path, roster))
    .flatMap(({ note }) => rosterEntryOf(note) ?? []);
  return { self: roster.self, people: [...roster.people, ...added] };
}

/** Whether a note at that path, relative to the notes' root, may be on the roster. */
export function isInFolder(path: string, { peopleFolder = null }: Roster): boolean {
  return peopleFolder === null || path.toLowerCase().startsWith(`${peopleFolder.toLowerCase()}/`);
}

/** The entries with those of one name made one: somebody may stand in `.coaching.yaml` and have a note of kind `person` as well. */
export function mergedBySlug(entries: readonly RosterEntry[]): RosterEntry[] {
  const bySlug = new Map<string, RosterEntry>();
  for (const entry of entries) {
    const slug = slugOf(entry.name);
    const first = bySlug.get(slug);
    bySlug.set(slug, first ? { ...first, otherNames: [...first.otherNames, ...entry.otherNames] } : entry);
  }
  return [...bySlug.values()];
}

/** Full names by slug, of everybody whom notes are about; a spelling with capitals or spaces wins over a bare slug. */
export function namesMentioned(notes: Iterable<Pick<Note, 'person'>>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { person } of notes) {
    if (!person) continue;
    const slug = slugOf(person.name);
    // Names of nothing but signs have no slug, and are not one person for that.
    if (slug === '') continue;
    const known = names.get(slug);
    if (known === undefined || (!isSpelledOut(known) && isSpelledOut(person.name)))
      names.set(slug, person.name);
  }
  return names;
}

/** Whether a name is more than a slug: it has capitals or spaces. */
export function isSpelledOut(name: string): boolean {
  return /\p{Lu}|\s/u.test(name);
}
