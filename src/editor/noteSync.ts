import * as vscode from 'vscode';
import { inEnglish } from '../notes/phrase.ts';
import { isWithin } from '../platform/slashPaths.ts';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.ts';
import { type Folders, type NotesFolder, slashed } from './folders.ts';
import type { Reader } from './reader.ts';
import type { FileList, FileReading, FileToRead } from './readerProtocol.ts';

/** Files that are read in one request: few enough that an edited buffer never waits long behind them. */
const BATCH = 16;

/** What keeps the index in step with disk and buffers. */
export interface NoteSyncParts {
  readonly reader: Reader;
  readonly folders: Folders;
  readonly index: NoteIndex;
  readonly log: vscode.LogOutputChannel;
}

/** Reads notes into the index. Buffers with unsaved changes beat the disk; what is read later beats what was asked for earlier. */
export class NoteSync {
  readonly #parts: NoteSyncParts;
  /** For each file the number of its latest request: an answer to an earlier one is dropped. */
  readonly #latest = new Map<string, number>();
  #clock = 0;
  #scan = 0;

  constructor(parts: NoteSyncParts) {
    this.#parts = parts;
  }

  /** Reads every folder anew. A later call overtakes an earlier one, which then ends with false. */
  async scanAll(): Promise<boolean> {
    const scan = ++this.#scan;
    const asked = ++this.#clock;
    const started = Date.now();
    const there = new Set<string>();
    for (const folder of this.#parts.folders.all()) {
      const found = (await this.#list(folder, [folder.root]))?.files;
      // What could not be listed is not gone: the notes that are known stay.
      for (const key of found?.map(({ file }) => keyOf(file)) ?? this.#keysOf(folder)) there.add(key);
      await this.#readAll(folder, found ?? [], false, () => this.#scan === scan);
      if (this.#scan !== scan) return false;
    }
    this.#forget(
      [...this.#parts.index.all()].map(({ key }) => key).filter((key) => !there.has(key)),
      asked,
    );
    this.#parts.log.info(`Read ${this.#parts.index.size} notes in ${Date.now() - started} ms.`);
    return true;
  }

  /**
   * Reads files and folders that were created, changed or deleted, a buffer where it has unsaved changes. What is not there, is ignored
   * or excluded leaves the index. The disk decides, not the event: what was deleted may be there again by the time it is told.
   */
  async refresh(uris: readonly vscode.Uri[]): Promise<void> {
    for (const folder of this.#parts.folders.all()) {
      const starts = uris.flatMap((uri) => this.#startOf(uri, folder));
      if (starts.length === 0) continue;
      const asked = ++this.#clock;
      const list = await this.#list(folder, starts);
      if (list === null) continue;
      const there = new Set(list.files.map(({ file }) => keyOf(file)));
      const known = [...starts.map(keyOf), ...this.#keysBelow(list.noFiles, folder)];
      this.#forget(
        known.filter((key) => !there.has(key)),
        asked,
      );
      await this.#readAll(folder, list.files, isUrgent(folder, starts), () => true);
    }
  }

  /** Where to look in a folder for what an event tells of: the folder itself where that, or one above it, came or went. */
  #startOf(uri: vscode.Uri, folder: NotesFolder): string[] {
    const path = slashed(uri);
    if (this.#parts.folders.of(uri) === folder) return [path];
    return uri.scheme === 'file' && isWithin(path, folder.root) ? [folder.root] : [];
  }

  /** Drops notes that were not there when the disk was asked, unless something asked again meanwhile, or somebody is writing them. */
  #forget(keys: readonly string[], asked: number): void {
    const deleted = keys.filter((key) => (this.#latest.get(key) ?? 0) < asked && !this.#isDirty(key));
    for (const key of deleted) this.#latest.set(key, asked);
    this.#parts.index.update({ deleted });
  }

  /** The markdown files at and below `starts` that count; null where they could not be listed. */
  async #list(folder: NotesFolder, starts: readonly string[]): Promise<FileList | null> {
    const { reader, folders, log } = this.#parts;
    const { root, base, options } = folder;
    try {
      const request = { root, base, starts, exclude: options.exclude };
      const list = await reader.ask('list', request, isUrgent(folder, starts));
      // A file that was removed, before its event or its reading, is no news.
      const mayBeGone = new Set(starts.filter((start) => start !== root));
      for (const { file, reason } of list.failures)
        log[mayBeGone.has(file) ? 'debug' : 'warn'](`${file} ${reason}.`);
      return {
        ...list,
        files: list.files.filter(({ file }) => folders.of(vscode.Uri.file(file)) === folder),
      };
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      return null;
    }
  }

  async #readAll(
    folder: NotesFolder,
    found: FileList['files'],
    isUrgent: boolean,
    isWanted: () => boolean,
  ): Promise<void> {
    try {
      for (let from = 0; from < found.length && isWanted(); from += BATCH) {
        const files = found
          .slice(from, from + BATCH)
          .map(({ file, path }): FileToRead => ({ file, path, buffer: this.#bufferOf(file) }));
        await this.#read(folder, files, isUrgent);
      }
    } catch (error) {
      this.#parts.log.error(error instanceof Error ? error : String(error));
    }
  }

  async #read(folder: NotesFolder, files: readonly FileToRead[], isUrgent: boolean): Promise<void> {
    const request = ++this.#clock;
    for (const { file } of files) this.#latest.set(keyOf(file), request);
    const readings = await this.#parts.reader.read(files, folder.options, isUrgent);
    const current = readings.filter(({ file }) => this.#latest.get(keyOf(file)) === request);
    for (const reading of current) this.#say(reading);
    this.#parts.index.update({
      set: current.flatMap((reading) => (reading.kind === 'note' ? toIndexed(folder, reading) : [])),
      deleted: current.filter(({ kind }) => kind !== 'note').map(({ file }) => keyOf(file)),
    });
  }

  #say(reading: FileReading): void {
    if (reading.kind === 'unreadable') this.#parts.log.warn(`${reading.file} ${reading.reason}.`);
    if (reading.kind === 'note' && reading.note.unreadable)
      this.#parts.log.warn(`${reading.file}: ${inEnglish(reading.note.unreadable)}`);
  }

  #keysOf({ root }: NotesFolder): string[] {
    return [...this.#parts.index.all()].filter((indexed) => indexed.root === root).map(({ key }) => key);
  }

  /** The notes of a folder that are known below places that may be, or may have been, folders. */
  #keysBelow(places: readonly string[], folder: NotesFolder): string[] {
    if (places.length === 0) return [];
    const above = new Set(places.map(keyOf));
    const isBelow = (key: string): boolean => {
      for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1))
        if (above.has(key.slice(0, at))) return true;
      return false;
    };
    return this.#keysOf(folder).filter(isBelow);
  }

  #bufferOf(file: string): string | null {
    const key = keyOf(file);
    return dirtyDocument(key)?.getText() ?? null;
  }

  #isDirty(key: string): boolean {
    return dirtyDocument(key) !== undefined;
  }
}

/** One place is what somebody is at; several, or all, can wait. */
function isUrgent(folder: NotesFolder, starts: readonly string[]): boolean {
  return starts.length === 1 && starts[0] !== folder.root;
}

/** The open document with unsaved changes of that key. */
export function dirtyDocument(key: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === key,
  );
}

/** The key of a file in the index: its URI. */
export function keyOf(file: string): string {
  return vscode.Uri.file(file).toString();
}

function toIndexed(folder: NotesFolder, { file, path, note }: FileReading & { kind: 'note' }): IndexedNote {
  return { key: keyOf(file), path, root: folder.root, note };
}
