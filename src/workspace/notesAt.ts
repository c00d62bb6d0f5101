import { ownText } from '../notes/ownText.ts';
import type { IndexedNote } from './noteIndex.ts';
import { type NoteNumbers, NoteTable } from './noteTable.ts';

/** What stands in the row of a note. Numbers are one more than they are, and 0 is none. */
const PLACE = 0;
const PREVIOUS = 1;
const NEXT = 2;
const COLUMNS = 3;
/** Notes that there is room for at first. */
const FIRST_ROOM = 64;

/** Where notes say something, and the first and the last that do, as rows have them. */
interface Place {
  readonly name: string;
  first: number;
  last: number;
}

/** The notes, by their numbers. */
export interface NumberedNotes {
  readonly numbers: NoteNumbers;
  at(number: number): IndexedNote | undefined;
}

/**
 * What notes say, each at one place that many of them share: a person. A note that changes costs itself, however many others there are.
 * Those of one place are a chain through a table of numbers: sets of them would take several times the memory.
 */
export class NotesAt<T extends object> {
  readonly #notes: NumberedNotes;
  readonly #numberOf = new Map<string, number>();
  /** By number; null where no note is left. */
  readonly #places: (Place | null)[] = [];
  readonly #free: number[] = [];
  #rows = new Int32Array(COLUMNS * FIRST_ROOM);
  readonly #said: NoteTable<T>;

  constructor(notes: NumberedNotes) {
    this.#notes = notes;
    this.#said = new NoteTable(notes.numbers);
  }

  /** Replaces what a note says; null where that is nothing. */
  put(note: string, said: readonly [place: string, said: T] | null): void {
    const number = said ? this.#notes.numbers.of(note) : this.#notes.numbers.known(note);
    if (number === undefined) return;
    this.#leave(number);
    if (!said) this.#said.delete(note);
    else {
      this.#said.set(note, said[1]);
      this.#enter(number, said[0]);
    }
  }

  /** What a note says, with the place; null where it says nothing. */
  saidBy(note: string): readonly [place: string, said: T] | null {
    const number = this.#notes.numbers.known(note);
    const said = number === undefined ? null : this.#said.at(number);
    if (number === undefined || !said) return null;
    const place = this.#places[this.#in(number, PLACE) - 1];
    return place ? [place.name, said] : null;
  }

  /** What each note of the index says at a place, those that said it last at the end. */
  *at(place: string): Iterable<readonly [note: string, said: T]> {
    let row = this.#places[this.#numberOf.get(place) ?? -1]?.first ?? 0;
    while (row > 0) {
      const said = this.#said.at(row - 1);
      const note = this.#notes.at(row - 1);
      row = this.#in(row - 1, NEXT);
      if (note && said) yield [note.key, said];
    }
  }

  #enter(number: number, name: string): void {
    this.#makeRoom(number);
    const at = this.#numberOf.get(name) ?? this.#add(name);
    const place = this.#places[at];
    if (!place) return;
    this.#rows.set([at + 1, place.last, 0], COLUMNS * number);
    if (place.last > 0) this.#rows[COLUMNS * (place.last - 1) + NEXT] = number + 1;
    else place.first = number + 1;
    place.last = number + 1;
  }

  #leave(number: number): void {
    const at = this.#in(number, PLACE) - 1;
    const place = this.#places[at];
    if (!place) return;
    const [previous, next] = [this.#in(number, PREVIOUS), this.#in(number, NEXT)];
    if (previous > 0) this.#rows[COLUMNS * (previous - 1) + NEXT] = next;
    else place.first = next;
    if (next > 0) this.#rows[COLUMNS * (next - 1) + PREVIOUS] = previous;
    else place.last = previous;
    this.#rows.fill(0, COLUMNS * number, COLUMNS * (number + 1));
    if (place.first > 0) return;
    this.#numberOf.delete(place.name);
    this.#places[at] = null;
    this.#free.push(at);
  }

  #add(name: string): number {
    const place = { name: ownText(name), first: 0, last: 0 };
    const number = this.#free.pop() ?? this.#places.length;
    this.#places[number] = place;
    this.#numberOf.set(place.name, number);
    return number;
  }

  #makeRoom(number: number): void {
    const { length } = this.#rows;
    if (COLUMNS * (number + 1) <= length) return;
    // Not by far: of a large folder, room for as many more would be most of what this takes.
    const larger = new Int32Array(Math.max(length + (length >> 2), COLUMNS * (number + 1)));
    larger.set(this.#rows);
    this.#rows = larger;
  }

  #in(number: number, column: number): number {
    return this.#rows[COLUMNS * number + column] ?? 0;
  }
}
