import type * as vscode from 'vscode';
import { PACKED_VERSION } from '../notes/packedNote.ts';
import { pathWithin } from '../platform/slashPaths.ts';
import { bucketOf } from '../platform/store/bucketOf.ts';
import { stampOf } from '../platform/store/stamp.ts';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import { fileOf } from './fileKeys.ts';
import type { NotesFolder } from './folders.ts';
import { type FileChanges, KnownFiles } from './knownFiles.ts';
import { listed } from './names.ts';
import { joined, memoryOf } from './pieces.ts';
import { QuietTime } from './quietTime.ts';
import type { Reader } from './reader.ts';
import type { StoredReadings, StorePlace } from './readerProtocol.ts';
import type { Slices } from './slices.ts';
import { stampRows } from './stampRows.ts';

/** Files from which on those of a further bucket are stored in a request of their own. */
const BATCH = 200;

export interface StoredIndexParts {
  readonly reader: Reader;
  readonly log: vscode.LogOutputChannel;
  readonly slices: Slices;
  readonly index: NoteIndex;
  /** An absolute path, with `/`; null where nothing can be stored, as in a window without a folder. */
  readonly storage: string | null;
  /** Does what else is to be done once it is quiet, as long as it is, after what was read is stored. */
  readonly onQuiet: (isStill: () => boolean) => Promise<void>;
}

interface Root {
  /** The folder as it was read last. */
  readonly folder: NotesFolder;
  /** All that the reading depends on beside the files. */
  readonly readBy: readonly unknown[];
  readonly known: KnownFiles;
}

/** What is known of each root's files, kept on disk between two starts of the editor. A store that fails costs time and nothing else. */
export class StoredIndex implements vscode.Disposable {
  readonly #parts: StoredIndexParts;
  readonly #roots = new Map<string, Root>();
  readonly #version: readonly unknown[];
  readonly #quiet = new QuietTime((isStill) => this.#settle(isStill));
  #hasFailed = false;

  constructor(parts: StoredIndexParts) {
    this.#parts = parts;
    this.#version = [PACKED_VERSION, stampOf(parts.reader.script)];
  }

  /** What is known of a folder's files; null once the folder was opened anew. */
  of(folder: NotesFolder): KnownFiles | null {
    const root = this.#roots.get(folder.root);
    return root?.folder === folder ? root.known : null;
  }

  /**
   * From now on a folder is read as its configuration says now. `isNew`: nothing was known of its files read in this way, and what is
   * stored of them may be loaded.
   */
  open(folder: NotesFolder): { readonly known: KnownFiles; readonly isNew: boolean } {
    const before = this.#roots.get(folder.root);
    const readBy = [...this.#version, folder.base, folder.options];
    const isNew = JSON.stringify(before?.readBy) !== JSON.stringify(readBy);
    const known = before && !isNew ? before.known : new KnownFiles(this.#parts.index.numbers);
    this.#roots.set(folder.root, { folder, readBy, known });
    return { known, isNew };
  }

  /** Nothing more is known of folders that are no longer open. */
  closeAllBut(roots: ReadonlySet<string>): void {
    for (const root of this.#roots.keys()) if (!roots.has(root)) this.#roots.delete(root);
  }

  /** Hands over what is stored of an open folder, one part after the other. Settles with whether there was anything. */
  async load(folder: NotesFolder, take: (part: StoredReadings) => Promise<void>): Promise<boolean> {
    const place = this.#placeOf(folder.root);
    if (place === null) return false;
    let taken = Promise.resolve();
    const onPart = (part: unknown): void => {
      taken = taken.then(() => take(part as StoredReadings));
    };
    try {
      const count = await this.#parts.reader.ask('loadStored', place, false, { onPart });
      await taken;
      return count > 0;
    } catch (error) {
      this.#failed(String(error));
      return false;
    }
  }

  /**
   * Has something read. Once nothing is, and it is quiet, what was read is stored: in the midst of it, what is not stored yet would be
   * compressed with the rest, and each bucket's notes lie in as many packs.
   */
  during<T>(reading: () => Promise<T>): Promise<T> {
    return this.#quiet.during(reading);
  }

  /** Whether what was read is stored, and all is done that follows. */
  get isQuiet(): boolean {
    return this.#quiet.isDone;
  }

  /** Stores what has changed since it was stored last. */
  async storeNow(): Promise<void> {
    for (const [root, { known }] of [...this.#roots]) {
      const place = this.#placeOf(root);
      if (place === null) continue;
      for (const changed of await this.#batchesOf(root, known.takeChanged())) {
        await this.#parts.slices.turn();
        await this.#store(place, known.changesOf(changed));
      }
    }
  }

  dispose(): void {
    this.#quiet.dispose();
  }

  async #settle(isStill: () => boolean): Promise<void> {
    try {
      await this.storeNow();
      await this.#parts.onQuiet(isStill);
    } catch (error) {
      this.#parts.log.error(error instanceof Error ? error : String(error));
    }
  }

  async #store(place: StorePlace, { set, deleted: gone }: FileChanges): Promise<void> {
    const files = listed(set.map(({ key }) => fileOf(key)));
    const deleted = gone.map(fileOf);
    const stamps = stampRows(set.map(({ stamp }) => stamp));
    const packed: (Uint8Array | null)[] = [];
    // Notes of one bucket lie in as many packs, each of which may have to be decompressed.
    await this.#parts.slices.each(set, ({ note }) => void packed.push(note?.bytes ?? null));
    const notes = joined(packed);
    try {
      const request = { place, files, stamps, notes, deleted };
      const transfer = [...memoryOf(notes), stamps.buffer];
      const reason = await this.#parts.reader.ask('store', request, false, { transfer });
      if (reason !== null) this.#failed(`${place.storage} ${reason}`);
    } catch (error) {
      this.#failed(String(error));
    }
  }

  #placeOf(root: string): StorePlace | null {
    const { storage } = this.#parts;
    const readBy = this.#roots.get(root)?.readBy;
    return storage === null || readBy === undefined ? null : { storage, root, readBy };
  }

  /** Said once: it costs time at the next start, and nothing else. */
  #failed(reason: string): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#parts.log.warn(`What was read cannot be kept for the next start: ${reason}.`);
  }

  /** The files of a bucket are in one batch, so that each bucket is written once. */
  async #batchesOf(root: string, keys: readonly string[]): Promise<readonly (readonly string[])[]> {
    const buckets = new Map<number, string[]>();
    await this.#parts.slices.each(keys, (key) => {
      const bucket = bucketOf(pathWithin(root, fileOf(key)));
      const others = buckets.get(bucket);
      if (others) others.push(key);
      else buckets.set(bucket, [key]);
    });
    const batches: string[][] = [];
    for (const bucket of buckets.values()) {
      const last = batches.at(-1);
      if (last && last.length < BATCH) last.push(...bucket);
      else batches.push(bucket);
    }
    return batches;
  }
}
