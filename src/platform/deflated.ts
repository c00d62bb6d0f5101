import { constants, deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Bytes in a fraction of their memory. The work is done on another thread; `bytes` must not be changed before it is over. */
export function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    deflateRaw(bytes, (error, result) => {
      // The result may be the beginning of a larger piece of memory.
      if (error) reject(error);
      else resolve(new Uint8Array(result));
    });
  });
}

/** The same at once, in a third of the time and somewhat more memory. */
export function deflatedSync(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(deflateRawSync(bytes, { level: constants.Z_BEST_SPEED }));
}

/** What was deflated; `length` is how many bytes that were, at least 1. Throws for what `deflated` did not make. */
export function inflated(bytes: Uint8Array, length: number): Uint8Array {
  return inflateRawSync(bytes, { chunkSize: Math.max(SMALLEST_CHUNK, length) });
}

/** Bytes, of which zlib gives out no fewer at once. */
const SMALLEST_CHUNK = 64;
