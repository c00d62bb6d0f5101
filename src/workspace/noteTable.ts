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

/**
 * A page holds what there is of 256 notes whose numbers follow each other. An array of all notes would grow by half at a time, and there are
 * many tables; where a table has never had anything of any note of a page, there is none.
 */
const PAGE_BITS = 8;
const ROWS = 2 ** PAGE_BITS;

/** Something of each note by its key. It takes a quarter of the memory of a map, and every list has such a table of all notes. */
export class NoteTable<T extends object | string | number> {
  readonly #numbers: NoteNumbers;
  readonly #pages: ((T | undefined)[] | null)[] = [];
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
    return number === undefined ? undefined : this.at(number);
  }

  /** By the number of a note. */
  at(number: number): T | undefined {
    return this.#pages[number >> PAGE_BITS]?.[number & (ROWS - 1)];
  }

  /** By the numbers of their notes: a note that comes back has its old place. */
  *values(): Iterable<T> {
    // By index: what comes along meanwhile is gone through as well.
    for (let at = 0; at < this.#pages.length; at++) {
      const page: readonly (T | undefined)[] = this.#pages[at] ?? [];
      for (let row = 0; row < page.length; row++) {
        const value = page[row];
        if (value !== undefined) yield value;
      }
    }
  }

  set(key: string, value: T): void {
    const number = this.#numbers.of(key);
    const at = number >> PAGE_BITS;
    // An array with holes takes more memory and time.
    while (this.#pages.length <= at) this.#pages.push(null);
    const page = this.#pages[at] ?? new Array<T | undefined>(ROWS).fill(undefined);
    this.#pages[at] = page;
    if (page[number & (ROWS - 1)] === undefined) this.#size++;
    page[number & (ROWS - 1)] = value;
  }

  /** Returns whether there was something. */
  delete(key: string): boolean {
    const number = this.#numbers.known(key);
    const page = number === undefined ? undefined : this.#pages[number >> PAGE_BITS];
    if (number === undefined || page?.[number & (ROWS - 1)] === undefined) return false;
    page[number & (ROWS - 1)] = undefined;
    this.#size--;
    return true;
  }
}
