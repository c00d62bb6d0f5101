import assert from 'node:assert/strict';
import { OnDemand } from '../../src/editor/onDemand.ts';

describe('a part that is loaded on demand', () => {
  it('is loaded when it is first asked for, and once', async () => {
    let count = 0;
    const part = new OnDemand(async () => ({ number: ++count }));
    assert.equal(part.now, null);
    assert.equal(count, 0);
    const [first, second] = await Promise.all([part.get(), part.get()]);
    assert.equal(first, second);
    assert.equal(part.now, first);
    assert.equal(count, 1);
  });

  it('is tried anew where it could not be loaded', async () => {
    const outcomes = [new Error('gone'), { isThere: true }];
    const part = new OnDemand(async () => {
      const outcome = outcomes.shift();
      if (!outcome || outcome instanceof Error) throw outcome;
      return outcome;
    });
    await assert.rejects(part.get(), /gone/u);
    assert.equal(part.now, null);
    assert.deepEqual(await part.get(), { isThere: true });
  });

  it('is disposed of with its owner, where there is something to dispose of', async () => {
    let disposed = 0;
    const made = new OnDemand(async () => ({ dispose: () => disposed++ }));
    const unasked = new OnDemand(async () => ({ dispose: () => disposed++ }));
    const plain = new OnDemand(async () => ({}));
    await Promise.all([made.get(), plain.get()]);
    for (const part of [made, unasked, plain]) part.dispose();
    assert.equal(disposed, 1);
  });
});
