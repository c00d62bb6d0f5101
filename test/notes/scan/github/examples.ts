import assert from 'node:assert/strict';
import { grammarTree } from '../../../agreement/treeDifference.ts';
import { assertNoOther } from '../sameTree.ts';
import { wordsOf } from './words.ts';

/** Texts with their trees in words, by what they are about. */
export type Examples = Readonly<Record<string, readonly (readonly [text: string, words: string])[]>>;

/** Where a text may stand in a note. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => `a\n\n${text}\n\nb`,
  (text) => `---\nperson: Dana\n---\n${text}`,
  (text) => text.replaceAll(/^/gmu, '> '),
  (text) => `- ${text.replaceAll('\n', '\n  ')}`,
  (text) => `1. [ ] ${text.replaceAll('\n', '\r\n   ')}`,
];

/**
 * Makes a test for each kind of examples: the grammar's trees are as the words say, and scanning gives them, or leaves them to the grammar. Of the
 * examples alone it leaves at most `left`.
 */
export function testExamples(examples: Examples, left: number): void {
  for (const [kind, rows] of Object.entries(examples))
    it(kind, () => {
      for (const [text, words] of rows) {
        assert.equal(wordsOf(grammarTree(text, 0)), words, JSON.stringify(text));
        for (const place of PLACES) assertNoOther(place(text));
      }
    }).timeout(20_000);

  it(`are left to the grammar ${left} times at most`, () => {
    const texts = Object.values(examples).flatMap((rows) => rows.map(([text]) => text));
    const handedOver = texts.filter((text) => !assertNoOther(text));
    assert.ok(handedOver.length <= left, handedOver.map((text) => JSON.stringify(text)).join(', '));
  }).timeout(20_000);
}
