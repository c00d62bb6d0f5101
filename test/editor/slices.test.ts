import assert from 'node:assert/strict';
import { ChangeBursts } from '../../src/editor/changeBursts.ts';
import { Slices } from '../../src/editor/slices.ts';
import { Stride } from '../../src/editor/stride.ts';
import { turnsUntil, work } from '../harness/busy.ts';

describe('work in slices', () => {
  it('is all done, in its order', async () => {
    const done: [string, number][] = [];
    await new Slices().each(['a', 'b', 'c'], (word, at) => done.push([word, at]));
    assert.deepEqual(done, [
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('settles with what it comes to', async () => {
    function* steps(): Generator<void, string> {
      yield;
      return 'done';
    }
    assert.equal(await new Slices().through(steps()), 'done');
  });

  it('lets others have their turn', async () => {
    const turns = await turnsUntil(new Slices().each(Array(20).fill(4), work));
    assert.ok(turns >= 5, `${turns} turns`);
  });

  it('lets several share one slice', async () => {
    const slices = new Slices();
    const one = async (): Promise<void> => {
      for (let at = 0; at < 5; at++) {
        await slices.turn();
        work(4);
      }
    };
    const turns = await turnsUntil(Promise.all([one(), one(), one(), one()]));
    assert.ok(turns >= 5, `${turns} turns`);
  });

  it('gives the next slice to who has waited longest', async () => {
    const slices = new Slices();
    const done: string[] = [];
    const all = (name: string, steps: number): Promise<void> =>
      slices.each(Array(steps).fill(6), work).then(() => void done.push(name));
    await Promise.all([all('long', 10), all('short', 3), all('one', 1)]);
    assert.deepEqual(done, ['one', 'short', 'long']);
  });
});

describe('a stride', () => {
  const sizesAfter = (...took: readonly number[]): number[] => {
    const stride = new Stride();
    return [
      stride.size,
      ...took.map((ms) => {
        stride.took(ms, stride.size);
        return stride.size;
      }),
    ];
  };

  it('begins with one, and gets longer as long as steps are short', () => {
    assert.deepEqual(sizesAfter(0.1, 0.2, 0.4, 0.8, 0.8), [1, 2, 4, 8, 8, 8]);
  });

  it('gets shorter where steps take long, and is never none', () => {
    assert.deepEqual(sizesAfter(30, 0.1, 0.3, 9, 9, 9), [1, 1, 2, 4, 2, 1, 1]);
  });

  it('learns nothing from steps that had less to do', () => {
    const stride = new Stride();
    stride.took(0, 0);
    assert.equal(stride.size, 1);
    stride.took(0.1, 1);
    stride.took(0.1, 1);
    assert.equal(stride.size, 2);
  });

  it('stays as it is where a step takes as long as it may', () => {
    assert.deepEqual(sizesAfter(0.5, 1.5, 2), [1, 2, 2, 2]);
  });
});

describe('a burst of changes', () => {
  const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  it('begins once and ends once, however many portions it comes in', async () => {
    const told: string[] = [];
    const bursts = new ChangeBursts((isOn) => told.push(isOn ? 'on' : 'off'));
    const look = async (): Promise<void> => {
      await later(20);
      told.push('looked');
    };
    await Promise.all([bursts.run('/a', look), bursts.run('/a', look), bursts.run('/a', look)]);
    await bursts.run('/a', look);
    await later(600);
    assert.deepEqual(told, ['on', 'looked', 'looked', 'looked', 'off']);
    bursts.dispose();
  });

  it('ends also where looking fails', async () => {
    const told: string[] = [];
    const bursts = new ChangeBursts((isOn) => told.push(isOn ? 'on' : 'off'));
    await assert.rejects(
      bursts.run('/a', () => Promise.reject(new Error('no'))),
      { message: 'no' },
    );
    await later(600);
    assert.deepEqual(told, ['on', 'off']);
    bursts.dispose();
  });
});
