import { assertLeft, assertScanned } from './sameTree.ts';

const SCANNED: Readonly<Record<string, readonly string[]>> = {
  definitions: [
    '[a]: /b',
    '[a]: /b\n[c]: <d e> "f"\n[g]: h \'i\'\n[j]: k (l)',
    'a\n\n   [ b  c ]:\td  "e" \n    [f]: g\nh\ni',
    '[a]: <>\r\n[b]: c ""\r\n\r\nd',
    '[A & b]: c?d=e&f=g',
    '[a]: b\n[a]: c\n\n[a]',
    '---\na: b\n---\n[c]: d\n\n[c]',
    '- a\n\n[b]: c\n\n- [b]',
  ],
  'what is no definition': [
    '[a]: b c',
    '- [a]: b c\n- [x]: d e',
    '[a]: b "c" d\n[e]: f "g"h',
    '[a]: <b>c\n\n[d]: <e\n\n[f]: <g>"h"',
    '[a]:\n\n[ ]: b\n\n[[a]]: b',
    'a\n[b]: c',
    '| [a]: b |\n|-|\n| c |',
  ],
  references: [
    '[a][b] [b][] [b] [B] ![a][b] ![b][] ![b]\n\n[b]: c',
    '[b]: c\n\n# [b]\n\n- [ ] [b]: d\n- > [b]\n\n| [b] |\n|-|\n| [a][b] |',
    '[d][b] [b][d] [b][ ] [b][ [b](c) [b](c d) [b]: e\n\n[b]: c',
    '[*a* `b`][c] [][c] [[c]] [a [c] d][c] ![a [c] d][c] [![c]][c]\n\n[c]: d',
    '[ a\tB ] [a  b][] [SS]\n\n[a b]: c\n[ẞ]: d',
    '[a\nb][c] `[c]` \\[c] [c\\] <b>[c]</b>\n\n[c]: d',
    '- [x] a [x]\n- [ ] b [ ]\n- c [x]\n\n[x]: d',
    '*a [b* c] d*\n\n[b* c]: e',
  ],
};

const LEFT: readonly string[] = [
  '[a]:\n/b',
  '[a]: /b\n"c"',
  '[a]: /b "c\nd"',
  '[a\nb]: c',
  '[a\\]]: b',
  '[a&amp;]: b',
  '[a]: b\\*c',
  '[a]: b(c)d',
  `[${'a'.repeat(950)}]: b`,
  '- [a]: b',
  '> [a]: b',
  '[a]: b\n===',
  '[a]: b\nc\n---',
  '[a]: b\nc | d\n|-|-|',
  '[http://a.example][b]\n\n[b]: c',
  '[a\nb]\n\n[a b]: c',
  '[a][b\nc]\n\n[a]: c',
  '[a][b\\]]\n\n[a]: c',
];

describe('link definitions', () => {
  for (const [name, texts] of Object.entries(SCANNED))
    it(`give the grammar's tree of ${name}`, () => texts.forEach(assertScanned));

  it('are left to the grammar where only it can tell', () => LEFT.forEach(assertLeft));
});
