import assert from 'node:assert/strict';
import { deflated, deflatedSync, inflated } from '../../src/platform/deflated.ts';

describe('deflated bytes', () => {
  for (const [what, bytes] of Object.entries({
    'a single one': new Uint8Array([7]),
    'the same again and again': new Uint8Array(100_000).fill(1),
    'what hardly becomes fewer': Uint8Array.from({ length: 40_000 }, (_, at) => (at * at * 31) >>> 3),
    'a part of a larger piece': new Uint8Array([1, 2, 3, 4, 5]).subarray(1, 3),
  }))
    it(`are the same again: ${what}`, async () => {
      for (const fewer of [await deflated(bytes), deflatedSync(bytes)])
        assert.deepEqual([...inflated(fewer, bytes.length)], [...bytes]);
    });

  it('hold on to no more memory than they are', async () => {
    const many = new Uint8Array(100_000);
    for (const fewer of [await deflated(many), deflatedSync(many)]) {
      assert.ok(fewer.length < 1_000);
      assert.equal(fewer.buffer.byteLength, fewer.length);
    }
  });

  it('are told from others', () => {
    assert.throws(() => inflated(new Uint8Array([255, 255, 255]), 3));
  });
});
