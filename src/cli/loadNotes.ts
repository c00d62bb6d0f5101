import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Note } from '../notes/note.ts';
import { inEnglish } from '../notes/phrase.ts';
import { isExcluded } from '../notes/recognition.ts';
import { findMarkdown } from '../platform/findMarkdown.ts';
import type { Environment } from '../platform/gitSettings.ts';
import { readStampedText } from '../platform/readText.ts';
import { folderOf, joinName, withSlashes } from '../platform/slashPaths.ts';
import { type IndexedNote, NoteIndex } from '../workspace/noteIndex.ts';
import type { People, Roster } from '../workspace/people.ts';
import { SessionsByDay } from '../workspace/sessionsByDay.ts';
import { NO_CACHE, type NoteCache, openCache } from './noteCache.ts';
import { NoteReader, type ReadingLimits } from './noteReader.ts';
import { type NotesRoot, type NotesRoots, notePath, notesRoots } from './notesRoots.ts';
import { peopleOfRoot } from './rootPeople.ts';

/** Something that was not read. `path` is absolute, with `/`; `reason` completes the sentence that begins with it. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  /** False where it was only passed over, by a rule. */
  readonly isFailure: boolean;
}

export interface LoadedNotes {
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
  const cache =
    options.cache === null
      ? NO_CACHE
      : openCache(withSlashes(resolve(options.workingDirectory, options.cache)), options.limits.script);
  const notes: IndexedNote[] = [];
  const unread: Unread[] = [];
  let count = 0;
  const findings = findMarkdown(starts, {
    isExcluded: (path) => {
      // What was asked for is judged by its own root; what is found, by that of the folder that it was found in.
      const root = roots.of(folderOfStart.get(path) ?? folderOf(path));
      return path !== root.folder && isExcluded(notePath(root, path), root.options);
    },
    boundaryOf: (start) => roots.of(folderOfStart.get(start) ?? start).folder,
    environment: options.environment,
  });
  for (const finding of findings) {
    if (finding.kind === 'file') {
      const read = readOne(finding.path, roots, reader, cache);
      if (read.kind === 'note') notes.push(read.note);
      else if (read.kind === 'unread')
        unread.push({ path: finding.path, reason: read.reason, isFailure: true });
      else if (starts.includes(finding.path)) unread.push(notANote(finding.path));
      if (read.kind === 'note' && read.note.note.unreadable !== null) {
        unread.push({ path: finding.path, reason: inEnglish(read.note.note.unreadable), isFailure: true });
      }
    } else {
      const { path, reason, kind } = finding;
      unread.push({ path, reason, isFailure: kind === 'unreadable' });
    }
    count += 1;
    options.onProgress(count);
  }
  const cacheFailure = cache.save(starts);
  const index = new NoteIndex();
  index.update({ set: notes.sort((a, b) => (a.key < b.key ? -1 : 1)) });
  const people = new Map(
    roots.all().map((root) => [root.folder, peopleOfRoot(root, index, reader, options.environment)]),
  );
  const peopleOf = (folder: string): People => {
    const known = people.get(folder)?.people;
    if (!known) throw new RangeError('No notes were read there.');
    return known;
  };
  const rosters = [...people.values()].map(({ roster }) => roster);
  const sessions = new SessionsByDay(index, peopleOf);
  return { index, unread, cacheFailure, roots: roots.all(), rootOf: roots.of, peopleOf, sessions, rosters };
}

type ReadOne =
  | { readonly kind: 'note'; readonly note: IndexedNote }
  | { readonly kind: 'unread'; readonly reason: string }
  | { readonly kind: 'other' };

function readOne(key: string, roots: NotesRoots, reader: NoteReader, cache: NoteCache): ReadOne {
  const root = roots.of(folderOf(key));
  const path = notePath(root, key);
  const known = cache.recall(root, key);
  if (known !== 'unknown') return readingOf(known, key, path, root);
  const { read, stamp } = readStampedText(key);
  if (read.kind === 'unreadable') return { kind: 'unread', reason: read.reason };
  const note = reader.read(path, read.text, root.options);
  if (note === 'tooLong') return { kind: 'unread', reason: 'takes too long to read' };
  if (stamp) cache.remember(root, key, stamp, note);
  return readingOf(note, key, path, root);
}

function readingOf(note: Note | null, key: string, path: string, { folder }: NotesRoot): ReadOne {
  return note ? { kind: 'note', note: { key, path, root: folder, note } } : { kind: 'other' };
}

/** Unlike a question for the path's kind, this one is never an error. */
function isFolder(path: string): boolean {
  return existsSync(joinName(path, '.'));
}

function notANote(path: string): Unread {
  return { path, reason: 'is no 1-on-1 note by its type, tags or folder', isFailure: false };
}
