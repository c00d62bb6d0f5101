import assert from 'node:assert/strict';
import { stampHash } from '../../src/editor/stampHash.ts';
import type { Stamp } from '../../src/platform/store/stamp.ts';
import { randomNumbers } from '../workspace/changing.ts';

const STAMP: Stamp = { size: 2_048, mtime: 1_768_435_200_123.25, ctime: 1_768_435_200_456.5, inode: 2 ** 40 };
const FIELDS = ['size', 'mtime', 'ctime', 'inode'] as const;

/** Differences that files have: a byte, the steps of clocks, an hour, each bit of a number. */
const STEPS = [1, 1_000, 2_000, 3_600_000, ...Array.from({ length: 40 }, (_, bit) => 2 ** (bit - 10))];

describe('the hash of a stamp', () => {
  it('is the same for the same stamp alone', () => {
    const hashes = new Map<number, Stamp>();
    const add = (stamp: Stamp): void => {
      const hash = stampHash(stamp);
      assert.ok(Number.isSafeInteger(hash) && hash >= 0);
      assert.equal(hash, stampHash({ ...stamp }));
      assert.deepEqual(hashes.get(hash) ?? stamp, stamp);
      hashes.set(hash, stamp);
    };
    for (const first of FIELDS)
      for (const second of FIELDS)
        for (const one of STEPS)
          for (const two of [0, one, -one, 2 * one]) {
            const stamp = { ...STAMP, [first]: STAMP[first] + one };
            add({ ...stamp, [second]: stamp[second] + two });
          }
    const random = randomNumbers(8);
    for (let count = 0; count < 50_000; count++) {
      const mtime = STAMP.mtime + random(1_000_000) / 4;
      add({ size: random(5_000), mtime, ctime: mtime + random(2), inode: random(100_000) });
    }
    add({ size: 0, mtime: 0, ctime: 0, inode: 0 });
    assert.ok(hashes.size > 50_000);
  });

  it('has each bit at 0 as often as at 1', () => {
    const count = 4_000;
    const ones = new Array<number>(53).fill(0);
    for (let inode = 0; inode < count; inode++) {
      const bits = stampHash({ ...STAMP, inode })
        .toString(2)
        .padStart(53, '0');
      for (let bit = 0; bit < 53; bit++) if (bits[bit] === '1') ones[bit] = (ones[bit] ?? 0) + 1;
    }
    for (const found of ones) assert.ok(Math.abs(found - count / 2) < count / 20);
  });

  it('of one that equals none equals none', () => {
    for (const field of FIELDS) assert.ok(Number.isNaN(stampHash({ ...STAMP, [field]: Number.NaN })));
  });
});
