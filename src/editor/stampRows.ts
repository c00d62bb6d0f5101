import type { Stamp } from '../platform/store/stamp.ts';

/** Size, mtime, ctime, inode. */
const NUMBERS = 4;

/** Stamps as numbers, four of each file, which can be handed over to another thread. */
export type StampRows = Float64Array<ArrayBuffer>;

/** A file without a stamp has one that equals none. */
export function stampRows(stamps: readonly (Stamp | null)[]): StampRows {
  const rows = new Float64Array(NUMBERS * stamps.length).fill(Number.NaN);
  stamps.forEach((stamp, at) => {
    if (stamp) rows.set([stamp.size, stamp.mtime, stamp.ctime, stamp.inode], NUMBERS * at);
  });
  return rows;
}

/** The stamp of the file of that number; null where it has none, or one that equals none. */
export function stampIn(rows: StampRows, at: number): Stamp | null {
  const start = NUMBERS * at;
  const [size, mtime, ctime, inode] = [rows[start], rows[start + 1], rows[start + 2], rows[start + 3]];
  if (size === undefined || mtime === undefined || ctime === undefined || inode === undefined) return null;
  return Number.isNaN(size + mtime + ctime + inode) ? null : { size, mtime, ctime, inode };
}
