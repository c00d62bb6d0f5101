import type { Stamp } from '../platform/store/stamp.ts';

const numbers = new Float64Array(4);
const words = new Uint32Array(numbers.buffer);

/**
 * 53 bits that tell stamps apart, in a quarter of the memory: of changes that are made day and night nobody lives to see one missed. NaN for
 * a stamp that equals none. After MurmurHash3, with two states side by side.
 */
export function stampHash({ size, mtime, ctime, inode }: Stamp): number {
  if (Number.isNaN(size + mtime + ctime + inode)) return Number.NaN;
  numbers[0] = size;
  numbers[1] = mtime;
  numbers[2] = ctime;
  numbers[3] = inode;
  let low = 0x9747b28c;
  let high = 0x3c074a61;
  for (const word of words) {
    low = next(low, word, 0xcc9e2d51, 0x1b873593);
    high = next(high, word, 0x239b961b, 0x38b34ae5);
  }
  return 2 ** 32 * (mixed(high) >>> 11) + mixed(low);
}

function next(state: number, word: number, first: number, second: number): number {
  const one = state ^ Math.imul(turned(Math.imul(word, first), 15), second);
  return (Math.imul(turned(one, 13), 5) + 0xe6546b64) | 0;
}

function turned(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/** Each bit of the state changes half of these, at least 0. */
function mixed(state: number): number {
  const one = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (two ^ (two >>> 16)) >>> 0;
}
