import assert from 'node:assert/strict';
import { compressed, decompressed, deflatedSync, inflated } from '../../src/platform/compressed.ts';

const WAYS = {
  compressed: { pack: compressed, unpack: decompressed },
  deflated: { pack: async (bytes: Uint8Array) => deflatedSync(bytes), unpack: inflated },
};

for (const [way, { pack, unpack }] of Object.entries(WAYS))
  describe(`${way} bytes`, () => {
    for (const [what, bytes] of Object.entries({
      'a single one': new Uint8Array([7]),
      'the same again and again': new Uint8Array(100_000).fill(1),
      'what hardly becomes fewer': Uint8Array.from({ length: 40_000 }, (_, at) => (at * at * 31) >>> 3),
      'a part of a larger piece': new Uint8Array([1, 2, 3, 4, 5]).subarray(1, 3),
    }))
      it(`are the same again: ${what}`, async () => {
        assert.deepEqual([...unpack(await pack(bytes), bytes.length)], [...bytes]);
      });

    it('hold on to no more memory than they are', async () => {
      const fewer = await pack(new Uint8Array(100_000));
      assert.ok(fewer.length < 1_000);
      assert.equal(fewer.buffer.byteLength, fewer.length);
    });

    it('let go of the others where some are copied', async () => {
      const again = unpack(await pack(new Uint8Array(100_000)), 100_000);
      assert.equal(again.subarray(10, 20).slice().buffer.byteLength, 10);
    });

    it('are told from others', () => {
      assert.throws(() => unpack(new Uint8Array([255, 255, 255]), 3));
    });
  });
