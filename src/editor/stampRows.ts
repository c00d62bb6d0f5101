import type { Stamp } from '../platform/store/stamp.ts';

/** Size, mtime, ctime, inode. */
const NUMBERS = 4;

/** Stamps as numbers, four of each file, which can be handed over to another thread. */
export type StampRows = Float64Array<ArrayBuffer>;

/** A file without a stamp has one that equals none. */
export function stampRows(stamps: readonly (Stamp | null)[]): StampRows {
  const rows = new Float64Array(NUMBERS * stamps.length).fill(Number.NaN);
  stamps.forEach((stamp, at) => {
    if (stamp) putStamp(rows, at, stamp);
  });
  return rows;
}

/** Gives the file of that number another stamp; there must be room for it. */
export function putStamp(rows: StampRows, at: number, { size, mtime, ctime, inode }: Stamp): void {
  rows.set([size, mtime, ctime, inode], NUMBERS * at);
}

/** The same with room for so many files; those that come along have no stamp. */
export function withRoom(rows: StampRows, count: number): StampRows {
  const larger = new Float64Array(NUMBERS * count).fill(Number.NaN, rows.length);
  larger.set(rows);
  return larger;
}

/** The stamp of the file of that number; null where it has none, or one that equals none. */
export function stampIn(rows: StampRows, at: number): Stamp | null {
  const start = NUMBERS * at;
  const [size, mtime, ctime, inode] = [rows[start], rows[start + 1], rows[start + 2], rows[start + 3]];
  if (size === undefined || mtime === undefined || ctime === undefined || inode === undefined) return null;
  return Number.isNaN(size + mtime + ctime + inode) ? null : { size, mtime, ctime, inode };
}
