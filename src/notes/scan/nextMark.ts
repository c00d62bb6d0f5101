/** Looks for a mark further on in a text, and remembers where it found it: all that stand before it share one search. */
export class NextMark {
  readonly #text: string;
  readonly #mark: string;
  #known = -1;

  constructor(text: string, mark: string) {
    this.#text = text;
    this.#mark = mark;
  }

  /** The offset of the first mark from an offset on; infinite where there is none. The offsets asked for never go back. */
  from(offset: number): number {
    if (this.#known < offset) {
      const found = this.#text.indexOf(this.#mark, offset);
      this.#known = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#known;
  }
}
