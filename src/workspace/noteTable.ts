/** Numbers for the keys of notes, from 0. Who has one keeps it: the same notes come and go. */
export class NoteNumbers {
  readonly #numbers = new Map<string, number>();

  /** The number of a note; undefined where nobody has asked for one yet. */
  known(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** The number of a note, which has one from now on. */
  of(key: string): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Something of each note by its key. It takes a quarter of the memory of a map, and every list has such a table of all notes. */
export class NoteTable<T> {
  readonly #numbers: NoteNumbers;
  readonly #values: (T | undefined)[] = [];

  /** @param numbers are shared by all tables of the same notes */
  constructor(numbers: NoteNumbers) {
    this.#numbers = numbers;
  }

  get(key: string): T | undefined {
    const number = this.#numbers.known(key);
    return number === undefined ? undefined : this.#values[number];
  }

  set(key: string, value: T): void {
    const number = this.#numbers.of(key);
    // An array with holes takes more memory and time.
    while (this.#values.length < number) this.#values.push(undefined);
    this.#values[number] = value;
  }

  delete(key: string): void {
    const number = this.#numbers.known(key);
    if (number !== undefined && number < this.#values.length) this.#values[number] = undefined;
  }
}
