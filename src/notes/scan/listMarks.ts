import { CODE_INDENT } from './blockStarts.ts';
import {
  ASTERISK,
  DASH,
  DIGIT_ZERO,
  DOT,
  GREATER,
  isBlank,
  isDigit,
  PAREN_CLOSE,
  PLUS,
} from './characters.ts';
import { addItem, type Container, type ListMark } from './containers.ts';
import { footnoteAt } from './footnotes.ts';
import { afterBlanks, isThematicBreak } from './leafStarts.ts';
import type { LineCursor } from './lineCursor.ts';

/** Columns of blanks after a list mark; with more, all but one belong to code. */
const MOST_AFTER_MARK = 4;
const MOST_DIGITS = 9;

/** The list mark at a line's first word, if it can begin an item there; `isInBlock`: in a paragraph or code, where not every one can. */
export function listMarkAt({ text, word, end, indent }: LineCursor, isInBlock: boolean): ListMark | null {
  const code = text.charCodeAt(word);
  const isBullet = code === DASH || code === ASTERISK || code === PLUS;
  if (indent >= CODE_INDENT || (!isBullet && !isDigit(code))) return null;
  if (isBullet && code !== PLUS && isThematicBreak(text, word, end)) return null;
  const mark = isBullet ? { mark: code, length: 1, number: null } : numberAt(text, word);
  if (!mark) return null;
  const after = word + mark.length;
  if (after < end && !isBlank(text.charCodeAt(after))) return null;
  if (!isInBlock) return mark;
  const isOne = mark.number === null || (mark.number === 1 && mark.length === 2);
  return isOne && afterBlanks(text, after, end) < end ? mark : null;
}

function numberAt(text: string, start: number): ListMark | null {
  let number = 0;
  let at = start;
  for (let digit = text.charCodeAt(at); isDigit(digit); digit = text.charCodeAt(++at)) {
    if (at - start >= MOST_DIGITS) return null;
    number = number * 10 + digit - DIGIT_ZERO;
  }
  const mark = text.charCodeAt(at);
  return mark === DOT || mark === PAREN_CLOSE ? { mark, length: at + 1 - start, number } : null;
}

/** Begins the next item of a list with the mark at the line's first word, and takes the mark off the line. */
export function startItem(list: Container, mark: ListMark, cursor: LineCursor): void {
  const { indent } = cursor;
  addItem(list, cursor.word, cursor.end);
  cursor.takeMark(mark.length);
  const { isBlank: isEmpty } = cursor;
  const blanks = isEmpty ? 0 : cursor.indent > MOST_AFTER_MARK ? 1 : cursor.indent;
  list.size = indent + mark.length + (isEmpty ? 1 : blanks);
  list.beginsBlank = isEmpty;
  list.goesBlank = false;
  list.canBeTask = !isEmpty || cursor.at === cursor.end;
  cursor.takeColumns(blanks);
}

/** Whether the line's first word may begin a list, a quote or a footnote. */
export function startsContainer(cursor: LineCursor): boolean {
  const isQuote = cursor.text.charCodeAt(cursor.word) === GREATER;
  return isQuote || listMarkAt(cursor, false) !== null || footnoteAt(cursor) !== null;
}

/** Takes the mark of a quote off the line, with one column of the blanks after it; says whether there was one. */
export function takeQuoteMark(cursor: LineCursor): boolean {
  if (cursor.indent >= CODE_INDENT || cursor.text.charCodeAt(cursor.word) !== GREATER) return false;
  cursor.takeMark(1);
  if (cursor.indent > 0) cursor.takeColumns(1);
  return true;
}
