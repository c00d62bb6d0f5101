import { type Stats, statSync } from 'node:fs';
import { systemCode } from '../plainReason.ts';

/** By what a file is known to be as it was. Two are compared for equality alone: clocks go back as well as forward. */
export interface Stamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds, with fractions as fine as a number holds; so is `ctime`. */
  readonly mtime: number;
  readonly ctime: number;
  readonly inode: number;
}

/**
 * Milliseconds. The coarsest file systems tell the time in steps of two seconds: a file that was written so shortly before it was read
 * may be written once more and look the same.
 */
const COARSEST_STEP = 2_000;

/** The stamp of a regular file as it is now, or null where there is none that can be asked. */
export function stampOf(path: string): Stamp | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? stampOfStats(stats) : null;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

export function stampOfStats({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { size, mtime: mtimeMs, ctime: ctimeMs, inode: ino };
}

/** The stamp of a file whose reading began at `readAt`, in milliseconds of the clock; one that equals none where it may hide a change. */
export function settledStamp(stamp: Stamp, readAt: number): Stamp {
  const isFresh = (time: number): boolean => Math.abs(readAt - time) < COARSEST_STEP;
  return isFresh(stamp.mtime) || isFresh(stamp.ctime) ? { ...stamp, mtime: Number.NaN } : stamp;
}

export function sameStamp(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime && a.inode === b.inode;
}
