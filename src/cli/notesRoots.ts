import { existsSync } from 'node:fs';
import { RULES } from '../coaching/rules.ts';
import {
  type Configuration,
  type ConfigurationProblem,
  DEFAULT_CONFIGURATION,
  readingOptions,
} from '../config/configuration.ts';
import { CONFIGURATION_FILE } from '../config/defaults.ts';
import { readConfiguration } from '../config/readConfiguration.ts';
import type { ReadingOptions } from '../notes/note.ts';
import { findRepository } from '../platform/gitSettings.ts';
import { findNotesBase, type NotesBase } from '../platform/notesBase.ts';
import { readText } from '../platform/readText.ts';
import { isWithin, joinName, pathWithin } from '../platform/slashPaths.ts';

/** A folder of notes and the configuration that holds in it. Paths are absolute, with `/`. */
export interface NotesRoot {
  readonly folder: string;
  /** Paths are compared with the globs as they are from here. */
  readonly matchFrom: string;
  readonly configuration: Configuration;
  readonly options: ReadingOptions;
  /** Whether it lies in a git repository. */
  readonly inRepository: boolean;
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
  const bases = new Map<string, NotesBase>();

  function of(folder: string): NotesRoot {
    const { base, hasMarker } = baseOf(folder);
    const at = hasMarker ? base : unmarkedRootOf(folder);
    const root = byFolder.get(at) ?? readRoot(at, baseOf(at).base);
    byFolder.set(at, root);
    return root;
  }

  function baseOf(folder: string): NotesBase {
    const base = bases.get(folder) ?? findNotesBase(folder, DEFAULT_CONFIGURATION.notes.exclude);
    bases.set(folder, base);
    return base;
  }

  function unmarkedRootOf(folder: string): string {
    if (isWithin(workingDirectory, folder)) return workingDirectory;
    return starts.find((start) => isWithin(start, folder)) ?? folder;
  }

  return { of, all: () => [...byFolder.values()] };
}

/** A file's path as the globs and the reading of notes know it. */
export function notePath({ matchFrom }: Pick<NotesRoot, 'matchFrom'>, path: string): string {
  return pathWithin(matchFrom, path);
}

function readRoot(folder: string, matchFrom: string): NotesRoot {
  const path = joinName(folder, CONFIGURATION_FILE);
  const read = existsSync(path) ? readText(path) : null;
  const text = read?.kind === 'text' ? read.text : null;
  const ruleIds = RULES.map(({ id }) => id);
  const { configuration, problems } = readConfiguration(text, {}, ruleIds);
  return {
    folder,
    matchFrom,
    configuration,
    options: readingOptions(configuration),
    inRepository: findRepository(folder) !== null,
    configurationFile: read && {
      path,
      text: text ?? '',
      problems,
      unreadable: read.kind === 'unreadable' ? read.reason : null,
    },
  };
}
