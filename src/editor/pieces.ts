/** Bytes of a chunk, about, at most: few enough that one piece of it can be had soon, enough to be compressed well. */
const CHUNK_BYTES = 131_072;

/** Pieces of memory, one after the other, so that they can be handed over to another thread in one go. */
export interface Pieces {
  /** Each in memory of its own. No piece lies in two. */
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** Of each piece; 0 where there is none. */
  readonly lengths: readonly number[];
}

/** No piece that is one is empty. The chunks are about as large as each other: a small one that is left over could hardly be compressed. */
export function joined(pieces: readonly (Uint8Array | null)[]): Pieces {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let from = 0;
  let length = 0;
  const total = pieces.reduce((sum, piece) => sum + (piece?.length ?? 0), 0);
  const enough = total / Math.ceil(total / CHUNK_BYTES);
  const close = (to: number): void => {
    if (length > 0) chunks.push(chunkOf(pieces.slice(from, to), length));
    from = to;
    length = 0;
  };
  const lengths = pieces.map((piece, at) => {
    if (length >= enough) close(at);
    length += piece?.length ?? 0;
    return piece?.length ?? 0;
  });
  close(pieces.length);
  return { chunks, lengths };
}

/** The pieces again, within the same memory; null where there is none. */
export function piecesIn({ chunks, lengths }: Pieces): (Uint8Array<ArrayBuffer> | null)[] {
  let chunk = 0;
  let start = 0;
  return lengths.map((length) => {
    if (length === 0) return null;
    if (start === chunks[chunk]?.length) {
      chunk++;
      start = 0;
    }
    const piece = chunks[chunk]?.subarray(start, start + length) ?? null;
    start += length;
    return piece;
  });
}

/** What is handed over with pieces, and not copied. */
export function memoryOf({ chunks }: Pieces): ArrayBuffer[] {
  return chunks.map(({ buffer }) => buffer);
}

function chunkOf(pieces: readonly (Uint8Array | null)[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let start = 0;
  for (const piece of pieces) {
    if (!piece) continue;
    bytes.set(piece, start);
    start += piece.length;
  }
  return bytes;
}
