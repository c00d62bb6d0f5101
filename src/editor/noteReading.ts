import type * as vscode from 'vscode';
import { inEnglish } from '../notes/phrase.ts';
import { pathWithin } from '../platform/slashPaths.ts';
import { ThreadStopped } from '../platform/threads/jobThread.ts';
import { Unwanted } from '../platform/threads/threadPool.ts';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import { NoteTable } from '../workspace/noteTable.ts';
import type { PackedNote } from '../workspace/packedNotes.ts';
import { dirtyDocuments, keyOf } from './fileKeys.ts';
import type { NotesFolder } from './folders.ts';
import { IndexWriter } from './indexWriter.ts';
import { namesIn } from './names.ts';
import { piecesIn } from './pieces.ts';
import type { PackedReading, Reader } from './reader.ts';
import type { StoredReadings } from './readerProtocol.ts';
import type { Slices } from './slices.ts';
import { stampIn } from './stampRows.ts';
import type { StoredIndex } from './storedIndex.ts';

/** Files that are read in one request: few enough that an edited buffer never waits long behind them. */
const BATCH = 48;
/** Requests for each thread that are under way, so that no thread waits for the host. */
const AHEAD = 3;

export interface NoteReadingParts {
  readonly reader: Reader;
  readonly index: NoteIndex;
  readonly log: vscode.LogOutputChannel;
  readonly slices: Slices;
  readonly stored: StoredIndex;
}

/** How files are to be read. */
export interface ReadingWish {
  readonly isUrgent: boolean;
  /** Asked again and again: what is no longer wanted is not read on, and not taken into the index. */
  readonly isWanted: () => boolean;
}

interface Found {
  readonly key: string;
  readonly reading: PackedReading;
  /** Null where the file holds no note, or none that can be read. */
  readonly note: PackedNote | null;
}

/**
 * Takes notes into the index and out of it, in small steps. Buffers with unsaved changes beat the disk; what is asked for later beats
 * what was asked for earlier.
 */
export class NoteReading {
  readonly #parts: NoteReadingParts;
  readonly #writer: IndexWriter;
  /** For each file the number of its latest request: an answer to an earlier one is dropped. */
  readonly #latest: NoteTable<number>;
  #clock = 0;

  constructor(parts: NoteReadingParts) {
    this.#parts = parts;
    this.#writer = new IndexWriter(parts.index);
    this.#latest = new NoteTable(parts.index.numbers);
  }

  /** A number that is larger than those of all requests so far. */
  now(): number {
    return ++this.#clock;
  }

  /** Milliseconds that the longest step took since this was asked last, with all that follows the index. */
  takeLongestStep(): number {
    return this.#writer.takeLongestStep();
  }

