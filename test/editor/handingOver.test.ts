import assert from 'node:assert/strict';
import { listed, namesIn } from '../../src/editor/names.ts';
import { joined, memoryOf, piecesIn } from '../../src/editor/pieces.ts';
import { stampIn, stampRows } from '../../src/editor/stampRows.ts';

const bytes = (...numbers: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(numbers);

describe('what is handed over to another thread', () => {
  for (const pieces of [
    [],
    [bytes(1, 2, 3)],
    [null],
    [null, bytes(1), null, null, bytes(2, 3), bytes(4), null],
  ])
    it(`is made of the same pieces there: ${JSON.stringify(pieces)}`, () =>
      assert.deepEqual(piecesIn(joined(pieces)), pieces));

  it('stands in memory of its own', () => {
    const whole = bytes(1, 2, 3, 4, 5);
    const pieces = joined([whole.subarray(1, 3), null, whole.subarray(4)]);
    assert.deepEqual(
      memoryOf(pieces).map((memory) => [...new Uint8Array(memory)]),
      [[2, 3, 5]],
    );
  });

  it('comes in chunks, of which each holds whole pieces', () => {
    const pieces = Array.from({ length: 90 }, (_, at) =>
      at % 3 === 0 ? null : new Uint8Array(700 * at).fill(at),
    );
    const handedOver = joined(pieces);
    assert.deepEqual(piecesIn(handedOver), pieces);
    const lengths = memoryOf(handedOver).map(({ byteLength }) => byteLength);
    assert.ok(lengths.length > 10);
    assert.ok(lengths.every((length) => length < 131_072 + 700 * 90));
  });

  for (const [count, chunks] of [
    [48, 1],
    [66, 2],
    [400, 7],
  ] as const)
    it(`comes in ${chunks} chunks of about the same size, where there are ${count} pieces`, () => {
      const pieces = Array.from({ length: count }, (_, at) => new Uint8Array(2_000).fill(at));
      const handedOver = joined(pieces);
      assert.deepEqual(piecesIn(handedOver), pieces);
      const lengths = memoryOf(handedOver).map(({ byteLength }) => byteLength);
      assert.equal(lengths.length, chunks);
      assert.ok(Math.min(...lengths) > 0.85 * Math.max(...lengths), `${lengths}`);
    });

  for (const names of [[], ['/a.md'], ['/a b.md', '/ü\n.md', '/🎉.md']])
    it(`has the same names there: ${JSON.stringify(names)}`, () =>
      assert.deepEqual([...namesIn(listed(names))], names));

  it('has the same stamps there, and none for what has none or one that equals none', () => {
    const stamp = { size: 12, mtime: 1_768_435_200_123.25, ctime: 1_768_435_200_456.5, inode: 2 ** 52 + 1 };
    const unsettled = { ...stamp, mtime: Number.NaN };
    const rows = stampRows([null, stamp, unsettled, { size: 0, mtime: 0, ctime: 0, inode: 0 }]);
    assert.equal(stampIn(rows, 0), null);
    assert.deepEqual(stampIn(rows, 1), stamp);
    assert.equal(stampIn(rows, 2), null);
    assert.deepEqual(stampIn(rows, 3), { size: 0, mtime: 0, ctime: 0, inode: 0 });
    assert.equal(stampIn(rows, 4), null);
  });
});
