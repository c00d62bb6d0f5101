/** Milliseconds of work between which others get their turn: well below what one notices. */
const SLICE_MS = 8;

/** Goes through work that stops often, a slice at a time: the extension host serves everything else as well. */
export async function inSlices(work: Iterator<void>): Promise<void> {
  let end = performance.now() + SLICE_MS;
  while (!work.next().done) {
    if (performance.now() < end) continue;
    await new Promise<void>((resolve) => setImmediate(resolve));
    end = performance.now() + SLICE_MS;
  }
}
