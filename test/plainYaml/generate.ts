import { Random } from '../interleavings/random.ts';

const KEYS = [
  'type',
  'person',
  'date',
  'tags',
  'flag',
  'due date',
  'größe',
  'a',
  'b',
  'c',
  'a/b',
  '__proto__',
  'constructor',
  'True',
  '1on1',
  'no',
  '"q"',
  'x.y',
  'x-',
  '-x',
  '.',
  'é',
  'a  b',
  'a#b',
  'null',
  '~',
  '2026-01-15',
  '田',
];
const WORDS = [
  'a',
  'Dana Reyes',
  '1-on-1',
  '1:1',
  'x#y',
  "it's",
  'a, b',
  'will',
  'b c',
  '(x)',
  'é',
  '🟢 green',
  'a [b]',
  'a {b}',
  'a ]',
  '田中',
  'a\u00A0b',
  'say "so"',
  'C:\\x',
  'https://a.example/b?c=d#e',
  'x &y',
  'yes',
  'y',
  'on',
  'a:b',
  'a :b',
  'a: b',
  'a #b',
  'a:',
  '-',
  '- a',
  '-a',
  '--',
  '---',
  '...',
  '?',
  '? a',
  '?a',
  ':',
  ':a',
  '@a',
  '`a`',
  '%a',
  '!a',
  '!!str 1',
  '&a b',
  '*a',
  '|',
  '>',
  '|-\n  x',
  '>\n  y\n\n  z',
  '#a',
  '# a',
  '',
  '=',
  '<<',
  '<',
  '/',
  '\\',
  ',',
  'a,b',
  '[',
  ']',
  '{',
  '}',
  '{}',
  '{a: b}',
  '{{date}}',
  '<% x %>',
  '~',
  '~a',
];
const NUMBERS = [
  '0',
  '1',
  '-1',
  '+1',
  '12',
  '007',
  '1_000',
  '1.5',
  '1.',
  '.5',
  '-.5',
  '-0',
  '-0.0',
  '1e3',
  '1E-2',
  '1.5e+3',
  'e3',
  '1e',
  '0x1F',
  '0xg',
  '-0x1',
  '0o17',
  '0o8',
  '0b1',
  '.inf',
  '-.inf',
  '+.INF',
  '.nan',
  '.NaN',
  'NaN',
  '12345678901234567890123',
  '0.1.2',
  '1-2',
  '2026-01-15',
  '2026-01-15T10:00:00Z',
  '12:30',
  '1,000',
  '5%',
  '1e400',
  '-',
  '1-e5',
  '3e5-7',
  '2026-01-1e5',
];
const NAMES = [
  'null',
  'Null',
  'NULL',
  'nULL',
  '~',
  'true',
  'True',
  'TRUE',
  'tRUE',
  'false',
  'False',
  'FALSE',
  'nullx',
  'True ',
  'yes',
  'off',
];
const QUOTED = [
  "'a'",
  '"a"',
  "''",
  '""',
  "'it''s'",
  '"a\\tb"',
  '"a\\"b"',
  "'a\nb'",
  '"a\n  b"',
  "'a",
  '"a',
  "'a'b",
  '"a" b',
  "'a' # c",
  "'a'# c",
  "'a: b'",
  '"[[Dana Reyes]]"',
  '"a": b',
  '" a "',
  "' # '",
  '"\\u0041"',
  "'\\'",
  '"a""b"',
];
const FLOWS = [
  '[[a], [b, c]]',
  '[1, 2.5, true, null, ~]',
  '["a", \'b\']',
  '[2026-01-15, 007]',
  '[]',
  '[ ]',
  '[a]',
  '[a, b]',
  '[ a , b ]',
  '[a,b]',
  '[a, ]',
  '[a,, b]',
  '[,]',
  '[[a]]',
  '[[Dana Reyes]]',
  '[[a], [b, c]]',
  '[a',
  '[a]]',
  '[a] b',
  '[a] # c',
  '[a]# c',
  '[a: b]',
  '["a": b]',
  '["a", \'b\']',
  '["a":b]',
  '[a b, c#d]',
  '[a #b]',
  '[#a]',
  '[1, 2.5, true, null, ~]',
  '[-1, - a]',
  '[-]',
  '[a:b]',
  '[a:]',
  '[:a]',
  '[a\n, b]',
  '[a,\n  b]',
  '[{a: b}]',
  '[a]:',
  '[*a]',
  '[&a b]',
  '[a, b],',
  '[["a"]]',
  '[?a]',
  '[? a]',
  '[a?]',
  '[-a]',
  '[a-]',
  '[1:1]',
  '[x, -1.5, .5]',
  '[[[[[[[[a]]]]]]]]',
  '[%a]',
  '[@a]',
  '[!a]',
  '[|a]',
  '[>a]',
  "[it's]",
  '[a"b]',
  '["a" b]',
  '["a"b]',
  '[2026-01-15, 007]',
];
const COMMENTS = ['# c', '#', '#c', '# a: b', '#\t', '# [', '# &a', '   # c', ' #', '## c', '#?', '# - - a'];
const LINE_ENDS = [
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n \n',
  '\r\n',
  '\r\n',
  '\r',
  '\n\t\n',
  '\n   \n',
];
const SPACES = [' ', ' ', ' ', ' ', ' ', '  ', '', '\t', ' \t', '   '];
const TOKENS = [
  ...'ab1-:#[]{},&*!|>%@`~?.\'"\\ ',
  ' ',
  ' ',
  '\n',
  '\n',
  '\n',
  '\n  ',
  '\n ',
  '\n- ',
  '\n  - ',
  '- ',
  ': ',
  ': ',
  ':\n',
  ' #',
  ' # c',
  '\t',
  '\r',
  '\r\n',
  'key',
  'key: ',
  '\na: ',
  '\nb: ',
  '\n  c: ',
  '\n  d: ',
  '\n- e: ',
  '\n    f: ',
  'null',
  'true',
  '0x1',
  '1e3',
  '2026-01-15',
  '[[',
  ']]',
  "''",
  '""',
  '---',
  '\n---\n',
  '\n...\n',
  '__proto__',
  '\u00A0',
  '\uFEFF',
  '\u2028',
  '\u0085',
  '\u0000',
  '\uD800',
  '\uDC00',
  'é',
  '😀',
  '<<: ',
  '? ',
  '[a, b]',
  '"a"',
  "'b'",
];

