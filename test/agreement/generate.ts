import { type Random, randomFrom } from './random.ts';

const MARKERS = ['-', '*', '+', '1.', '1)', '2.', '0.', '10)', '007.', '999999999.', '1234567890.'];
const GAPS = [' ', ' ', ' ', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', ''];
const INDENTS = [
  '',
  '',
  '',
  ' ',
  '  ',
  '   ',
  '    ',
  '     ',
  '      ',
  '\t',
  ' \t',
  '  \t',
  '\t\t',
  '\t  ',
];
const BOXES = [
  '[ ]',
  '[ ]',
  '[ ]',
  '[x]',
  '[X]',
  '[\t]',
  '[]',
  '[  ]',
  '[y]',
  '[/]',
  '[-]',
  '[>]',
  '\\[ ]',
  '[ \\]',
  '[ ](a)',
  '[x][a]',
  '[\u00A0]',
];
const AFTER_BOX = [' ', ' ', ' ', ' ', '\t', '  ', '', '\u00A0', '\\'];
const QUOTES = ['> ', '> ', '>', '>\t', ' > ', '   >', '    > ', '> > ', '>>'];
const WORDS = [
  'a',
  'b c',
  'é',
  '田中',
  '😀',
  '𝒳 y',
  '@dana',
  '2026-01-20',
  '📅 2026-02-30',
  '`x`',
  '`',
  '``',
  '**b',
  '**c**',
  '[d]',
  '[d](e',
  '<f',
  '<g>',
  '\\',
  '  ',
  '|',
  'x | y',
  '# h',
  '&amp;',
  '\0',
  'TODO x',
  'Mine:',
  '^k1',
  '(a',
  '[due: soon]',
  'www.a.example',
  '\u2028',
  '\u000B',
];
const FENCES = ['```', '~~~', '````', '~~~~~', '``` md', '~~~ `x', '``` `', '``'];
const HTML = [
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<!-- c -->',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<x-y>',
  '<x-y',
  '<?a',
  '?>',
  '<!A',
  '<![CDATA[',
  ']]>',
  '<br/>',
  '<details>',
  '<a href="',
];
const WHOLE_LINES = [
  '---',
  '***',
  '_ _ _',
  '===',
  '=',
  '--',
  '-',
  '*',
  '+',
  '1.',
  '- - -',
  '* * *',
  '# h',
  '## Actions',
  '### Mine',
  '#',
  '#h',
  '**Intent:** x',
  '[a]: /u',
  '[a]: /u "t',
  '[a]:',
  '[^1]: x',
  '[^1]:',
  '[^1]: - [ ] x',
  'x[^1]',
  '| a | b |',
  '| --- | - |',
  '|-|',
  '| - [ ] a | b |',
  '--- | ---',
  'TODO x',
  '+++',
  '2026-01-15',
  '...',
];
const FIRST_THINGS = [
  '',
  ' ',
  '+',
  '- ',
  '[a]: /u',
  '[a]: /u\n  "t"',
  '[^2]: x',
  '# h',
  '---',
  '> ',
  '> a',
  '```',
  '<!-- c -->',
  '<br>',
  'a',
];
const LINE_ENDS = ['\n', '\n', '\n', '\n', '\r\n', '\r'];
const FRONT_MATTER = ['---', '--- ', '---\t', '----', ' ---', '---js', '--'];

/** Rows below it are items; its line ends are LF whatever the text's are. */
const TABLE =
  '## Next steps\n\n| Task | Who | When | Status |\n| - | - | - | - |\n| a | @dana | 2026-01-20 | x |';

/** One small document that is hard on a reader of lists: the same one for the same seed. */
export function generate(seed: number): string {
  const random = randomFrom(seed);
  // Half of the texts keep to ordinary marks, so that lists, quotes and blocks build up; the other half tries everything.
  const wildness = random.chance(0.5) ? 0.08 : 0.6;
  // Most texts keep to one line end; some mix them.
  const ownEnd = random.pick(LINE_ENDS);
  const lineEnd = random.chance(0.15) ? () => random.pick(LINE_ENDS) : () => ownEnd;
  const lines = random.chance(0.12) ? frontMatter(random) : [];
  const count = 1 + random.below(5);
  let previous = '';
  for (let index = 0; index < count; index++) {
    if (random.chance(0.05)) lines.push(...itemWithSomethingFirst(random));
    previous = line(random, previous, wildness);
    lines.push(previous);
  }
  const text = lines.map((words) => words + lineEnd()).join('');
  return random.chance(0.2) ? text.replace(/[\r\n]+$/u, '') : text;
}

/** A box that is not the first thing in its list item. */
function itemWithSomethingFirst(random: Random): string[] {
  const quote = random.pick(['', '', '', '> ']);
  return [
    quote + random.pick(['- ', '* ', '1) ']) + random.pick(FIRST_THINGS),
    `${quote}  ${random.pick(['', ' '])}${random.pick(['[ ]', '[x]', '[/]'])} ${words(random)}`,
  ];
}

function frontMatter(random: Random): string[] {
  const lines = [random.pick(FRONT_MATTER)];
  for (let count = random.below(3); count > 0; count--)
    lines.push(random.pick(['a: b', '- [ ] a', '', 'person: [[x]]', '- a', 'a', '# h', '> - [x] a']));
  if (random.chance(0.6)) lines.push(random.pick(FRONT_MATTER));
  return lines;
}

function line(random: Random, previous: string, wildness: number): string {
  if (random.chance(0.02)) return TABLE;
  if (random.chance(0.13)) return random.pick(['', '', ' ', '\t', '>', '    ']);
  const prefix = random.chance(0.35) ? repeated(random, previous) : containers(random, wildness);
  const kind = random.below(20);
  if (kind < 10) return prefix + task(random, wildness);
  if (kind < 12) return prefix + random.pick(FENCES);
  if (kind < 14) return prefix + random.pick(HTML) + (random.chance(0.4) ? words(random) : '');
  if (kind < 17) return prefix + random.pick(WHOLE_LINES);
  return prefix + words(random);
}

/** What the line before began with, as it is or as spaces of the same width: so lists and quotes go on. */
function repeated(random: Random, previous: string): string {
  const prefix = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/u.exec(previous)?.[0] ?? '';
  return random.chance(0.5) ? prefix : prefix.replace(/[^\s>]/gu, ' ');
}

function containers(random: Random, wildness: number): string {
  const mark = (): string => (random.chance(wildness) ? random.pick(MARKERS) + random.pick(GAPS) : '- ');
  let prefix = random.chance(wildness) ? random.pick(INDENTS) : random.pick(['', '', '', '  ', '    ']);
  for (let depth = random.chance(0.5) ? 0 : random.below(3); depth > 0; depth--) {
    const quote = random.chance(wildness) ? random.pick(QUOTES) : '> ';
    prefix += random.chance(0.5) ? quote : mark();
  }
  return prefix;
}

function task(random: Random, wildness: number): string {
  const isWild = (): boolean => random.chance(wildness);
  const marker = isWild()
    ? random.pick(MARKERS) + random.pick(GAPS)
    : random.pick(['- ', '* ', '+ ', '1. ', '1) ', '2. ', '']);
  const box = isWild() ? random.pick(BOXES) : random.pick(['[ ]', '[x]', '[X]', '[/]', '[-]']);
  const after = isWild() ? random.pick(AFTER_BOX) : ' ';
  return marker + box + after + (random.chance(0.9) ? words(random) : '');
}

function words(random: Random): string {
  let text = random.pick(WORDS);
  for (let count = random.below(3); count > 0; count--) text += ` ${random.pick(WORDS)}`;
  return text;
}
