/** Numbers for the keys of notes, from 0. Who has one keeps it: the same notes come and go. */
export class NoteNumbers {
  readonly #numbers = new Map<string, number>();

  /** The number of a note; undefined where nobody has asked for one yet. */
  known(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** The number of a note, which has one from now on. */
  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Something of each note by its key. It takes a quarter of the memory of a map, and every list has such a table of all notes. */
export class NoteTable<T extends object | string | number> {
  readonly #numbers: NoteNumbers;
  readonly #values: (T | undefined)[] = [];
  #size = 0;

  /** @param numbers are shared by all tables of the same notes */
  constructor(numbers: NoteNumbers) {
    this.#numbers = numbers;
  }

  /** Of how many notes there is something. */
  get size(): number {
    return this.#size;
  }

  get(key: string): T | undefined {
    const number = this.#numbers.known(key);
    return number === undefined ? undefined : this.#values[number];
  }

  /** By the number of a note. */
  at(number: number): T | undefined {
    return this.#values[number];
  }

  /** By the numbers of their notes: a note that comes back has its old place. */
  *values(): Iterable<T> {
    // By index: what comes along meanwhile is gone through as well.
    for (let at = 0; at < this.#values.length; at++) {
      const value = this.#values[at];
      if (value !== undefined) yield value;
    }
  }

  set(key: string, value: T): void {
    const number = this.#numbers.of(key);
    // An array with holes takes more memory and time.
    while (this.#values.length < number) this.#values.push(undefined);
    if (this.#values[number] === undefined) this.#size++;
    this.#values[number] = value;
  }

  /** Returns whether there was something. */
  delete(key: string): boolean {
    const number = this.#numbers.known(key);
    if (number === undefined || this.#values[number] === undefined) return false;
    this.#values[number] = undefined;
    this.#size--;
    return true;
  }
}
