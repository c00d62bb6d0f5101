/** Milliseconds of work between which others get their turn: well below what one notices. */
const SLICE_MS = 5;

/**
 * Goes through long work a slice at a time: the extension host serves everything else as well. All who work on a thread share one of
 * these, since they share its time; who has waited longest has the next slice.
 */
export class Slices {
  /** When this slice is over; null while nobody works. */
  #end: number | null = null;
  readonly #waiting: (() => void)[] = [];

  /** Settles once there is time: at once where some of this slice is left. */
  async turn(): Promise<void> {
    if (this.#end === null) this.#begin();
    else if (performance.now() >= this.#end)
      await new Promise<void>((resolve) => void this.#waiting.push(resolve));
  }

  /** Goes through work that stops often. Settles with what it comes to. */
  async through<T>(work: Iterator<void, T>): Promise<T> {
    for (;;) {
      await this.turn();
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  /** Uses one after the other. What is added to `all` meanwhile has its turn too. */
  each<T>(all: Iterable<T>, use: (one: T, at: number) => void): Promise<void> {
    return this.through(eachOf(all, use));
  }

  #begin(): void {
    this.#end = performance.now() + SLICE_MS;
    // Whatever was not used of the slice is gone with the event loop's turn.
    setImmediate(() => this.#next());
  }

  #next(): void {
    const waiting = this.#waiting.shift();
    this.#end = null;
    if (waiting === undefined) return;
    this.#begin();
    waiting();
  }
}

function* eachOf<T>(all: Iterable<T>, use: (one: T, at: number) => void): Generator<void> {
  let at = 0;
  for (const one of all) {
    use(one, at++);
    yield;
  }
}
