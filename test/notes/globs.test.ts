import assert from 'node:assert/strict';
import { matcherOf, whyUnsafeGlob } from '../../src/notes/globs.ts';

const matching: readonly (readonly [string, string, boolean])[] = [
  ['1-1s/**', '1-1s/a.md', true],
  ['1-1s/**', 'team/1-1s/dana/a.md', true],
  ['1-1s/**', 'TEAM/1-1S/a.md', true],
  ['1-1s/**', 'not-1-1s/a.md', false],
  ['/1-1s/**', 'team/1-1s/a.md', false],
  ['archive/', 'x/archive/a.md', true],
  ['{a,b}/*.md', 'a/x.md', true],
  ['{a,b}/*.md', 'c/x.md', false],
  ['*.draft.md', 'x/y.draft.md', true],
  ['+(a*)b', 'aab', false],
  ['!a', 'b', false],
  ['', 'a', false],
];

describe('globs', () => {
  for (const [glob, path, expected] of matching) {
    it(`${glob} ${expected ? 'is' : 'is not'} ${path}`, () =>
      assert.equal(matcherOf([glob])(path), expected));
  }

  it('that could take for ever are not used', () => {
    for (const glob of [
      '(a+)+b',
      '*a*a*a*a*a*b',
      '**/a/**/a/**/a/**/a/**/b',
      '{a,a}{a,a}{a,a}{a,a}*b',
      'a'.repeat(501),
    ]) {
      assert.notEqual(whyUnsafeGlob(glob), null, glob);
      assert.equal(matcherOf([glob])(`${'a/'.repeat(60)}${'a'.repeat(100)}`), false);
    }
  });
});
