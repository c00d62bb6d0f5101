import * as vscode from 'vscode';
import { isWithin } from '../platform/slashPaths.ts';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import { ChangeBursts } from './changeBursts.ts';
import { countReading } from './countReading.ts';
import { dirtyDocuments, keyOf } from './fileKeys.ts';
import { type Folders, type NotesFolder, slashed } from './folders.ts';
import { isOf, isOnePlace, type Listing, listFolder, notesBelow } from './listing.ts';
import { NoteReading } from './noteReading.ts';
import type { Reader } from './reader.ts';
import type { StoredReadings } from './readerProtocol.ts';
import type { Slices } from './slices.ts';
import { StoredIndex } from './storedIndex.ts';

/** Places from which on a folder is looked at as a whole: by the stamps that is quicker than one after the other. */
const MANY = 200;

/** What keeps the index in step with disk and buffers. */
export interface NoteSyncParts {
  readonly reader: Reader;
  readonly folders: Folders;
  readonly index: NoteIndex;
  readonly log: vscode.LogOutputChannel;
  readonly slices: Slices;
  /** Where what was read is kept for the next start, an absolute path; null where nowhere. */
  readonly storage: string | null;
}

/**
 * How a long reading goes on. `stored`: what is shown from now on is what was stored. `many`: notes are about to change by the hundred;
 * `done`: that is over.
 */
export type SyncStage = 'stored' | 'many' | 'done';

interface Opened {
  readonly folder: NotesFolder;
  /** Whether something was stored of it, once that is in the index. */
  readonly stored: Promise<boolean>;
  readonly listing: Promise<Listing | null>;
}

/** Decides what is read into the index, and what leaves it. */
export class NoteSync implements vscode.Disposable {
  readonly #parts: NoteSyncParts;
  readonly #stored: StoredIndex;
  readonly #reading: NoteReading;
  readonly #stages = new vscode.EventEmitter<SyncStage>();
  readonly #bursts: ChangeBursts;
  #scan = 0;

  constructor(parts: NoteSyncParts) {
    this.#parts = parts;
    this.#stored = new StoredIndex({ ...parts, onQuiet: (isStill) => this.#reading.shrink(isStill) });
    this.#reading = new NoteReading({ ...parts, stored: this.#stored });
    this.#bursts = new ChangeBursts((isOn) => this.#stages.fire(isOn ? 'many' : 'done'));
  }

  /** Tells the stages of long readings. */
  get onStage(): vscode.Event<SyncStage> {
    return this.#stages.event;
  }

  /**
   * Looks at every folder, and reads what has changed since it was read last; `isAnew`: reads everything. A later call overtakes an
   * earlier one, which then ends with false.
   */
  scanAll(isAnew = false): Promise<boolean> {
    return this.#stored.during(() => this.#scanAll(isAnew));
  }

  /**
   * Reads files and folders that were created, changed or deleted, a buffer where it has unsaved changes. What is not there, is ignored
   * or excluded leaves the index. The disk decides, not the event: what was deleted may be there again by the time it is told.
   */
  refresh(uris: readonly vscode.Uri[]): Promise<void> {
    return this.#stored.during(() => this.#refresh(uris));
  }

  /** Stores what was read, without waiting for it to be quiet. */
  storeNow(): Promise<void> {
    return this.#stored.storeNow();
  }

  /** Whether what was read is stored, and takes its least memory. */
  get isQuiet(): boolean {
    return this.#stored.isQuiet;
  }

  dispose(): void {
    this.#bursts.dispose();
    this.#stored.dispose();
    this.#stages.dispose();
  }

