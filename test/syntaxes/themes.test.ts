import assert from 'node:assert/strict';
import { COLOURED } from './lines.ts';
import { builtInExtensions, openTokenizer } from './textmate.ts';
import { contrast, readTheme, THEMES } from './themes.ts';

/** WCAG 2.2, success criterion 1.4.3. */
const LEGIBLE = 4.5;

describe('the colours of what the grammars name', () => {
  let extensions: string;
  before(async function () {
    this.timeout(600_000);
    extensions = await builtInExtensions();
  });

  for (const name of Object.keys(THEMES))
    it(`differ from plain text and are legible in ${name}`, async () => {
      const theme = await readTheme(extensions, name);
      const { pieces } = await openTokenizer(extensions, theme);
      const plain = pieces('words')[0]?.colour;
      assert.equal(plain?.toLowerCase(), theme.plain.foreground.toLowerCase());
      const heading = pieces('## Words of our own').at(-1)?.colour;
      const seen = new Set<string>();
      for (const [text, wanted] of COLOURED)
        for (const [piece, scope] of wanted) {
          const found = pieces(text).find(
            (one) => one.text === piece && one.scopes.includes(`${scope}.coaching-notes`),
          );
          assert.ok(found, `${piece} of ${text}`);
          const { colour } = found;
          seen.add(scope);
          assert.notEqual(colour, plain, `${scope} looks like plain text`);
          if (scope === 'entity.name.type.section') assert.notEqual(colour, heading, 'like any heading');
          const ratio = contrast(colour, theme.plain.background);
          assert.ok(ratio >= LEGIBLE, `${scope}: ${colour} has a contrast of ${ratio.toFixed(2)}`);
        }
      assert.ok(seen.size >= 20, `${seen.size} scopes`);
    });
});
