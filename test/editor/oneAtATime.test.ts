import assert from 'node:assert/strict';
import { OneAtATime } from '../../src/editor/oneAtATime.ts';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe('work that is done one at a time', () => {
  it('is done once more where it was asked for meanwhile, however often', async () => {
    let state = 'first';
    let underWay = 0;
    const done: string[] = [];
    const work = new OneAtATime(async () => {
      assert.equal(++underWay, 1);
      const seen = state;
      await later();
      done.push(seen);
      underWay--;
    });
    const first = work.ask();
    state = 'second';
    await Promise.all([first, work.ask(), work.ask()]);
    assert.deepEqual(done, ['first', 'second']);
    await work.ask();
    assert.deepEqual(done, ['first', 'second', 'second']);
  });

  it('is done where it is asked for in the very moment that it ends', async () => {
    let times = 0;
    const work = new OneAtATime(async () => void times++);
    for (let moments = 0; moments < 8; moments++) {
      const first = work.ask();
      for (let moment = 0; moment < moments; moment++) await null;
      const before = times;
      await work.ask();
      assert.ok(times > before, `asked for ${moments} moments later`);
      await first;
    }
  });

  it('is done again after it failed', async () => {
    let isFailing = true;
    let times = 0;
    const work = new OneAtATime(async () => {
      times++;
      await later();
      if (isFailing) throw new Error('it failed');
    });
    await assert.rejects(work.ask(), /it failed/u);
    isFailing = false;
    await work.ask();
    assert.equal(times, 2);
  });
});
