import { ownText } from '../notes/ownText.ts';
import { type NoteNumbers, NoteTable } from './noteTable.ts';

/** What notes say at one place: mostly one note does. */
class Place<T> {
  readonly name: string;
  /** The only note and what it says, as long as there is one alone. */
  note: string | null = null;
  said: T | null = null;
  /** By note, once there are several. */
  more: Map<string, T> | null = null;

  constructor(name: string) {
    this.name = name;
  }
}

/** What notes say, by places that many of them share: an id, a person. A note that changes costs its own places, however many others there are. */
export class NotesAt<T> {
  readonly #at = new Map<string, Place<T>>();
  /** Where each note stands; most stand at one place. */
  readonly #places: NoteTable<Place<T> | readonly Place<T>[]>;

  constructor(numbers: NoteNumbers) {
    this.#places = new NoteTable(numbers);
  }

  /** Replaces all that a note says; nothing forgets it. Returns the places it stood at before and those where it stands now, each once. */
  put(note: string, said: Iterable<readonly [place: string, said: T]>): readonly string[] {
    const before = this.#placesOf(note);
    for (const place of before) this.#leave(note, place);
    const now: Place<T>[] = [];
    for (const [name, words] of said) now.push(this.#enter(note, name, words));
    const [first] = now;
    if (!first) this.#places.delete(note);
    else this.#places.set(note, now.length === 1 ? first : now.slice());
    return [...new Set([...before, ...now].map(({ name }) => name))];
  }

  /** What a note says, with the places. */
  saidBy(note: string): (readonly [place: string, said: T])[] {
    return this.#placesOf(note).flatMap((place) => {
      const said = place.more ? place.more.get(note) : place.said;
      return said === undefined || said === null ? [] : [[place.name, said] as const];
    });
  }

  /** What each note says at a place, in no order. */
  *at(place: string): Iterable<readonly [note: string, said: T]> {
    const found = this.#at.get(place);
    if (found?.more) yield* found.more;
    else if (found && found.note !== null && found.said !== null) yield [found.note, found.said];
  }

  /** The keys of the notes at a place, in no order. */
  *notesAt(place: string): Iterable<string> {
    for (const [note] of this.at(place)) yield note;
  }

  #placesOf(note: string): readonly Place<T>[] {
    const found = this.#places.get(note);
    if (!found) return [];
    return found instanceof Place ? [found] : found;
  }

  #enter(note: string, name: string, said: T): Place<T> {
    const place = this.#at.get(name) ?? new Place<T>(ownText(name));
    this.#at.set(place.name, place);
    if (place.more) place.more.set(note, said);
    else if (place.note === null || place.said === null) {
      place.note = note;
      place.said = said;
    } else {
      place.more = new Map([
        [place.note, place.said],
        [note, said],
      ]);
      place.note = null;
      place.said = null;
    }
    return place;
  }

  #leave(note: string, place: Place<T>): void {
    place.more?.delete(note);
    if (!place.more || place.more.size === 0) this.#at.delete(place.name);
  }
}
