import { existsSync } from 'node:fs';
import { isExcluded } from '../notes/recognition.ts';
import { folderOf, joinName, pathWithin } from './slashPaths.ts';

/** What makes a folder the base of the notes below it: a file or a folder with such a name. */
const MARKERS: readonly string[] = ['.coaching.yaml', '.git'];

export interface NotesBase {
  /** The paths of notes are compared with globs as they are from here. Absolute, with `/`. */
  readonly base: string;
  /** False where the base is only as far up as one may look. */
  readonly hasMarker: boolean;
}

/**
 * The nearest folder at or above `folder` that holds `.coaching.yaml` or `.git`. Where none does, the widest one: somebody who
 * works inside of `1-1s`, without a repository, wants those notes found, so that the names of the folders above count too; but
 * not from a hidden or excluded one on upwards, since that would exclude everything. `folder` is absolute, with `/`; `exclude`
 * are the globs in force where there is no configuration.
 */
export function findNotesBase(folder: string, exclude: readonly string[]): NotesBase {
  const marked = nearestMarked(folder);
  return marked === null
    ? { base: widestBase(folder, exclude), hasMarker: false }
    : { base: marked, hasMarker: true };
}

function nearestMarked(folder: string): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (MARKERS.some((name) => existsSync(joinName(at, name)))) return at;
    if (folderOf(at) === at) return null;
  }
}

function widestBase(folder: string, exclude: readonly string[]): string {
  for (let at = folder; folderOf(at) !== at; at = folderOf(at)) {
    if (isExcluded(pathWithin(folderOf(at), at), { exclude })) return at;
  }
  return folder.slice(0, folder.indexOf('/') + 1);
}
