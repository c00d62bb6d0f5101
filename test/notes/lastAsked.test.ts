import assert from 'node:assert/strict';
import { lastAsked } from '../../src/notes/lastAsked.ts';

describe('what was asked last', () => {
  const cases: readonly (readonly [name: string, asked: readonly (readonly unknown[])[], found: number])[] = [
    ['is found once', [['a'], ['a'], ['a']], 1],
    ['is found anew after something else', [['a'], ['b'], ['a']], 3],
    [
      'is not what only looks like it',
      [
        [{}, 1],
        [{}, 1],
      ],
      2,
    ],
    [
      'is told by all that was asked',
      [
        ['a', 1],
        ['a', 2],
        ['b', 2],
        ['b', 2],
      ],
      3,
    ],
    ['is told by how much was asked', [['a'], ['a', undefined], ['a']], 3],
    ['may be nothing', [[], [], [undefined]], 2],
  ];
  for (const [name, asked, found] of cases)
    it(name, () => {
      let times = 0;
      const find = (...words: readonly unknown[]): readonly unknown[] => {
        times++;
        return [...words];
      };
      const known = lastAsked(find);
      for (const words of asked) assert.deepEqual(known(...words), words);
      assert.equal(times, found);
    });

  it('is remembered where the answer is nothing', () => {
    let times = 0;
    const known = lastAsked((_: string) => {
      times++;
      return undefined;
    });
    known('a');
    known('a');
    assert.equal(times, 1);
  });
});
