import { existsSync } from 'node:fs';
import { type Configuration, type ConfigurationProblem, readingOptions } from '../config/configuration.ts';
import { CONFIGURATION_FILE } from '../config/defaults.ts';
import { readConfiguration } from '../config/readConfiguration.ts';
import type { ReadingOptions } from '../notes/note.ts';
import { isExcluded } from '../notes/recognition.ts';
import { readText } from '../platform/readText.ts';
import { folderOf, isWithin, joinName, pathWithin } from '../platform/slashPaths.ts';

/** A folder of notes and the configuration that holds in it. Paths are absolute, with `/`. */
export interface NotesRoot {
  readonly folder: string;
  /** Paths are compared with the globs as they are from here. */
  readonly matchFrom: string;
  readonly configuration: Configuration;
  readonly options: ReadingOptions;
  /** Null where there is no `.coaching.yaml`. */
  readonly configurationFile: ConfigurationFile | null;
}

export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
  /** Why it could not be read at all; then the defaults hold. */
  readonly unreadable: string | null;
}

/** Finds, and reads once, the root for each folder. */
export interface NotesRoots {
  /** The root of what stands in `folder`. */
  readonly of: (folder: string) => NotesRoot;
  /** All roots that were asked for, in that order. */
  readonly all: () => readonly NotesRoot[];
}

/**
 * The root of a folder is the nearest one, from it upwards, that holds `.coaching.yaml` or `.git`; else the working
 * directory that it is in; else the start folder that it is in. `workingDirectory` and `starts` are absolute folders, with
 * `/`.
 */
export function notesRoots(workingDirectory: string, starts: readonly string[]): NotesRoots {
  const byFolder = new Map<string, NotesRoot>();
  const nearestMarked = new Map<string, string | null>();

  function of(folder: string): NotesRoot {
    const at = markedAbove(folder) ?? unmarkedRootOf(folder);
    const root = byFolder.get(at) ?? readRoot(at);
    byFolder.set(at, root);
    return root;
  }

  function markedAbove(folder: string): string | null {
    const known = nearestMarked.get(folder);
    if (known !== undefined) return known;
    const parent = folderOf(folder);
    const marked = isMarked(folder) ? folder : parent === folder ? null : markedAbove(parent);
    nearestMarked.set(folder, marked);
    return marked;
  }

  function unmarkedRootOf(folder: string): string {
    if (isWithin(workingDirectory, folder)) return workingDirectory;
    return starts.find((start) => isWithin(start, folder)) ?? folder;
  }

  return { of, all: () => [...byFolder.values()] };
}

/** A file's path as the globs and the reading of notes know it. */
export function notePath(root: NotesRoot, path: string): string {
  return pathWithin(root.matchFrom, path);
}

function isMarked(folder: string): boolean {
  return existsSync(joinName(folder, CONFIGURATION_FILE)) || existsSync(joinName(folder, '.git'));
}

function readRoot(folder: string): NotesRoot {
  const path = joinName(folder, CONFIGURATION_FILE);
  const read = existsSync(path) ? readText(path) : null;
  const text = read?.kind === 'text' ? read.text : null;
  const { configuration, problems } = readConfiguration(text);
  const options = readingOptions(configuration);
  return {
    folder,
    matchFrom: isMarked(folder) ? folder : widestBase(folder, options),
    configuration,
    options,
    configurationFile: read && {
      path,
      text: text ?? '',
      problems,
      unreadable: read.kind === 'unreadable' ? read.reason : null,
    },
  };
}

/**
 * Somebody who works inside of `1-1s`, without a repository, wants those notes found: the names of the folders above
 * count too. Not from a hidden or excluded one on upwards, since that would exclude everything.
 */
function widestBase(folder: string, options: ReadingOptions): string {
  for (let at = folder; folderOf(at) !== at; at = folderOf(at)) {
    if (isExcluded(pathWithin(folderOf(at), at), options)) return at;
  }
  return folder.slice(0, folder.indexOf('/') + 1);
}
