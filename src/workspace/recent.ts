/** What can do without something that it would have to make again. */
export interface Forgetful {
  forget(): void;
}

/** The last ones that made something: others than these have forgotten it. */
export class Recent {
  readonly #kept: (Forgetful | null)[];
  #next = 0;

  /** @param size how many remember what they made, at least 1 */
  constructor(size: number) {
    this.#kept = new Array<Forgetful | null>(size).fill(null);
  }

  /** Takes one that has just made something; the one that has been here for longest forgets its own. */
  keep(one: Forgetful): void {
    this.#kept[this.#next]?.forget();
    this.#kept[this.#next] = one;
    this.#next = (this.#next + 1) % this.#kept.length;
  }
}
