/** A family of hostile texts: one for each size, which grow in proportion. */
export interface Family {
  readonly name: string;
  /** The size that is asked about. */
  readonly size: number;
  /** The text of the size `count`, without a BOM. */
  readonly text: (count: number) => string;
  /** How many action items a text of that size holds, where it is read at all. */
  readonly items: (count: number) => number;
}

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** How many lines, each one longer than the one before, are as long as `length` together. */
const depthOf = (length: number): number => Math.floor(Math.sqrt(2 * length));

const one = (): number => 1;

/** Too much of one thing, or too deep. */
const MARKS: readonly Family[] = [
  family('quote marks', 100_000, (count) => '>'.repeat(count)),
  family('quote marks with spaces', 50_000, (count) => '> '.repeat(count)),
  family('quotes, line by line deeper', 45_000, (count) =>
    many(
      depthOf(count),
      (at) => `${'>'.repeat(at)} a
`,
    ),
  ),
  family('opening brackets', 100_000, (count) => '['.repeat(count)),
  family('brackets in brackets', 50_000, (count) => '['.repeat(count) + ']'.repeat(count)),
  family('links in images', 20_000, (count) => '![a]('.repeat(count)),
  family('stars before words', 50_000, (count) => '*a '.repeat(count)),
  family('stars and underscores', 50_000, (count) => '*a _b '.repeat(count)),
  family('backticks', 1_000_000, (count) => '`'.repeat(count)),
  family('backtick runs of many lengths', 980_000, (count) =>
    many(depthOf(count), (at) => `${'`'.repeat(at + 1)} `),
  ),
  family('angle brackets', 100_000, (count) => '<'.repeat(count)),
  family('comments that never end', 50_000, (count) => '<!-- '.repeat(count)),
  family('backslashes', 200_000, (count) => '\\'.repeat(count)),
  family('entities', 100_000, (count) => '&a;'.repeat(count)),
  family('tildes', 100_000, (count) => '~a'.repeat(count)),
  family('addresses', 20_000, (count) => 'a@b.example www.c.example '.repeat(count)),
];

const BLOCKS: readonly Family[] = [
  family(
    'a long list of tasks',
    100_000,
    (count) => many(count, (at) => `- [ ] Thing ${at}\n`),
    (count) => count,
  ),
  family(
    'a loose list of tasks',
    50_000,
    (count) => many(count, (at) => `- [ ] Thing ${at}\n\n`),
    (count) => count,
  ),
  family(
    'nested lists, line by line',
    980_000,
    (count) =>
      many(
        depthOf(count / 2),
        (at) => `${'  '.repeat(at)}- [ ] a
`,
      ),
    (count) => depthOf(count / 2),
  ),
  family('nested lists on one line', 10_000, (count) => `${'- '.repeat(count)}a`),
  family('headings', 50_000, (count) => many(count, (at) => `## Heading ${at}\n`)),
  family('headings of sections', 14_000, (count) => '## Intent\n\na\n'.repeat(count)),
  family('underlined headings', 20_000, (count) => 'a\n===\n\n'.repeat(count)),
  family('a long paragraph', 100_000, (count) => 'Some words of it.\n'.repeat(count)),
  family(
    'table rows',
    50_000,
    (count) => `| Task | Due |\n| --- | --- |\n${'| a | 2026-01-20 |\n'.repeat(count)}`,
    () => 0,
  ),
  family('table columns', 20_000, (count) => `${'| a '.repeat(count)}|\n${'|---'.repeat(count)}|\n`),
  family('open fences', 30_000, (count) => '```\n\n'.repeat(count)),
  family('footnotes', 20_000, (count) => many(count, (at) => `[^${at}]: a\n`)),
  family('definitions', 20_000, (count) => many(count, (at) => `[a${at}]: /b\n`)),
  family('blank lines', 200_000, (count) => '\n'.repeat(count)),
];

const CHARACTERS: readonly Family[] = [
  family('one line of 10 MB', 10_000_000, (count) => 'word '.repeat(count / 5)),
  family('one line below the limit', 1_000_000, (count) => 'word '.repeat(count / 5)),
  family('combining characters', 500_000, (count) => `- [ ] a${'\u0301'.repeat(count)}`, one),
  family(
    'bidirectional characters',
    200_000,
    (count) => `- [ ] ${'\u202Ea\u2066b\u2069'.repeat(count / 5)}`,
    one,
  ),
  family('lone surrogates', 200_000, (count) => `- [ ] ${'\uD800a\uDC00 '.repeat(count / 4)}`, one),
  family('NUL', 200_000, (count) => `- [ ] ${'\0a '.repeat(count / 3)}`, one),
  family('joined emoji', 100_000, (count) => `- [ ] ${'👩‍👩‍👧 '.repeat(count / 9)}`, one),
  family('tabs', 500_000, (count) => '\t'.repeat(count)),
  family(
    'lone CR',
    20_000,
    (count) => '- [ ] a\r'.repeat(count),
    (count) => count,
  ),
];

const YAML: readonly Family[] = [
  inFrontMatter('front-matter keys', 100_000, (count) => many(count, (at) => `k${at}: 1\n`)),
  inFrontMatter('anchors and aliases', 10_000, (count) =>
    many(count, (at) => `a${at}: &a${at} 1\nb${at}: *a${at}\n`),
  ),
  inFrontMatter(
    'an alias bomb',
    20,
    (count) => `x0: &x0 [a]\n${many(count, (at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}]\n`)}`,
  ),
  inFrontMatter('deep flow lists', 20_000, (count) => `a: ${'['.repeat(count)}${']'.repeat(count)}`),
  inFrontMatter('deep flow maps', 10_000, (count) => `a: ${'{a: '.repeat(count)}${'}'.repeat(count)}`),
  inFrontMatter('a long flow list', 20_000, (count) => `tags: [${'a, '.repeat(count)}b]`),
  inFrontMatter('question marks', 5_000, (count) => `${'? '.repeat(count)}a`),
  inFrontMatter('lists in lists', 10_000, (count) => `${'- '.repeat(count)}a`),
  inFrontMatter('a long scalar', 60_000, (count) => `topic: ${'word '.repeat(count / 5)}`),
  inFrontMatter('a folded scalar', 20_000, (count) => `topic: >\n${'  word\n'.repeat(count)}`),
  family(
    'an unclosed fence of front matter',
    28_000,
    (count) => `---\nperson: Dana\n${'words\n'.repeat(count)}`,
  ),
];

/** What is in a folder that nobody meant for a note, or somebody meant for harm. */
export const FAMILIES: readonly Family[] = [...MARKS, ...BLOCKS, ...CHARACTERS, ...YAML];

function family(name: string, size: number, text: Family['text'], items: Family['items'] = () => 0): Family {
  return { name, size, text, items };
}

/** Lines of front matter above a body with one item, which is read whatever stands above. */
function inFrontMatter(name: string, size: number, lines: Family['text']): Family {
  const text = (count: number): string => `---\n${lines(count)}\n---\n\n- [ ] @me Send the plan\n`;
  return family(name, size, text, one);
}
