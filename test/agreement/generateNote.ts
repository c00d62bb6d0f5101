import { readdirSync, readFileSync } from 'node:fs';
import { NOTE_TEXTS } from './noteTexts.ts';
import { type Random, randomFrom } from './random.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const INSERTIONS = [
  '- ',
  '> ',
  '  ',
  '    ',
  '\t',
  '# ',
  '[ ] ',
  '[x] ',
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~',
  '[',
  ']',
  '](',
  '](b)',
  '[[',
  ']]',
  '|',
  '<!--',
  '-->',
  '<br>',
  '<b>',
  '&amp;',
  '\\',
  '---',
  '===',
  '1. ',
  '2) ',
  '  \n',
  '\n',
  '\n\n',
  '\n> ',
  '\n  ',
  '\n- ',
  '\n    ',
  'https://a.example/b',
  'a@b.example',
  'www.a.example',
  '[^1]',
  '\n\n[^1]: a\n\n',
  '\\.',
  '@dana',
  ':',
  '!',
  '.',
  '😀',
  '\u00A0',
  '“',
];
const PREFIXES = ['> ', '  ', '    ', '\t', '- ', '  - ', '1. ', '>', ' ', '- [ ] '];
const MOST_LINES = 25;
const MOST_CHANGES = 6;

/** Real-looking notes, and the pages of this project: what is changed here and there. */
const SOURCES = [
  ...NOTE_TEXTS,
  ...readdirSync(DOCS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, DOCS), 'utf8')),
].map((text) => text.split('\n'));

/** A piece of a real-looking note with some changes that a writer could make by mistake: the same one for the same seed. */
export function generateNote(seed: number): string {
  const random = randomFrom(seed);
  const lines = random.pick(SOURCES);
  const first = random.chance(0.3) ? 0 : random.below(lines.length);
  let text = lines.slice(first, first + 1 + random.below(MOST_LINES)).join('\n');
  for (let count = random.below(MOST_CHANGES); count > 0; count--) text = changed(text, random);
  return random.chance(0.05) ? text.replaceAll('\n', '\r\n') : text;
}

function changed(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const kind = random.below(6);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1 + random.below(3));
  if (kind === 1 || kind === 2) return text.slice(0, at) + random.pick(INSERTIONS) + text.slice(at);
  const lines = text.split('\n');
  const index = random.below(lines.length);
  if (kind === 3) return lines.toSpliced(index, 1).join('\n');
  if (kind === 4) return lines.with(index, random.pick(PREFIXES) + lines[index]).join('\n');
  return lines.toSpliced(random.below(lines.length), 0, lines[index] ?? '').join('\n');
}
