import { firstNameSlug, nameFromSlug, slugOf } from '../../notes/names.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import type { People } from '../../workspace/people.ts';
import { wholeWords } from '../personAt.ts';
import { renamedMention } from './renamedMention.ts';
import type { Renaming } from './renaming.ts';

/** A file or folder that gets another name. Both relative to the notes' root, with `/`. */
export interface RenamedPath {
  readonly from: string;
  readonly to: string;
  /** Whether nothing but this path names the person in some note: then without it the note would keep the old name. */
  readonly isNeeded: boolean;
}

export interface PathPlan {
  /** In the order in which they can be done: files first, at the paths that they have then. */
  readonly renamed: readonly RenamedPath[];
  /** Folders that name the person, and are not theirs alone, though a note is theirs only by that. */
  readonly shared: readonly string[];
}

/** Which folders and files are named after a person, so that they get the new name. `notes` are all of the root. */
export function renamedPaths(notes: readonly IndexedNote[], people: People, renaming: Renaming): PathPlan {
  if (renaming.change.kind === 'handle') return { renamed: [], shared: [] };
  const isTheirs = ({ note }: IndexedNote): boolean => people.personOf(note)?.slug === renaming.person.slug;
  const theirs = notes.filter(isTheirs);
  const folders = new Map<string, { readonly to: string; readonly inside: IndexedNote[] }>();
  const files: RenamedPath[] = [];
  for (const note of theirs) {
    const folder = folderOf(note.path, people, renaming);
    if (folder) {
      const known = folders.get(folder.from);
      if (known) known.inside.push(note);
      else folders.set(folder.from, { to: folder.to, inside: [note] });
    }
    const isByFile = note.note.person?.range === null && !folder;
    const to = renamedFile(note.path, isByFile, renaming);
    if (to !== null) files.push({ from: note.path, to, isNeeded: isByFile });
  }
  const isShared = (folder: string): boolean =>
    notes.some((note) => note.path.startsWith(`${folder}/`) && !isTheirs(note));
  const needs = (inside: readonly IndexedNote[]): boolean =>
    inside.some(({ note }) => note.person?.range === null);
  const all = [...folders];
  return {
    renamed: [
      ...files,
      ...all
        .filter(([from]) => !isShared(from))
        .map(([from, { to, inside }]) => ({ from, to, isNeeded: needs(inside) })),
    ],
    shared: all.filter(([from, { inside }]) => isShared(from) && needs(inside)).map(([from]) => from),
  };
}

/** Where a file stands after the moves, done one after the other. */
export function movedPath(path: string, moves: readonly Pick<RenamedPath, 'from' | 'to'>[]): string {
  const moved = (at: string, { from, to }: Pick<RenamedPath, 'from' | 'to'>): string =>
    at === from || at.startsWith(`${from}/`) ? to + at.slice(from.length) : at;
  return moves.reduce(moved, path);
}

/** The innermost folder of a path that is named after the person. */
function folderOf(
  path: string,
  people: People,
  renaming: Renaming,
): { readonly from: string; readonly to: string } | null {
  const folders = path.split('/').slice(0, -1);
  const index = folders.findLastIndex((folder) => {
    const isNamed = people.resolve(nameFromSlug(folder), renaming.person.name).slug === renaming.person.slug;
    return slugOf(folder) !== '' && isNamed && renamedMention(folder, { isHandle: false }, renaming) !== null;
  });
  const to = index < 0 ? null : renamedMention(folders[index] ?? '', { isHandle: false }, renaming);
  if (to === null) return null;
  const above = folders.slice(0, index);
  // Windows drops a dot at the end of a folder's name.
  return { from: [...above, folders[index]].join('/'), to: [...above, to.replace(/\.+$/u, '')].join('/') };
}

/** A file's path with the name in its last part changed: a full name in any of its forms, a first name where it alone names the person. */
function renamedFile(path: string, isByFile: boolean, renaming: Renaming): string | null {
  const slash = path.lastIndexOf('/') + 1;
  const stem = path.slice(slash).replace(/\.[^.]*$/u, '');
  const forms = [...fullForms(stem, renaming), ...(isByFile ? firstForms(stem, renaming) : [])];
  for (const { written, at } of forms) {
    const renamed = renamedMention(written, { isHandle: false }, renaming);
    if (renamed === null) continue;
    return `${path.slice(0, slash + at)}${renamed}${path.slice(slash + at + written.length)}`;
  }
  return null;
}

interface Written {
  readonly written: string;
  readonly at: number;
}

/** Words of the file's name, joined in any way, that are the person's. */
function fullForms(stem: string, { person }: Renaming): Written[] {
  const words = [...stem.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const count = person.slug.split('-').length;
  return words.flatMap((word, index) => {
    const last = words[index + count - 1];
    const end = last ? last.index + last[0].length : 0;
    const written = stem.slice(word.index, end);
    return last && slugOf(written) === person.slug ? [{ written, at: word.index }] : [];
  });
}

function firstForms(stem: string, { person }: Renaming): Written[] {
  const first = firstNameSlug(person.name);
  return [...stem.matchAll(wholeWords(person.name.split(/\s+/u)[0] ?? first))].map((match) => ({
    written: match[0],
    at: match.index,
  }));
}