/** One out of so many choices in a document is an odd one. */
const ODDITIES = [4, 12, 60];

/** A short YAML document, plain or odd; the same for the same seed. */
export function generate(seed: number): string {
  const random = new Random(seed);
  if (random.below(3) === 0) return tokens(random);
  const text = new Writer(random, random.of(ODDITIES)).entries('', 0);
  return changed(text, random);
}

function tokens(random: Random): string {
  const start = random.of(['', 'a:', 'a: b\n', 'a: ', 'a:\n- ', 'a:\n  b: c\n', 'a: [']);
  return start + Array.from({ length: 1 + random.below(10) }, () => random.of(TOKENS)).join('');
}

class Writer {
  readonly #random: Random;
  readonly #oddity: number;

  constructor(random: Random, oddity: number) {
    this.#random = random;
    this.#oddity = oddity;
  }

  /** The lines of a map. */
  entries(indent: string, depth: number): string {
    const count = 1 + this.#random.below(depth === 0 ? 6 : 3);
    return Array.from({ length: count }, (_, index) => this.#entry(index, indent, depth)).join('');
  }

  #entry(index: number, indent: string, depth: number): string {
    const random = this.#random;
    if (random.below(8) === 0) return this.#commentLine(indent);
    const name = this.#of(KEYS.slice(0, 10), KEYS);
    const key = this.#isOdd() ? name : `${name}${index}`;
    return `${this.#of([indent], [`${indent} `, ''])}${key}${this.#of([''], [' '])}:${this.#behind(indent, depth, true)}`;
  }

