import type { Random } from './random.ts';

/** What defines the labels of references, or nearly does. */
const DEFINITIONS = [
  '[a]: /u',
  '[a]: /u',
  '[b]: <c d> "t"',
  "[a b]:\tb  't' ",
  '[ a ]: /u  ',
  '   [b]: b (t)',
  '    [b]: b',
  '[a]: b c',
  '[a]: /u "t" x',
  '[a]: /u "t',
  '[a]:',
  '[a]: <b>c',
  '[a]: <b>"t"',
  '[a]: a(b)c',
  '[a]: <>',
  '[a]: b ""',
  '[a]:b',
  '[x]: /u',
  '[ ]: /u',
  '[*a*]: /u',
  '[`a`]: /u',
  '[a&b]: b&c',
  '[a]: b&amp;',
  '[a]b]: c',
  '[ẞ]: b',
  '[b]: http://a.b',
  '> [a]: /u',
  '- [b]: /u',
  '[^1]: b',
  '[^1]: b',
  '[^1]: *a* `b`',
  '  [^1]:b',
  '[^1]:\tb  ',
  '[^1]: - b',
  '[^1]: [^1]',
  '[^1]:',
  '- [^1]: b',
];
/** What refers to a label, or nearly does. */
const REFERENCES = [
  '[a]',
  '[a]',
  '[b]',
  '[A]',
  '[a][b]',
  '[A][]',
  '![a]',
  '![b][a]',
  '[',
  '][a]',
  '][',
  '][]',
  '[]',
  '[a b]',
  '[a  B]',
  '[a](b)',
  '[a](',
  '[a]:',
  '[*a*]',
  '[`a`][a]',
  '[a&b]',
  '[SS]',
  '[[a]]',
  '[x] ',
  '[ ] ',
  '[^1]',
  '[^1]',
  '![^1]',
  '[a [^1]](b)',
];

/** Adds a definition to lines, mostly after a blank one, and words that may refer to it; `marks`: what may stand after a definition. */
export function addReference(random: Random, lines: string[], marks: readonly string[]): void {
  const at = random.below(lines.length + 1);
  const definition = random.pick(DEFINITIONS) + (random.chance(0.1) ? random.pick(marks) : '');
  lines.splice(at, 0, ...(random.chance(0.7) ? ['', definition] : [definition]));
  const place = random.below(lines.length);
  const words = lines[place] ?? '';
  const cut = random.below(words.length + 1);
  let references = '';
  for (let count = 1 + random.below(3); count > 0; count--) references += random.pick(REFERENCES);
  lines[place] = words.slice(0, cut) + references + words.slice(cut);
}