  async #scanAll(isAnew: boolean): Promise<boolean> {
    const { folders, index, slices } = this.#parts;
    const scan = ++this.#scan;
    const isWanted = (): boolean => this.#scan === scan;
    const asked = this.#reading.now();
    const tell = countReading(this.#parts, () => this.#reading.takeLongestStep());
    const opened = [...folders.all()].map((folder) => this.#open(folder, isAnew, asked, isWanted));
    this.#stored.closeAllBut(new Set(opened.map(({ folder }) => folder.root)));
    const isStored = await Promise.all(opened.map(({ stored }) => stored));
    if (isWanted() && isStored.includes(true)) this.#stages.fire('stored');
    const there = new Set<string>();
    for (const { folder, listing } of opened) {
      const listed = await listing;
      // What could not be listed is not gone: the notes that are known stay.
      if (listed === null) for (const { key } of index.of(folder.root)) there.add(key);
      const changed = listed ? await this.#changedOf(folder, listed, there, isAnew) : [];
      if (isWanted()) await this.#reading.read(folder, changed, { isUrgent: false, isWanted });
      if (!isWanted()) return false;
    }
    const gone: string[] = [];
    await slices.each(index.all(), ({ key }) => void (there.has(key) || gone.push(key)));
    await this.#reading.forget(gone, asked);
    for (const { folder } of opened) await this.#stored.of(folder)?.retain((key) => there.has(key), slices);
    if (!isWanted()) return false;
    tell();
    return true;
  }

  async #refresh(uris: readonly vscode.Uri[]): Promise<void> {
    for (const folder of [...this.#parts.folders.all()]) {
      const starts: string[] = [];
      await this.#parts.slices.each(uris, (uri) => void starts.push(...this.#startOf(uri, folder)));
      if (starts.length >= MANY)
        await this.#bursts.run(folder.root, () => this.#refreshAt(folder, [folder.root]));
      else if (starts.length > 0) await this.#refreshAt(folder, starts);
    }
  }

  #open(folder: NotesFolder, isAnew: boolean, asked: number, isWanted: () => boolean): Opened {
    const isOurs = isOf(folder, this.#parts.folders);
    const { isNew } = this.#stored.open(folder);
    let stored = Promise.resolve(false);
    // First what can be shown at once.
    if (isNew && !isAnew) {
      const isShown = (file: string): boolean => isWanted() && isOurs(file);
      const take = (part: StoredReadings): Promise<void> =>
        this.#reading.takeStored(folder, part, asked, isShown);
      stored = this.#stored.load(folder, take);
    }
    return { folder, stored, listing: listFolder(this.#parts, folder, [folder.root]) };
  }

  async #refreshAt(folder: NotesFolder, starts: readonly string[]): Promise<void> {
    const { slices } = this.#parts;
    const asked = this.#reading.now();
    const listing = await listFolder(this.#parts, folder, starts);
    if (listing === null) return;
    const there = new Set<string>();
    const changed = await this.#changedOf(folder, listing, there);
    const gone: string[] = [];
    const forget = (key: string): void => {
      if (there.has(key)) return;
      gone.push(key);
      this.#stored.of(folder)?.delete(key);
    };
    await slices.each(starts, (start) => forget(keyOf(start)));
    for (const { key } of await notesBelow(this.#parts, listing.noFiles, folder)) forget(key);
    await this.#reading.forget(gone, asked);
    const isUrgent = isOnePlace(folder, starts);
    await this.#reading.read(folder, changed, { isUrgent, isWanted: () => true });
  }

  /** The files that have to be read; the keys of all that are there are added to `there`. */
  async #changedOf(
    folder: NotesFolder,
    { files }: Listing,
    there: Set<string>,
    isAnew = false,
  ): Promise<string[]> {
    const { index, slices } = this.#parts;
    const known = this.#stored.of(folder);
    const dirty = dirtyDocuments();
    const changed: string[] = [];
    await slices.each(files, ({ file, stamp }) => {
      const key = keyOf(file);
      there.add(key);
      if (isAnew || dirty.has(key) || !known?.isUnchanged(key, stamp, index.get(key))) changed.push(file);
    });
    return changed;
  }

  /** Where to look in a folder for what an event tells of: the folder itself where that, or one above it, came or went. */
  #startOf(uri: vscode.Uri, folder: NotesFolder): string[] {
    const path = slashed(uri);
    if (this.#parts.folders.of(uri) === folder) return [path];
    return uri.scheme === 'file' && isWithin(path, folder.root) ? [folder.root] : [];
  }
}
