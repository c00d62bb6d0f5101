import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isExcluded } from '../notes/recognition.ts';
import { findMarkdown } from '../platform/findMarkdown.ts';
import type { Environment } from '../platform/gitSettings.ts';
import { folderOf, joinName, withSlashes } from '../platform/slashPaths.ts';
import { NoteIndex } from '../workspace/noteIndex.ts';
import type { People, Roster } from '../workspace/people.ts';
import { SessionsByDay } from '../workspace/sessionsByDay.ts';
import type { KeptNote } from './keptNotes.ts';
import { NO_CACHE, openCache } from './noteCache.ts';
import { NoteReader, type ReadingLimits } from './noteReader.ts';
import { type NotesRoot, notePath, notesRoots } from './notesRoots.ts';
import type { NoteParts } from './packedForms.ts';
import { readFound, type Unread } from './readFound.ts';
import { peopleOfRoot } from './rootPeople.ts';

export interface LoadedNotes {
  /** In the order of their paths. */
  readonly notes: readonly KeptNote[];
  /** The same. */
  readonly index: NoteIndex;
  readonly roots: readonly NotesRoot[];
  readonly unread: readonly Unread[];
  /** Why the cache could not be written, or null. */
  readonly cacheFailure: string | null;
  /** The root that a note's `root` names. */
  readonly rootOf: (folder: string) => NotesRoot;
  /** The people whom the configuration and the notes of a root name. */
  readonly peopleOf: (folder: string) => People;
  /** Which notes hold a meeting with one person on one day. */
  readonly sessions: SessionsByDay;
  /** The roster of each root. */
  readonly rosters: readonly Roster[];
}

export interface LoadOptions {
  /** Absolute. */
  readonly workingDirectory: string;
  readonly environment: Environment;
  readonly limits: ReadingLimits;
  /** The folder of the cache, as written; null for none. */
  readonly cache: string | null;
  /** Default: all. */
  readonly parts?: NoteParts;
  /** Told how many files were looked at so far. */
  readonly onProgress: (count: number) => void;
}

/** Reads all notes at or below the paths. What cannot be read is said, and the rest is read all the same. */
export function loadNotes(paths: readonly string[], options: LoadOptions): LoadedNotes {
  const reader = new NoteReader(options.limits);
  try {
    return loadWith(reader, paths, options);
  } finally {
    reader.dispose();
  }
}

function loadWith(reader: NoteReader, paths: readonly string[], options: LoadOptions): LoadedNotes {
  const workingDirectory = withSlashes(options.workingDirectory);
  const starts = paths.map((path) => withSlashes(resolve(options.workingDirectory, path)));
  const folderOfStart = new Map(starts.map((start) => [start, isFolder(start) ? start : folderOf(start)]));
  const roots = notesRoots(workingDirectory, [...folderOfStart.values()]);
  const { parts = 'all' } = options;
  const cache =
    options.cache === null
      ? NO_CACHE
      : openCache(
          withSlashes(resolve(options.workingDirectory, options.cache)),
          options.limits.script,
          parts,
        );
  const findings = findMarkdown(starts, {
    isExcluded: (path) => {
      // What was asked for is judged by its own root; what is found, by that of the folder that it was found in.
      const root = roots.of(folderOfStart.get(path) ?? folderOf(path));
      return path !== root.folder && isExcluded(notePath(root, path), root.options);
    },
    boundaryOf: (start) => roots.of(folderOfStart.get(start) ?? start).folder,
    environment: options.environment,
  });
  const { limits, onProgress } = options;
  const { notes, unread } = readFound(findings, {
    starts,
    rootOf: (path) => roots.of(folderOf(path)),
    reader,
    cache,
    wanted: { parts, isStored: cache !== NO_CACHE },
    limits,
    onProgress,
  });
  const cacheFailure = cache.save(starts);
  const index = new NoteIndex();
  index.update({ set: notes });
  const people = new Map(
    roots.all().map((root) => [root.folder, peopleOfRoot(root, notes, reader, options.environment)]),
  );
  const peopleOf = (folder: string): People => {
    const known = people.get(folder)?.people;
    if (!known) throw new RangeError('No notes were read there.');
    return known;
  };
  const rosters = [...people.values()].map(({ roster }) => roster);
  const sessions = new SessionsByDay(index, peopleOf);
  return {
    notes,
    index,
    unread,
    cacheFailure,
    roots: roots.all(),
    rootOf: roots.of,
    peopleOf,
    sessions,
    rosters,
  };
}

/** Unlike a question for the path's kind, this one is never an error. */
function isFolder(path: string): boolean {
  return existsSync(joinName(path, '.'));
}
