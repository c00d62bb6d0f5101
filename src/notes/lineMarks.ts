import { isSpace } from './singleSpaced.ts';

const [ZERO, NINE] = [0x30, 0x39];
/** Digits of a list's number, as CommonMark bounds them. */
const MOST_DIGITS = 9;
const BOX_WIDTH = '[ ]'.length;

/**
 * Where the words of a line begin: behind quote marks, one list mark and one box, and the blanks around them. By hand, because every line
 * of a note is asked several times. `end` where there are no words.
 */
export function wordsStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === '>' || isSpace(text.charCodeAt(at)))) at++;
  at = afterSpaces(text, afterListMark(text, at, end), end);
  return afterSpaces(text, isBox(text, at, end) ? at + BOX_WIDTH : at, end);
}

/** The end of a piece of text without the white space that it ends with; not before `start`. */
export function wordsEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function afterSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function afterListMark(text: string, start: number, end: number): number {
  if (start < end && '-*+'.includes(text.charAt(start))) return start + 1;
  let at = start;
  while (at < end && at - start <= MOST_DIGITS && isDigit(text.charCodeAt(at))) at++;
  const digits = at - start;
  const isMark = digits > 0 && digits <= MOST_DIGITS && at < end && '.)'.includes(text.charAt(at));
  return isMark ? at + 1 : start;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

function isBox(text: string, at: number, end: number): boolean {
  if (at + BOX_WIDTH > end || text[at] !== '[' || text[at + 2] !== ']') return false;
  return ' xX/>-'.includes(text.charAt(at + 1));
}
