import { unpackNote } from '../notes/packedNote.ts';
import { inEnglish } from '../notes/phrase.ts';
import type { Finding } from '../platform/findMarkdown.ts';
import { slowHeapGrowth } from '../platform/slowHeapGrowth.ts';
import { type KeptNote, KeptNotes } from './keptNotes.ts';
import { type NotesRoot, notePath } from './notesRoots.ts';
import { type FileReading, type FileToRead, type ReadingTools, readFiles } from './readFiles.ts';

/** Files from which on memory is worth more than time. */
const MANY_FILES = 20_000;

/** Something that was not read. `path` is absolute, with `/`; `reason` completes the sentence that begins with it. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  /** False where it was only passed over, by a rule. */
  readonly isFailure: boolean;
}

export interface FoundNotes {
  /** In the order of their paths. */
  readonly notes: readonly KeptNote[];
  /** In the order in which they were found. */
  readonly unread: readonly Unread[];
}

export interface FoundOptions extends ReadingTools {
  /** What was asked for; absolute, with `/`. */
  readonly starts: readonly string[];
  /** The root of a file. */
  readonly rootOf: (path: string) => NotesRoot;
  /** Told how many files were looked at so far. */
  readonly onProgress: (count: number) => void;
}

/** The notes among what was found: as they are remembered, else as they are read now. */
export function readFound(findings: Iterable<Finding>, options: FoundOptions): FoundNotes {
  const { starts, rootOf, cache, onProgress } = options;
  const kept = new KeptNotes();
  const notes: KeptNote[] = [];
  /** By the number of the finding. */
  const unread = new Map<number, Unread>();
  let count = 0;

  function take({ at, key, root }: FileToRead, reading: FileReading): void {
    if (reading.kind === 'note') {
      const { note, packed } = reading;
      notes.push(kept.keep({ key, path: notePath(root, key), root: root.folder }, note, packed));
      if (note.unreadable) unread.set(at, { path: key, reason: inEnglish(note.unreadable), isFailure: true });
    } else if (reading.kind === 'unread') {
      unread.set(at, { path: key, reason: reading.reason, isFailure: true });
    } else if (starts.includes(key)) unread.set(at, notANote(key));
    onProgress(++count);
  }

  const files: FileToRead[] = [];
  let at = 0;
  for (const finding of findings) {
    if (finding.kind === 'file') {
      const { path } = finding;
      const file = { at, key: path, root: rootOf(path) };
      const known = cache.recall(file.root, path);
      if (known === 'unknown') files.push(file);
      else take(file, recalled(known));
    } else {
      const { path, reason, kind } = finding;
      unread.set(at, { path, reason, isFailure: kind === 'unreadable' });
      onProgress(++count);
    }
    at++;
  }
  if (files.length >= MANY_FILES) slowHeapGrowth();
  for (const [file, reading] of readFiles(files, options)) take(file, reading);
  return {
    notes: notes.sort((a, b) => (a.key < b.key ? -1 : 1)),
    unread: [...unread].sort(([a], [b]) => a - b).map(([, one]) => one),
  };
}

function recalled(packed: Uint8Array | null): FileReading {
  return packed ? { kind: 'note', note: unpackNote(packed), packed } : { kind: 'other' };
}

function notANote(path: string): Unread {
  return { path, reason: 'is no 1-on-1 note by its type, tags or folder', isFailure: false };
}
