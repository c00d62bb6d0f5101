import assert from 'node:assert/strict';
import { SortedList } from '../../src/workspace/sortedList.ts';
import { randomNumbers } from './changing.ts';

const listOf = (numbers: readonly number[]): SortedList<number> => {
  const list = new SortedList<number>((a, b) => a - b);
  for (const number of numbers) list.add(number);
  return list;
};

describe('a sorted list', () => {
  it('is in order whatever comes and goes, however long it is', () => {
    const random = randomNumbers(7);
    const list = listOf([]);
    const there = new Set<number>();
    for (let step = 0; step < 12_000; step++) {
      const number = random(5_000);
      const isLeaving = step > 8_000 ? random(3) > 0 : random(4) === 0;
      if (isLeaving) assert.equal(list.remove(number), there.delete(number));
      else if (!there.has(number)) {
        list.add(number);
        there.add(number);
      }
      if (step % 997 !== 0) continue;
      const sorted = [...there].sort((a, b) => a - b);
      assert.deepEqual(list.slice(), sorted);
      assert.equal(list.size, sorted.length);
      for (let one = 0; one < 5_000; one += 7) assert.equal(list.has(one), there.has(one));
    }
  });

  it('gives parts as an array does', () => {
    const all = Array.from({ length: 3_000 }, (_, at) => at);
    const list = listOf(all.toReversed());
    for (const [from, to] of [
      [0, 0],
      [0, 1],
      [511, 514],
      [1_000, 2_500],
      [2_999, 9_000],
      [5_000, 6_000],
    ] as const)
      assert.deepEqual(list.slice(from, to), all.slice(from, to), `${from} to ${to}`);
  });

  it('counts what stands before', () => {
    const list = listOf(Array.from({ length: 2_500 }, (_, at) => 2 * at));
    for (const bound of [-1, 0, 1, 2_001, 4_998, 9_999]) {
      const expected = Math.max(0, Math.min(2_500, Math.ceil(bound / 2)));
      assert.equal(
        list.countBefore((number) => number < bound),
        expected,
        `${bound}`,
      );
    }
  });

  it('takes nothing out that is not there', () => {
    const list = listOf([1, 3]);
    assert.deepEqual([list.remove(2), list.remove(4), listOf([]).remove(1)], [false, false, false]);
    assert.deepEqual([list.has(2), list.has(4), listOf([]).has(1)], [false, false, false]);
    assert.deepEqual(list.slice(), [1, 3]);
  });
});
