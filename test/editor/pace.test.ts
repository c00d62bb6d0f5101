import assert from 'node:assert/strict';
import { Pace } from '../../src/editor/sidebar/pace.ts';

const PAUSE = 200;

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A pace, and when its work was begun: milliseconds from now. */
function paced(workMs = 0): { readonly pace: Pace; readonly begun: readonly number[] } {
  const started = performance.now();
  const begun: number[] = [];
  const work = (): Promise<void> => {
    begun.push(performance.now() - started);
    return later(workMs);
  };
  return { pace: new Pace(work, (error) => assert.fail(String(error))), begun };
}

describe('a pace', () => {
  it('does it at once where it was not done lately', async () => {
    const { pace, begun } = paced();
    pace.promptly(PAUSE);
    await later(PAUSE / 2);
    assert.equal(begun.length, 1);
    await later(PAUSE);
    pace.promptly(PAUSE);
    await later(PAUSE / 2);
    assert.equal(begun.length, 2);
    pace.dispose();
  });

  it('gathers what comes soon after that, and does it once the pause is over', async () => {
    const { pace, begun } = paced();
    pace.promptly(PAUSE);
    await later(20);
    pace.promptly(PAUSE);
    pace.promptly(PAUSE);
    await later(PAUSE / 2);
    assert.equal(begun.length, 1);
    await later(PAUSE);
    assert.equal(begun.length, 2);
    assert.ok((begun[1] ?? 0) - (begun[0] ?? 0) >= PAUSE - 2, `${begun}`);
    pace.dispose();
  });

  it('does once more what is called for while it is under way', async () => {
    const { pace, begun } = paced(100);
    pace.promptly(PAUSE);
    await later(50);
    pace.promptly(PAUSE);
    pace.promptly(PAUSE);
    await later(PAUSE + 200);
    assert.equal(begun.length, 2);
    assert.ok((begun[1] ?? 0) - (begun[0] ?? 0) >= 100 + PAUSE - 2, `${begun}`);
    pace.dispose();
  });

  it('does not prolong a pause that has begun', async () => {
    const { pace, begun } = paced();
    pace.soon(PAUSE);
    await later(PAUSE / 2);
    pace.promptly(PAUSE);
    await later(PAUSE);
    assert.equal(begun.length, 1);
    pace.cancel();
    await later(PAUSE);
    assert.equal(begun.length, 1);
  });
});
