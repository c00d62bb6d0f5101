import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { knownTitles, sectionGrammar } from '../../scripts/sectionGrammar.ts';
import { repositoryRoot } from '../../scripts/vscode/pins.ts';
import { EMOJI_FIELDS, nestedFieldOf } from '../../src/notes/fieldSyntax.ts';
import { COLOURED, PLAIN } from './lines.ts';
import { builtInExtensions, openTokenizer, type Piece, slowestPattern, type Tokenizer } from './textmate.ts';
import { readTheme } from './themes.ts';

const OURS = '.coaching-notes';

describe('what the grammars name', () => {
  let tokenizer: Tokenizer;
  let without: Tokenizer;
  before(async function () {
    // The editor may have to be fetched first.
    this.timeout(600_000);
    const extensions = await builtInExtensions();
    const theme = await readTheme(extensions, 'Dark Modern');
    tokenizer = await openTokenizer(extensions, theme);
    without = await openTokenizer(extensions, theme, false);
  });

  for (const [text, wanted] of COLOURED)
    it(JSON.stringify(text), () => {
      assert.deepEqual(meant(tokenizer.pieces(text)), wanted);
    });

  for (const text of PLAIN)
    it(`nothing in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(named(tokenizer.pieces(text)), []);
    });

  it('the title of every known section, as a heading and as a lead-in', () => {
    const titles = knownTitles();
    assert.ok(titles.includes('intent') && titles.length > 40);
    for (const title of titles) {
      const wanted = [[title, 'entity.name.type.section']];
      assert.deepEqual(meant(tokenizer.pieces(`## ${title}`)), wanted, title);
      assert.deepEqual(meant(tokenizer.pieces(`**${title.toUpperCase()}:** words`)), [
        [title.toUpperCase(), 'entity.name.type.section'],
      ]);
    }
  });

  it('the sections of the table of frameworks, and no others', async () => {
    const file = path.join(repositoryRoot, 'syntaxes/sections.tmLanguage.json');
    assert.equal(await readFile(file, 'utf8'), sectionGrammar(), 'run `npm run docs`');
  });

  it('every emoji that the reader takes for a field', () => {
    for (const [emoji, field] of Object.entries(EMOJI_FIELDS)) {
      const value = field === 'id' ? 'k3f9' : '2026-01-20';
      const [mark, date] = meant(tokenizer.pieces(`Words ${emoji} ${value}`));
      assert.deepEqual(mark, [emoji, `keyword.other.${field}`]);
      assert.equal(date?.[0], value);
    }
  });

  it('only such bullets as fields as the reader does', () => {
    const words = [
      'expectation',
      'expected',
      'expect',
      'result by then',
      'expected result',
      'outcome',
      'hope',
    ];
    for (const word of words) {
      const found = meant(tokenizer.pieces(`- One\n  - ${word}: words`));
      assert.equal(found.length > 0, nestedFieldOf(word) !== undefined, word);
    }
  });

  const LENGTH = 100_000;
  /** `editor.maxTokenizationLineLength`. */
  const EDITOR_LINE = 20_000;
  const long: Readonly<Record<string, string>> = {
    words: 'word '.repeat(LENGTH / 5),
    'open brackets': '[due:: '.repeat(LENGTH / 7),
    brackets: `- [ ] ${'['.repeat(LENGTH)}`,
    calendars: '📅 '.repeat(LENGTH / 3),
    digits: `📅 ${'1'.repeat(LENGTH)}`,
    arrows: `- ${'→ Dana '.repeat(LENGTH / 7)}`,
    'one arrow and one name': `- → D${'a'.repeat(LENGTH)}`,
    'capitalized words': `- → ${'Dana '.repeat(LENGTH / 5)}x`,
    'a handle': `- [ ] @${'a.'.repeat(LENGTH / 2)}`,
    'emoji in a heading': `## ${'🎯'.repeat(LENGTH / 2)}`,
    'spaces in a heading': `## intent${' '.repeat(LENGTH)}x`,
    'parentheses in a heading': `## intent ${'('.repeat(LENGTH)}`,
    exclamations: `- ${'! '.repeat(LENGTH / 2)}`,
    carets: `- ${' ^a'.repeat(LENGTH / 3)} `,
    'keys without a date': `- ${'due: '.repeat(LENGTH / 5)}`,
    'spaces behind a key': `- due:${' '.repeat(LENGTH)}x`,
  };
  for (const [name, line] of Object.entries(long))
    it(`no pattern runs away on a line of ${name}`, async () => {
      const { pattern, ms } = await slowestPattern(line);
      assert.ok(ms < 5_000, `${ms.toFixed(0)} ms: ${pattern}`);
    }).timeout(60_000);

  it('nor do they hold up the editor’s own grammar, on the longest lines that it colours', () => {
    for (const [name, text] of Object.entries(long)) {
      const line = text.slice(0, EDITOR_LINE);
      const alone = without.timeOf(line);
      const together = tokenizer.timeOf(line);
      assert.ok(
        together < 2 * alone + 1_500,
        `${name}: ${together.toFixed(0)} ms, else ${alone.toFixed(0)} ms`,
      );
    }
  }).timeout(60_000);
});

/** The pieces that have scopes of ours, with the innermost of them. */
function named(pieces: readonly Piece[]): [string, string][] {
  return pieces.flatMap(({ text, scopes }) => {
    const own = scopes.filter((scope) => scope.endsWith(OURS)).at(-1);
    return own === undefined ? [] : [[text, own.slice(0, -OURS.length)]];
  });
}

function meant(pieces: readonly Piece[]): [string, string][] {
  return named(pieces).filter(([, scope]) => !/^(?:punctuation|markup\.bold)/u.test(scope));
}
