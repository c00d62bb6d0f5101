import assert from 'node:assert/strict';
import { lineChanges } from '../../src/writing/lineChanges.ts';
import { applied } from '../../src/writing/replacement.ts';

/** What is replaced, and by what. */
const changes: readonly (readonly [before: string, after: string, changes: readonly string[]])[] = [
  ['', '', []],
  ['a\nb\n', 'a\nb\n', []],
  ['a\r\nflag: x y\r\nb', 'a\r\nflag: x-y\r\nb', ['  → -']],
  ['a\nb\nc\n', 'a\nc\n', ['b\n → ']],
  ['a\nb\nc', 'a\nb', ['\n → ', 'c → ']],
  ['a\n', 'a\nb\n', [' → b\n']],
  ['x\n', '', ['x\n → ']],
  ['😀\ra\rb', '😀\rA\rb', ['a → A']],
];

describe('the changes between two texts', () => {
  for (const [before, after, expected] of changes) {
    it(`${JSON.stringify(before)} and ${JSON.stringify(after)}`, () => {
      const found = lineChanges(before, after);
      assert.equal(applied(before, found), after);
      assert.deepEqual(
        found.map(({ range, text }) => `${before.slice(range.start, range.end)} → ${text}`),
        expected,
      );
    });
  }

  it('make the one of the other, whatever they are', () => {
    const lines = ['a\n', 'b\r\n', '', 'ab\n', 'c', '\n'];
    const texts = lines.flatMap((one) => lines.flatMap((two) => lines.map((three) => one + two + three)));
    for (const before of texts)
      for (const after of texts) assert.equal(applied(before, lineChanges(before, after)), after);
  });
});
