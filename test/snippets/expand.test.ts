import assert from 'node:assert/strict';
import { expand } from './expand.ts';

const VARIABLES = { DAY: '15' };

const CASES: readonly [body: string, unfilled: string, filled: string][] = [
  ['a\nb', 'a\nb', 'a\nb'],
  ['$1 and $1', ' and ', '<1> and <1>'],
  [`\${1} x $2`, ' x ', '<1> x <2>'],
  [`\${1:words} $1`, 'words words', '<1> <1>'],
  [`\${1:on $DAY}`, 'on 15', '<1>'],
  [`\${1:a \\} b \\$ \\\\}`, 'a } b $ \\', '<1>'],
  [`\${1|one,two|}!`, 'one!', '<1>!'],
  [`\${1|a\\, b,c\\|d|}`, 'a, b', '<1>'],
  ['$DAY', '15', '15'],
  ['\\$1 \\n', '$1 \\n', '$1 \\n'],
  [`📅 \${1:day} 📅`, '📅 day 📅', '📅 <1> 📅'],
];

describe('expanding snippets', () => {
  for (const [body, unfilled, filled] of CASES) {
    it(JSON.stringify(body), () => {
      assert.equal(
        expand(body, VARIABLES, () => undefined),
        unfilled,
      );
      assert.equal(
        expand(body, VARIABLES, ({ number }) => `<${number}>`),
        filled,
      );
    });
  }
  it('offers the words of a choice', () => {
    const offered: string[] = [];
    expand(`\${1|a\\, b,c\\|d|}`, {}, ({ choices }) => {
      offered.push(...choices);
      return undefined;
    });
    assert.deepEqual(offered, ['a, b', 'c|d']);
  });
  for (const body of [`\${1:open`, `\${1|a,b`, '$', '$UNKNOWN'])
    it(`${JSON.stringify(body)} is refused`, () =>
      assert.throws(() => expand(body, VARIABLES, () => undefined)));
});
