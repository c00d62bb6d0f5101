import {
  APOSTROPHE,
  BACKSLASH,
  DELETE,
  GREATER,
  isBlank,
  LESS,
  PAREN_CLOSE,
  PAREN_OPEN,
  QUOTE,
  SPACE,
} from './characters.ts';
import { needsDecoding } from './references.ts';

/** What stands in the parentheses of a link or an image. */
export interface Resource {
  readonly url: string;
  readonly title: string | null;
  /** The offset after the closing parenthesis. */
  readonly end: number;
}

/** UTF-16 code units. A longer resource is left to the grammar, so that many unclosed ones are not read to the end each. */
const MAX_LENGTH = 1_000;
const MOST_PARENTHESES = 32;

/**
 * Reads the resource whose `(` stands at an offset, on one line that ends at `end`. Null: there is none; 'unsure': only the grammar
 * can tell, because of escapes, references, or because the paragraph has more lines.
 */
export function resourceAt(
  text: string,
  open: number,
  end: number,
  isLastLine: boolean,
): Resource | 'unsure' | null {
  const atEnd = isLastLine ? null : 'unsure';
  const limit = Math.min(end, open + MAX_LENGTH);
  let at = afterBlanks(text, open + 1, limit);
  if (at >= limit) return limit < end ? 'unsure' : atEnd;
  if (text.charCodeAt(at) === PAREN_CLOSE) return { url: '', title: null, end: at + 1 };
  const isEnclosed = text.charCodeAt(at) === LESS;
  const urlEnd = isEnclosed ? enclosedEnd(text, at + 1, limit) : rawEnd(text, at, limit);
  if (urlEnd === -2) return 'unsure';
  if (urlEnd === -1) return null;
  if (urlEnd >= limit) return limit < end ? 'unsure' : atEnd;
  const url = isEnclosed ? text.slice(at + 1, urlEnd) : text.slice(at, urlEnd);
  const afterUrl = isEnclosed ? urlEnd + 1 : urlEnd;
  at = afterBlanks(text, afterUrl, limit);
  if (at >= limit) return limit < end ? 'unsure' : atEnd;
  const code = text.charCodeAt(at);
  if (code === PAREN_CLOSE) return { url, title: null, end: at + 1 };
  if (at === afterUrl || (code !== QUOTE && code !== APOSTROPHE && code !== PAREN_OPEN)) return null;
  const titleEnd = titleEndAt(text, at + 1, limit, code === PAREN_OPEN ? PAREN_CLOSE : code);
  if (titleEnd === -2) return 'unsure';
  if (titleEnd >= limit) return limit < end ? 'unsure' : atEnd;
  const title = text.slice(at + 1, titleEnd);
  at = afterBlanks(text, titleEnd + 1, limit);
  if (at >= limit) return limit < end ? 'unsure' : atEnd;
  if (text.charCodeAt(at) !== PAREN_CLOSE) return null;
  return { url, title: title === '' ? null : title, end: at + 1 };
}

function afterBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The offset of the character after a bare address; -1: it is none, -2: unsure. */
export function rawEnd(text: string, from: number, limit: number): number {
  let depth = 0;
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH || needsDecoding(text, at)) return -2;
    if (code === PAREN_CLOSE && depth-- === 0) return at;
    if (isBlank(code)) return depth > 0 ? -1 : at === from ? -1 : at;
    if (code < SPACE || code === DELETE) return -1;
    if (code === PAREN_OPEN && ++depth > MOST_PARENTHESES) return -1;
  }
  return depth > 0 && at === limit ? -2 : at;
}

/** The offset of the `>` that closes an address; -1: there is none, -2: unsure. */
export function enclosedEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH || needsDecoding(text, at)) return -2;
    if (code === GREATER) return at;
    if (code === LESS) return -1;
  }
  return limit;
}

/** The offset of the mark that closes a title; the limit: there is none before it, -2: unsure. */
export function titleEndAt(text: string, from: number, limit: number, mark: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH || needsDecoding(text, at)) return -2;
    if (code === mark) return at;
  }
  return limit;
}
