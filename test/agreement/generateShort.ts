import { addReference } from './addReference.ts';
import { type Random, randomFrom } from './random.ts';

/** What block structure is made of. */
const BLOCK_TOKENS = [
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '-',
  '>',
  '> ',
  '  ',
  '    ',
  ' ',
  '\t',
  '   ',
  '# ',
  '##',
  '---',
  '***',
  '===',
  '=',
  '```',
  '~~~',
  '``',
  '`',
  '| a | b |',
  '|-|-|',
  '- | -',
  '|',
  '-|-',
  ':-',
  '[ ] ',
  '[x] ',
  '[ ]',
  '<!-- ',
  '-->',
  '<div>',
  '</b>',
  '<b>',
  'a',
  'b',
  'a',
  '[a]: /u',
  '1.',
  '10. ',
  '\\',
  '<',
  '[^1]',
  '[^1]: ',
];
/** What inline content is made of. */
const INLINE_TOKENS = [
  '*',
  '*',
  '**',
  '***',
  '_',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '``',
  '[',
  ']',
  '](b)',
  '[[',
  ']]',
  '![',
  '](',
  ')',
  '(',
  '<',
  '>',
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '<b c="d">',
  '&amp;',
  '&',
  '&#35;',
  '&#8212;',
  '&x;',
  '\\',
  '\\*',
  '\\.',
  '\\/',
  '\\[',
  '!',
  'a',
  'b',
  'a b',
  ' ',
  ' ',
  '  ',
  '.',
  ',',
  '"',
  '“',
  'é',
  '😀',
  '\u00A0',
  '1',
  '_a',
  'a_',
  ':',
  '|',
  '\\|',
  'http://a.b',
  'https://a.b/c',
  '@',
  'a@b.c',
  'www.',
  'www.a.b',
  'http://',
  'http',
  '-',
  '[^1]',
  '<http://a.b>',
  '@dana',
  '^',
  '~',
  '- ',
  '\t',
  '/',
  '"t"',
  'x ',
  '[ ] ',
];

/** A document of a few short lines, dense with marks: the same one for the same seed. */
export function generateShort(seed: number): string {
  const random = randomFrom(seed);
  const isInline = random.chance(0.5);
  const lineEnd = random.chance(0.05) ? '\r\n' : '\n';
  const lines = Array.from({ length: 1 + random.below(isInline ? 3 : 7) }, () => line(random, isInline));
  for (let count = random.chance(0.4) ? 1 + random.below(3) : 0; count > 0; count--)
    addReference(random, lines, INLINE_TOKENS);
  if (random.chance(0.02)) lines.unshift('---', 'a: b', '---');
  return lines.join(lineEnd) + (random.chance(0.5) ? lineEnd : '');
}

function line(random: Random, isInline: boolean): string {
  if (!isInline && random.chance(0.2)) return random.pick(['', '', '', ' ', '>', '  ', '     ']);
  let words = '';
  if (isInline) {
    if (random.chance(0.15)) words += random.pick(BLOCK_TOKENS);
    for (let count = 1 + random.below(9); count > 0; count--) words += random.pick(INLINE_TOKENS);
    return words;
  }
  for (let count = random.below(4); count > 0; count--) words += random.pick(BLOCK_TOKENS);
  words += random.pick([
    'a',
    'b',
    'a',
    '',
    '',
    random.pick(INLINE_TOKENS) + random.pick(INLINE_TOKENS),
    random.pick(BLOCK_TOKENS),
  ]);
  return words;
}
