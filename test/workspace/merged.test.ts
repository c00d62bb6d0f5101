import assert from 'node:assert/strict';
import { merged } from '../../src/workspace/merged.ts';

const byTens = (a: number, b: number): number => Math.floor(a / 10) - Math.floor(b / 10);

const CASES: readonly [first: number[], second: number[], all: number[]][] = [
  [[], [], []],
  [[10], [], [10]],
  [[], [10], [10]],
  [
    [10, 30],
    [20, 40, 50],
    [10, 20, 30, 40, 50],
  ],
  [
    [30, 40],
    [10, 20],
    [10, 20, 30, 40],
  ],
  [
    [10, 12, 20],
    [11, 21],
    [10, 12, 11, 20, 21],
  ],
];

describe('two lists in order', () => {
  for (const [first, second, all] of CASES)
    it(`are one: [${first}] and [${second}]`, () => assert.deepEqual(merged(first, second, byTens), all));
});
