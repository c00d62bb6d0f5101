import { firstNameSlug, slugOf } from '../notes/names.ts';
import type { Note } from '../notes/note.ts';
import { partyOfName } from '../notes/ownerNames.ts';
import type { People, ResolvedPerson } from '../workspace/people.ts';
import type { Assign } from './assign.ts';

/** What a handle is made of, as the reader of owners knows it. */
const HANDLE = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.'’-]*[\p{L}\p{M}\p{N}_])?$/u;

/**
 * How a person can be written as the owner of a note's items: only what is read back, in that note, as exactly this person. `otherNames`
 * are the person's handles and aliases, the preferred first. Empty lists where there is no such spelling.
 */
export function ownerSpellings(
  person: ResolvedPerson,
  otherNames: readonly string[],
  { people, note }: { readonly people: People; readonly note: Pick<Note, 'person'> },
): Pick<Assign, 'handles' | 'names'> {
  const isThem = (name: string, isHandle: boolean): boolean => {
    const read = people.ownerOf({ name, range: null, party: partyOfName(name), isHandle }, note);
    return person.isSelf ? read?.isSelf === true : read?.slug === person.slug && !read.isSelf;
  };
  const handles = otherNames.map((name) => name.replace(/^@/u, '')).filter((name) => HANDLE.test(name));
  const candidates = person.isSelf
    ? ['me']
    : [...handles, firstNameSlug(person.name), slugOf(person.name)].filter((name) => HANDLE.test(name));
  const names = person.isSelf ? [person.name, 'me'] : [person.name];
  const distinct = (spellings: readonly string[], isHandle: boolean): string[] =>
    [...new Set(spellings)].filter((name) => isThem(name, isHandle));
  return { handles: distinct(candidates, true), names: distinct(names, false) };
}
