import type { IndexedNote } from './noteIndex.ts';
import { type NotePart, notePartOf } from './notePart.ts';
import { partOfText, textOfPart } from './notePartText.ts';
import { type NoteNumbers, NoteTable } from './noteTable.ts';

/** The parts of notes that summaries are made from, kept as text: as objects they would take several times the memory. They hold whatever the day and the people. */
export class NoteParts {
  readonly #texts: NoteTable<string>;

  /** @param numbers of the notes */
  constructor(numbers: NoteNumbers) {
    this.#texts = new NoteTable(numbers);
  }

  /** The part of a note, which is read where it is not known. */
  of(indexed: IndexedNote): NotePart {
    const known = this.#texts.get(indexed.key);
    if (known !== undefined) return partOfText(known, indexed);
    const part = notePartOf(indexed);
    this.#texts.set(indexed.key, textOfPart(part));
    return part;
  }

  /** Forgets that of a note, which has changed. */
  delete(key: string): void {
    this.#texts.delete(key);
  }
}
