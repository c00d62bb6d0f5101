import type { TextRange } from '../notes/note.ts';
import type { TextLine } from './textLine.ts';
import type { Quote } from './yamlWord.ts';

/** A value on one line. */
export interface Scalar {
  /** What is written, without quotes and the brackets of a wikilink. */
  readonly written: string;
  readonly range: TextRange;
  readonly quote: Quote;
  /** Whether the quote is closed. */
  readonly isClosed: boolean;
  readonly isWikilink: boolean;
}

/** The value that begins at `start`; null where it is no plain or quoted word. */
export function scalarAt(line: TextLine, start: number): Scalar | null {
  const source = line.text.slice(start - line.start);
  if (/^[|>&*!#]/u.test(source)) return null;
  const quote = source.startsWith('"') ? '"' : source.startsWith("'") ? "'" : '';
  if (quote === '') {
    const words = source.replace(/(?:^|\s)#.*$/u, '').trimEnd();
    return scalar(words, start, { quote, isClosed: false });
  }
  const close = source.indexOf(quote, 1);
  const words = close < 0 ? source.slice(1).trimEnd() : source.slice(1, close);
  return scalar(words, start + 1, { quote, isClosed: close > 0 });
}

/** A quoted wikilink is replaced within its brackets. */
function scalar(
  words: string,
  start: number,
  { quote, isClosed }: Pick<Scalar, 'quote' | 'isClosed'>,
): Scalar {
  const isWikilink = words.startsWith('[[');
  const inner = isWikilink ? words.slice(2).replace(/\]{0,2}$/u, '') : words;
  const at = start + (isWikilink ? 2 : 0);
  return { written: inner, range: { start: at, end: at + inner.length }, quote, isClosed, isWikilink };
}
