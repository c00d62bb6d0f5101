import type { Note } from '../notes/note.ts';
import { NoteNumbers, NoteTable } from './noteTable.ts';

/** A note and where it stands. */
export interface IndexedNote {
  /** Unique among all folders: the editor's URI, the command line's absolute path. */
  readonly key: string;
  /** Relative to the notes' root, with `/`. */
  readonly path: string;
  /** The notes' root that the configuration holds for. */
  readonly root: string;
  readonly note: Note;
}

export interface IndexChange {
  readonly set: readonly string[];
  readonly deleted: readonly string[];
}

/** All notes that are known now. The one truth: every list, count and badge is a query of it. */
export class NoteIndex {
  /** For tables of what is known of each note. */
  readonly numbers = new NoteNumbers();
  readonly #notes = new NoteTable<IndexedNote>(this.numbers);
  readonly #listeners = new Set<(change: IndexChange) => void>();

  get size(): number {
    return this.#notes.size;
  }

  get(key: string): IndexedNote | undefined {
    return this.#notes.get(key);
  }

  /** A note by its number. */
  at(number: number): IndexedNote | undefined {
    return this.#notes.at(number);
  }

  /** In the order in which their keys were first heard of: a note that is read anew, or comes back, stays where it was. */
  all(): Iterable<IndexedNote> {
    return this.#notes.values();
  }

  /** The notes of one root, in the same order. Roots are few: those of the others are passed over. */
  *of(root: string): Iterable<IndexedNote> {
    for (const note of this.#notes.values()) if (note.root === root) yield note;
  }

  /** Replaces and removes notes in one step; listeners hear of it once, and only when something changed. */
  update(change: { readonly set?: readonly IndexedNote[]; readonly deleted?: Iterable<string> }): void {
    const deleted = [...(change.deleted ?? [])].filter((key) => this.#notes.delete(key));
    const set = change.set ?? [];
    for (const note of set) this.#notes.set(note.key, note);
    if (set.length + deleted.length === 0) return;
    const said = { set: set.map(({ key }) => key), deleted };
    for (const listener of [...this.#listeners]) listener(said);
  }

  /** Calls `listener` after each change. Returns a function that ends this. */
  onDidChange(listener: (change: IndexChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
