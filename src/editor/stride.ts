/** Milliseconds that a step should take at most: it may begin at the end of a slice, and the two are to be less than a frame. */
const STEP_MS = 2;
/** Things that a step takes at most: the gain of more is nothing. */
const MOST = 8;

/**
 * How many of very many things are done in one step: one at first, since code that has not run yet takes many times as long, and more as
 * long as steps are short.
 */
export class Stride {
  #size = 1;

  /** Things that the next step may take, from 1 on. */
  get size(): number {
    return this.#size;
  }

  /** A step with so many things took so many milliseconds. One with fewer than it might have had says nothing of longer ones. */
  took(ms: number, count: number): void {
    if (ms > STEP_MS) this.#size = Math.max(1, this.#size / 2);
    else if (ms < STEP_MS / 2 && count >= this.#size) this.#size = Math.min(MOST, this.#size * 2);
  }
}
