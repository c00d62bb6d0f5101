import { brotliCompress, brotliDecompressSync, constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Beyond this a tenth of the memory costs several times the work. */
const QUALITY = 6;
/** Binary logarithm of the bytes within which what is said again is found: about as many as are compressed at once. */
const WINDOW = 17;
/** Bytes, of which zlib gives out no fewer at once. */
const SMALLEST_CHUNK = 64;

/**
 * Bytes in a fraction of their memory, by Brotli (RFC 7932). The work is done on another thread; `bytes`
 * must not be changed before it is over.
 */
export function compressed(bytes: Uint8Array): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: WINDOW,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return new Promise((resolve, reject) => {
    brotliCompress(bytes, { params }, (error, result) => {
      // The result may be the beginning of a larger piece of memory.
      if (error) reject(error);
      else resolve(new Uint8Array(result));
    });
  });
}

/** What was compressed; `length` is how many bytes that were, at least 1. Throws for what `compressed` did not make. */
export function decompressed(bytes: Uint8Array, length: number): Uint8Array {
  return plain(brotliDecompressSync(bytes, { chunkSize: Math.max(SMALLEST_CHUNK, length) }));
}

/** Deflated bytes (RFC 1951), at once and in half of the time: in a fifth to a quarter more memory. */
export function deflatedSync(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(deflateRawSync(bytes, { level: constants.Z_BEST_SPEED }));
}

/** What was deflated; `length` is how many bytes that were, at least 1. Throws for what `deflatedSync` did not make. */
export function inflated(bytes: Uint8Array, length: number): Uint8Array {
  return plain(inflateRawSync(bytes, { chunkSize: Math.max(SMALLEST_CHUNK, length) }));
}

/** The same memory. A slice of a `Buffer` is no copy: who takes one out of what was unpacked would keep all of it. */
function plain({ buffer, byteOffset, byteLength }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
