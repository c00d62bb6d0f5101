/** Pieces of memory, one after the other, so that they can be handed over to another thread in one go. */
export interface Pieces {
  /** In memory of its own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each piece ends in `bytes`. One that ends where the one before does is none. */
  readonly ends: readonly number[];
}

/** No piece that is one is empty. */
export function joined(pieces: readonly (Uint8Array | null)[]): Pieces {
  let end = 0;
  const ends = pieces.map((piece) => {
    end += piece?.length ?? 0;
    return end;
  });
  const bytes = new Uint8Array(end);
  pieces.forEach((piece, at) => {
    if (piece) bytes.set(piece, (ends[at] ?? 0) - piece.length);
  });
  return { bytes, ends };
}

/** The pieces again, within the same memory; null where there is none. */
export function piecesIn({ bytes, ends }: Pieces): (Uint8Array<ArrayBuffer> | null)[] {
  return ends.map((end, at) => {
    const start = ends[at - 1] ?? 0;
    return end === start ? null : bytes.subarray(start, end);
  });
}
