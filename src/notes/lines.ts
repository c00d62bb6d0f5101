import type { TextRange } from './note.ts';

/** A place as people count it: line and column from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The offsets at which the lines of a text start. LF, CRLF and a lone CR end a line, as in CommonMark and the editor. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    const isReturn = cr >= 0 && (lf < 0 || cr < lf);
    const end = isReturn && lf !== cr + 1 ? cr : lf;
    starts.push(end + 1);
    if (lf === end) lf = text.indexOf('\n', end + 1);
    if (isReturn) cr = text.indexOf('\r', end + 1);
  }
  return starts;
}

/** The place of an offset. `lineStarts` as `lineStartsOf` gives them. */
export function placeOf(lineStarts: readonly number[], offset: number): Place {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Both ends of a range as places. */
export function placesOf(lineStarts: readonly number[], range: TextRange): { start: Place; end: Place } {
  return { start: placeOf(lineStarts, range.start), end: placeOf(lineStarts, range.end) };
}

/** The exact place of words that were read from a value; the whole value's where they are not written so (escapes). */
export function locate(text: string, place: TextRange, words: string): TextRange {
  const at = text.slice(place.start, place.end).indexOf(words);
  return at < 0 ? place : { start: place.start + at, end: place.start + at + words.length };
}

/** A range without the spaces and tabs at its end. */
export function trimmedRange(text: string, { start, end }: TextRange): TextRange {
  let trimmed = end;
  while (trimmed > start && ' \t'.includes(text.charAt(trimmed - 1))) trimmed--;
  return { start, end: trimmed };
}
