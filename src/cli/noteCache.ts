import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import type { Note } from '../notes/note.ts';
import { PACKED_VERSION, packNote, unpackNote } from '../notes/packedNote.ts';
import { isWithin } from '../platform/slashPaths.ts';
import { type NoteStore, openStore, readerDigest, type StoredFile } from '../platform/store/noteStore.ts';
import { type Stamp, sameStamp, stampOf } from '../platform/store/stamp.ts';
import type { NotesRoot } from './notesRoots.ts';

/** What a run of the program remembers of the files that it read, for the next one. */
export interface NoteCache {
  /** The note in a file that has not changed since it was read, null where it is none; `unknown` where it must be read. */
  readonly recall: (root: NotesRoot, path: string) => Note | null | 'unknown';
  /** Takes note of a file that was read, with the stamp that it had then. */
  readonly remember: (root: NotesRoot, path: string, stamp: Stamp, note: Note | null) => void;
  /** Writes what changed, and forgets the files at or below `starts` that nobody asked for. Returns why it could not be written, or null. */
  readonly save: (starts: readonly string[]) => string | null;
}

/** Remembers nothing. */
export const NO_CACHE: NoteCache = {
  recall: () => 'unknown',
  remember: () => undefined,
  save: () => null,
};

interface RootMemory {
  readonly store: NoteStore;
  readonly stored: Map<string, StoredFile>;
  readonly asked: Set<string>;
  readonly read: StoredFile[];
}

/** Stands for all that a root's notes depend on beside their files: the program, the version and the options. */
export function cacheDigest({ matchFrom, options }: NotesRoot, program: Stamp | null): string {
  const reader = [PACKED_VERSION, packageJson.version, program?.size ?? null, program?.mtime ?? null];
  return readerDigest([...reader, matchFrom, options]);
}

/** A cache in `folder`, an absolute path with `/`. `script` is the program: what another one read is read again. */
export function openCache(folder: string, script: URL): NoteCache {
  const program = stampOf(fileURLToPath(script));
  const roots = new Map<string, RootMemory>();

  function memoryOf(root: NotesRoot): RootMemory {
    const known = roots.get(root.folder);
    if (known) return known;
    const store = openStore(folder, root.folder, cacheDigest(root, program));
    const stored = new Map<string, StoredFile>();
    for (const files of store.load()) for (const file of files) stored.set(file.path, file);
    const memory = { store, stored, asked: new Set<string>(), read: [] };
    roots.set(root.folder, memory);
    return memory;
  }

  function recall(root: NotesRoot, path: string): Note | null | 'unknown' {
    const { stored, asked } = memoryOf(root);
    asked.add(path);
    const file = stored.get(path);
    const stamp = file ? stampOf(path) : null;
    if (!file || !stamp || !sameStamp(file.stamp, stamp)) return 'unknown';
    return file.packed && unpackNote(file.packed);
  }

  function remember(root: NotesRoot, path: string, stamp: Stamp, note: Note | null): void {
    memoryOf(root).read.push({ path, stamp, packed: note && packNote(note) });
  }

  function save(starts: readonly string[]): string | null {
    let failure: string | null = null;
    for (const { store, stored, asked, read } of roots.values()) {
      const isGone = (path: string): boolean =>
        !asked.has(path) && starts.some((start) => isWithin(start, path));
      const result = store.update({ set: read, deleted: [...stored.keys()].filter(isGone) });
      if (result.kind === 'failed') failure = result.reason;
    }
    return failure;
  }

  return { recall, remember, save };
}