  #commentLine(indent: string): string {
    return `${this.#of([indent, ''], ['  ', ' '])}${this.#of(COMMENTS.slice(0, 4), COMMENTS)}${this.#lineEnd()}`;
  }

  /** What stands behind a colon or a hyphen, with its line end. */
  #behind(indent: string, depth: number, isOfMap: boolean): string {
    const random = this.#random;
    const kind = random.below(depth > 3 ? 8 : 11);
    if (random.below(10) === 0) return this.#block(indent);
    if (kind < 8) {
      const comment =
        random.below(8) === 0 ? `${this.#space()}${this.#of(COMMENTS.slice(0, 2), COMMENTS)}` : '';
      return `${this.#space()}${this.#scalar(kind)}${random.below(8) === 0 ? this.#space() : ''}${comment}${this.#lineEnd()}`;
    }
    const deeper = `${indent}${this.#of(['  '], ['  ', '    ', ' ', ''])}`;
    if (!isOfMap && kind === 9) return ` ${this.entries(`${indent}  `, depth + 1).trimStart()}`;
    const start = `${random.below(8) === 0 ? ` ${random.of(COMMENTS)}` : ''}${this.#lineEnd()}${random.below(10) === 0 ? this.#commentLine(deeper) : ''}`;
    if (kind === 8) return `${start}${this.entries(deeper, depth + 1)}`;
    return `${start}${this.#items(isOfMap && random.below(3) === 0 ? indent : deeper, depth)}`;
  }

  /** Words of several lines. */
  #block(indent: string): string {
    const deeper = `${indent}${this.#of(['  '], ['', ' ', '    '])}`;
    const line = (): string =>
      `${this.#of([deeper], [`${deeper} `, indent, ''])}${this.#of(WORDS.slice(0, 12), [...WORDS, '', '# c', 'a: b', '- a'])}${this.#of([''], [' '])}${this.#lineEnd()}`;
    const header = this.#of(['>', '|', '>-', '|-'], ['>+', '|2', '> # c', '>#c', '>  ', '>a', '|-1', '>--']);
    const lines = Array.from({ length: 1 + this.#random.below(3) }, line).join('');
    return `${this.#space()}${header}${this.#lineEnd()}${lines}`;
  }

  #items(indent: string, depth: number): string {
    const item = (): string => `${this.#of([''], [' '])}${indent}-${this.#behind(indent, depth + 1, false)}`;
    const between = this.#random.below(12) === 0 ? this.#commentLine(indent) : '';
    return Array.from({ length: 1 + this.#random.below(4) }, item).join(between);
  }

  #scalar(kind: number): string {
    const kinds = [NUMBERS, NAMES, QUOTED, FLOWS, [''], WORDS, WORDS, WORDS];
    const all = kinds[kind] ?? WORDS;
    return this.#of(all.slice(0, 10), all);
  }

  #space(): string {
    return this.#of([' '], SPACES);
  }

  #lineEnd(): string {
    return this.#of(['\n'], LINE_ENDS);
  }

  #isOdd(): boolean {
    return this.#random.below(this.#oddity) === 0;
  }

  #of(usual: readonly string[], odd: readonly string[]): string {
    return this.#random.of(this.#isOdd() ? odd : usual);
  }
}

/** Now and then a few signs are left out, put in, or doubled. */
function changed(text: string, random: Random): string {
  let result = text;
  for (let times = random.of([0, 0, 0, 0, 0, 1, 1, 2, 4]); times > 0; times--) {
    const at = random.below(result.length + 1);
    const end = at + random.below(4);
    const put = random.of(['', random.of(TOKENS), result.slice(at, end).repeat(2)]);
    result = result.slice(0, at) + put + result.slice(random.below(2) === 0 ? at : end);
  }
  return result;
}
