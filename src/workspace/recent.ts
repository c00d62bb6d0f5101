/** What can do without something that it would have to make again. */
export interface Forgetful {
  forget(): void;
}

/** The last ones that made something: others than these have forgotten it. */
export class Recent {
  readonly #size: number;
  /** Whoever made something last stands at the end. */
  readonly #kept = new Set<Forgetful>();

  /** @param size how many remember what they made, at least 1 */
  constructor(size: number) {
    this.#size = size;
  }

  /** Takes one that has just made something; the one that has been here for longest forgets its own. */
  keep(one: Forgetful): void {
    this.#kept.delete(one);
    this.#kept.add(one);
    if (this.#kept.size <= this.#size) return;
    const [oldest] = this.#kept;
    if (!oldest) return;
    this.#kept.delete(oldest);
    oldest.forget();
  }
}
