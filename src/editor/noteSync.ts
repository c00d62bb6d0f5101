import * as vscode from 'vscode';
import { inEnglish } from '../notes/phrase.ts';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.ts';
import { type Folders, type NotesFolder, slashed } from './folders.ts';
import type { Reader } from './reader.ts';
import type { FileReading, FileToRead } from './readerProtocol.ts';

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
    const started = Date.now();
    const seen = new Set<string>();
    for (const folder of this.#parts.folders.all()) {
      const found = await this.#readBelow(folder, [folder.root], () => this.#scan === scan);
      // What could not be listed is not gone: the notes that are known stay.
      for (const key of found ?? this.#keysOf(folder)) seen.add(key);
      if (this.#scan !== scan) return false;
    }
    const gone = [...this.#parts.index.all()].filter(({ key }) => !seen.has(key) && !this.#isDirty(key));
    this.#parts.index.update({ deleted: gone.map(({ key }) => key) });
    this.#parts.log.info(`Read ${this.#parts.index.size} notes in ${Date.now() - started} ms.`);
    return true;
  }

  /**
   * Reads files and folders that were created or changed, a buffer where it has unsaved changes; what is ignored or excluded now
   * leaves the index.
   */
  async refresh(uris: readonly vscode.Uri[]): Promise<void> {
    for (const folder of this.#parts.folders.all()) {
      const changed = uris.filter((uri) => this.#parts.folders.of(uri) === folder);
      if (changed.length === 0) continue;
      const seen = await this.#readBelow(folder, changed.map(slashed), () => true);
      if (seen === null) continue;
      const keys = changed.map((uri) => uri.toString());
      this.#parts.index.update({ deleted: keys.filter((key) => !seen.has(key) && !this.#isDirty(key)) });
    }
  }

  /** Drops a file, or all files of a folder, that was deleted on disk. */
  forget(uris: readonly vscode.Uri[]): void {
    const gone = new Set(uris.map((uri) => uri.toString()));
    const isGone = (key: string): boolean => {
      for (let at = key.length; at > 0; at = key.lastIndexOf('/', at - 1))
        if (gone.has(key.slice(0, at))) return true;
      return false;
    };
    const keys = [...this.#parts.index.all()]
      .map(({ key }) => key)
      .filter((key) => isGone(key) && !this.#isDirty(key));
    for (const key of [...gone, ...keys]) this.#latest.set(key, ++this.#clock);
    this.#parts.index.update({ deleted: keys });
  }

  /** Reads all notes below `starts`. Returns the keys of all files found, notes or not; null where they could not be listed or read. */
  async #readBelow(
    folder: NotesFolder,
    starts: readonly string[],
    isWanted: () => boolean,
  ): Promise<Set<string> | null> {
    const { reader, log } = this.#parts;
    const isUrgent = starts.length === 1 && starts[0] !== folder.root;
    const seen = new Set<string>();
    try {
      const list = await reader.ask(
        'list',
        { root: folder.root, base: folder.base, starts, exclude: folder.options.exclude },
        isUrgent,
      );
      // A file that was removed between its event and its reading is no news.
      for (const { file, reason } of list.failures) log[isUrgent ? 'debug' : 'warn'](`${file} ${reason}.`);
      const own = list.files.filter(({ file }) => this.#parts.folders.of(vscode.Uri.file(file)) === folder);
      for (let from = 0; from < own.length && isWanted(); from += BATCH) {
        const files = own
          .slice(from, from + BATCH)
          .map(({ file, path }): FileToRead => ({ file, path, buffer: this.#bufferOf(file) }));
        for (const { file } of files) seen.add(keyOf(file));
        await this.#read(folder, files, isUrgent);
      }
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      return null;
    }
    return seen;
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

  #bufferOf(file: string): string | null {
    const key = keyOf(file);
    return dirtyDocument(key)?.getText() ?? null;
  }

  #isDirty(key: string): boolean {
    return dirtyDocument(key) !== undefined;
  }
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
