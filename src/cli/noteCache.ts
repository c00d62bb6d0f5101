import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { PACKED_VERSION, packNote, unpackNote } from '../notes/packedNote.ts';
import { isWithin, joinName } from '../platform/slashPaths.ts';
import {
  type NoteStore,
  openStore,
  readerDigest,
  type SaveResult,
  type StoredFile,
} from '../platform/store/noteStore.ts';
import { type Stamp, sameStamp, stampOf } from '../platform/store/stamp.ts';
import type { NotesRoot } from './notesRoots.ts';
import { type NoteParts, type PackedForms, partsOf } from './packedForms.ts';

/** What a run of the program remembers of the files that it read, for the next one. */
export interface NoteCache {
  /** The packed note, in the parts that are wanted, in a file that has not changed since it was read, null where it is none; `unknown` where it must be read. */
  readonly recall: (root: NotesRoot, path: string) => Uint8Array | null | 'unknown';
  /** Takes note of a file that was read, with the stamp that it had then; null where it is no note. */
  readonly remember: (root: NotesRoot, path: string, stamp: Stamp, forms: PackedForms | null) => void;
  /** Writes what changed, and forgets the files at or below `starts` that nobody asked for. Returns why it could not be written, or null. */
  readonly save: (starts: readonly string[]) => string | null;
}

/** Remembers nothing. */
export const NO_CACHE: NoteCache = {
  recall: () => 'unknown',
  remember: () => undefined,
  save: () => null,
};

/** The folder, in that of the cache, of what lists of items need: less to read than the whole notes. */
const ITEMS_FOLDER = 'items';

interface RootMemory {
  /** Whole notes. */
  readonly whole: Shelf;
  /** The same notes without what no list of items shows; null where that is not asked for. */
  readonly items: Shelf | null;
  readonly asked: Set<string>;
}

/** A store, read when something of it is first asked for. */
class Shelf {
  readonly #store: NoteStore;
  readonly #read: StoredFile[] = [];
  #stored: Map<string, StoredFile> | null = null;

  constructor(store: NoteStore) {
    this.#store = store;
  }

  get(path: string): StoredFile | undefined {
    this.#stored ??= this.#load();
    return this.#stored.get(path);
  }

  put(file: StoredFile): void {
    this.#read.push(file);
  }

  /** Writes what was put, without what is gone of what was looked at. */
  save(isGone: (path: string) => boolean): SaveResult {
    const deleted = [...(this.#stored?.keys() ?? [])].filter(isGone);
    return this.#store.update({ set: this.#read, deleted });
  }

  #load(): Map<string, StoredFile> {
    const stored = new Map<string, StoredFile>();
    for (const files of this.#store.load()) for (const file of files) stored.set(file.path, file);
    return stored;
  }
}

/** Stands for all that a root's notes depend on beside their files: the program, the version and the options. */
export function cacheDigest({ matchFrom, options }: NotesRoot, program: Stamp | null): string {
  const reader = [PACKED_VERSION, packageJson.version, program?.size ?? null, program?.mtime ?? null];
  return readerDigest([...reader, matchFrom, options]);
}

/**
 * A cache in `folder`, an absolute path with `/`, for notes of which these parts are wanted. `script` is the program: what another one read is
 * read again.
 */
export function openCache(folder: string, script: URL, parts: NoteParts): NoteCache {
  const program = stampOf(fileURLToPath(script));
  const roots = new Map<string, RootMemory>();

  function memoryOf(root: NotesRoot): RootMemory {
    const known = roots.get(root.folder);
    if (known) return known;
    const digest = cacheDigest(root, program);
    const shelfIn = (place: string): Shelf => new Shelf(openStore(place, root.folder, digest));
    const items = parts === 'items' ? shelfIn(joinName(folder, ITEMS_FOLDER)) : null;
    const memory = { whole: shelfIn(folder), items, asked: new Set<string>() };
    roots.set(root.folder, memory);
    return memory;
  }

  function recall(root: NotesRoot, path: string): Uint8Array | null | 'unknown' {
    const { whole, items, asked } = memoryOf(root);
    asked.add(path);
    let stamp: Stamp | null = null;
    for (const shelf of [items, whole]) {
      const file = shelf?.get(path);
      if (!file) continue;
      stamp ??= stampOf(path);
      if (!stamp) return 'unknown';
      if (!sameStamp(file.stamp, stamp)) continue;
      return items && shelf === whole ? putItems(items, file) : file.packed;
    }
    return 'unknown';
  }

  function putItems(items: Shelf, file: StoredFile): Uint8Array | null {
    const packed = file.packed && packNote(partsOf(unpackNote(file.packed), parts));
    items.put({ ...file, packed });
    return packed;
  }

  function remember(root: NotesRoot, path: string, stamp: Stamp, forms: PackedForms | null): void {
    const { whole, items } = memoryOf(root);
    whole.put({ path, stamp, packed: forms?.whole ?? null });
    items?.put({ path, stamp, packed: forms?.kept ?? null });
  }

  function save(starts: readonly string[]): string | null {
    let failure: string | null = null;
    for (const { whole, items, asked } of roots.values()) {
      const isGone = (path: string): boolean =>
        !asked.has(path) && starts.some((start) => isWithin(start, path));
      for (const shelf of [whole, items]) {
        const result = shelf?.save(isGone);
        if (result?.kind === 'failed') failure = result.reason;
      }
    }
    return failure;
  }

  return { recall, remember, save };
}