  /** Reads files of a folder, given by their absolute paths. */
  async read(folder: NotesFolder, files: readonly string[], wish: ReadingWish): Promise<void> {
    let from = 0;
    let isBroken = false;
    const readOn = async (): Promise<void> => {
      while (from < files.length && wish.isWanted() && !isBroken) {
        const batch = files.slice(from, from + BATCH);
        from += BATCH;
        await this.#readBatch(folder, batch, wish).catch((error: unknown) => {
          if (error instanceof Unwanted) return;
          // Without threads the next batch would end like this one; a fault of ours may be in this one alone.
          isBroken = error instanceof ThreadStopped;
          this.#parts.log.error(error instanceof Error ? error : String(error));
        });
      }
    };
    const ahead = Math.min(AHEAD * this.#parts.reader.size, Math.ceil(files.length / BATCH));
    await Promise.all(Array.from({ length: ahead }, readOn));
  }

  /** Takes notes as they were stored, but for those that were asked for since `asked`, and those that somebody is writing. */
  async takeStored(
    folder: NotesFolder,
    part: StoredReadings,
    asked: number,
    isWanted: (file: string) => boolean,
  ): Promise<void> {
    const noteOf = this.#writer.maker(folder);
    const pieces = piecesIn(part.notes);
    // All of them before the first enters the index: what replaces that one has the others move.
    const all = [...namesIn(part.files)].map((file, at) => {
      const [key, piece] = [keyOf(file), pieces[at]];
      return { file, key, stamp: stampIn(part.stamps, at), note: piece ? noteOf(key, file, piece) : null };
    });
    for await (const step of this.#writer.inSteps(all, this.#parts.slices)) {
      const known = this.#parts.stored.of(folder);
      const dirty = dirtyDocuments();
      const set: PackedNote[] = [];
      for (const { file, key, stamp, note } of step) {
        const isNewest = (this.#latest.get(key) ?? 0) <= asked && !dirty.has(key);
        const isTaken = known && stamp && isNewest && isWanted(file);
        if (isTaken) known.setStored(key, stamp, note);
        if (isTaken && note) set.push(note);
        else note?.release();
      }
      this.#writer.update(set, []);
    }
  }

  /** Drops the notes of files that were not there at `asked`, unless something asked again meanwhile, or somebody is writing them. */
  async forget(keys: readonly string[], asked: number): Promise<void> {
    for await (const step of this.#writer.inSteps(keys, this.#parts.slices)) {
      const dirty = dirtyDocuments();
      const deleted = step.filter((key) => (this.#latest.get(key) ?? 0) < asked && !dirty.has(key));
      for (const key of deleted) this.#latest.set(key, asked);
      this.#writer.update([], deleted);
    }
  }

  /** Has the notes, and the threads that read them, take less memory, as long as it is wanted. */
  async shrink(isWanted: () => boolean): Promise<void> {
    await this.#writer.shrink(this.#parts.slices, isWanted);
    this.#parts.reader.renew();
  }

  async #readBatch(folder: NotesFolder, files: readonly string[], wish: ReadingWish): Promise<void> {
    await this.#parts.slices.turn();
    const dirty = dirtyDocuments();
    const request = this.now();
    // One string for all that remember the file.
    const keys = files.map(keyOf);
    for (const key of keys) this.#latest.set(key, request);
    const asked = files.map((file, at) => {
      const buffer = dirty.get(keys[at] ?? '')?.getText() ?? null;
      return { file, path: pathWithin(folder.base, file), buffer };
    });
    const readings = await this.#parts.reader.readPacked(asked, folder.options, wish);
    const found = this.#foundIn(folder, readings, keys);
    for await (const step of this.#writer.inSteps(found, this.#parts.slices))
      this.#take(folder, step, ({ key }) => this.#latest.get(key) === request && wish.isWanted());
  }

  #foundIn(folder: NotesFolder, readings: readonly PackedReading[], keys: readonly string[]): Found[] {
    const noteOf = this.#writer.maker(folder);
    return readings.map((reading, at) => {
      const { file } = reading.file;
      const key = keys[at] ?? keyOf(file);
      if (reading.kind !== 'note') return { key, reading, note: null };
      return { key, reading, note: noteOf(key, file, reading.bytes) };
    });
  }

  #take(folder: NotesFolder, found: readonly Found[], isCurrent: (found: Found) => boolean): void {
    const { stored } = this.#parts;
    const set: PackedNote[] = [];
    const deleted: string[] = [];
    for (const one of found) {
      const { key, reading, note } = one;
      const known = this.#writer.known(note);
      if (!isCurrent(one) || known) note?.release();
      if (!isCurrent(one)) continue;
      this.#say(reading);
      if (note === null) deleted.push(key);
      else if (!known) set.push(note);
      // What a buffer says is not what is on disk.
      const stamp = reading.kind === 'unreadable' ? null : reading.stamp;
      if (reading.file.buffer === null) stored.of(folder)?.set(key, stamp, known ?? note);
    }
    this.#writer.update(set, deleted);
  }

  #say(reading: PackedReading): void {
    const { log } = this.#parts;
    if (reading.kind === 'unreadable') log.warn(`${reading.file.file} ${reading.reason}.`);
    if (reading.kind === 'note' && reading.bodyNotRead)
      log.warn(`${reading.file.file}: ${inEnglish(reading.bodyNotRead)}`);
  }
}
