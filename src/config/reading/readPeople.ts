import { withoutMarks } from '../../notes/names.ts';
import type { Cadence, ConfiguredPerson } from '../configuration.ts';
import { asList, asMap, namesIn } from './plainData.ts';
import { readCadence } from './readCadence.ts';

/** Whom the configuration names, or in which folder their notes stand. */
export interface PeopleReading {
  readonly people: readonly ConfiguredPerson[];
  /** Without slashes at its ends. */
  readonly folder: string | null;
}

/** `people`: a list, or the name of a folder of notes of kind `person`. */
export function readPeople(value: unknown, team: Cadence): PeopleReading {
  if (typeof value !== 'string')
    return { people: asList(value).flatMap((entry) => personIn(entry, team) ?? []), folder: null };
  const folder = value.trim().replace(/^\.\/|\/+$/gu, '');
  return { people: [], folder: isFolder(folder) ? folder : null };
}

/** Whether words name a folder below the one of the configuration. */
export function isFolder(words: string): boolean {
  const parts = words
    .trim()
    .replace(/^\.\/|\/+$/gu, '')
    .split('/');
  return (
    !/^[A-Za-z]:|[\\*?<>|"]/u.test(words) &&
    parts.every((part) => !['', '.', '..', '~'].includes(part.trim()))
  );
}

/** A name; several names of one person; or a name with handles, aliases, addresses and a cadence of their own. */
export function personIn(entry: unknown, team: Cadence): ConfiguredPerson | null {
  if (typeof entry === 'string' || Array.isArray(entry)) {
    const [name, ...otherNames] = namesIn(entry);
    return name ? { name: withoutMarks(name), otherNames } : null;
  }
  const { name, handle, handles, aliases, email, cadence } = asMap(entry);
  if (typeof name !== 'string' || name.trim() === '') return null;
  const person = { name: withoutMarks(name), otherNames: [handle, handles, aliases, email].flatMap(namesIn) };
  const own = readCadence(cadence, team);
  return own === team ? person : { ...person, cadence: own };
}
