/** Milliseconds of work between which others get their turn: well below what one notices. */
const SLICE_MS = 5;

/** Goes through work that stops often, a slice at a time: the extension host serves everything else as well. */
export async function inSlices(work: Iterator<void>): Promise<void> {
  const slices = new Slices();
  do await slices.turn();
  while (!work.next().done);
}

/** Uses one after the other, a slice at a time. What is added to `all` meanwhile has its turn too. */
export function eachInSlices<T>(all: Iterable<T>, use: (one: T, at: number) => void): Promise<void> {
  return inSlices(eachOf(all, use));
}

function* eachOf<T>(all: Iterable<T>, use: (one: T, at: number) => void): Generator<void> {
  let at = 0;
  for (const one of all) {
    use(one, at++);
    yield;
  }
}

/** Lets several who work at the same time share the slices. */
export class Slices {
  #end: number | null = null;

  /** Settles once there is time: at once where some of this slice is left. */
  async turn(): Promise<void> {
    while (this.#end !== null && performance.now() >= this.#end)
      await new Promise<void>((resolve) => setImmediate(resolve));
    if (this.#end !== null) return;
    this.#end = performance.now() + SLICE_MS;
    // Whatever was not used of the slice is gone with the event loop's turn.
    setImmediate(() => {
      this.#end = null;
    });
  }
}
