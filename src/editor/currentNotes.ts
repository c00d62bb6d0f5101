import * as vscode from 'vscode';
import type { Note } from '../notes/note.ts';
import { pathWithin } from '../platform/slashPaths.ts';
import { type Folders, type NotesFolder, slashed } from './folders.ts';
import type { Reader } from './reader.ts';

/** An open note as it stands in its buffer now. Offsets of `note` are those of `text`, as `document.offsetAt` counts. */
export interface CurrentNote {
  readonly note: Note;
  readonly text: string;
  readonly folder: NotesFolder;
  /** Relative to the folder's base, as in the index. */
  readonly path: string;
  readonly document: vscode.TextDocument;
}

/**
 * What completion, hover, quick fixes and rename work on: the very text that is shown, read on the reader's thread, at most once for each
 * version of a buffer. The index lags behind a buffer by the pause in which its author types.
 */
export class CurrentNotes implements vscode.Disposable {
  readonly #reader: Reader;
  readonly #folders: Folders;
  readonly #read = new Map<
    string,
    {
      readonly version: number;
      readonly folder: NotesFolder | undefined;
      readonly note: Promise<CurrentNote | null>;
    }
  >();
  readonly #closing: vscode.Disposable;

  constructor(reader: Reader, folders: Folders) {
    this.#reader = reader;
    this.#folders = folders;
    this.#closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#read.delete(uri.toString()));
  }

  /** The note in a document; null where it is none, stands in no folder, cannot be read, or has been edited meanwhile. */
  async of(document: vscode.TextDocument): Promise<CurrentNote | null> {
    const key = document.uri.toString();
    const { version } = document;
    const known = this.#read.get(key);
    // A folder is another one as soon as its configuration was read anew.
    const folder = this.#folders.of(document.uri);
    const isCurrent = known?.version === version && known.folder === folder;
    const note = isCurrent ? known.note : this.#readNow(document, folder);
    this.#read.set(key, { version, folder, note });
    const current = await note;
    return document.version === version ? current : null;
  }

  async #readNow(
    document: vscode.TextDocument,
    folder: NotesFolder | undefined,
  ): Promise<CurrentNote | null> {
    if (!folder) return null;
    const file = slashed(document.uri);
    const path = pathWithin(folder.base, file);
    const text = document.getText();
    const [reading] = await this.#reader.read([{ file, path, buffer: text }], folder.options, true);
    return reading?.kind === 'note' ? { note: reading.note, text, folder, path, document } : null;
  }

  dispose(): void {
    this.#closing.dispose();
    this.#read.clear();
  }
}
