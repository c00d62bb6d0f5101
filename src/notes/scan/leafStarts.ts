import type { Heading } from 'mdast';
import { BACKTICK, BANG, DASH, EQUALS, HASH, isBlank, isLetter, SLASH } from './characters.ts';
import { autolinkEnd, tagEnd } from './inlineTags.ts';

const QUESTION = 63;

/** The offset after the blanks from an offset on. */
export function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

export function afterRun(text: string, mark: number, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === mark) at++;
  return at;
}

/** Whether a line is a thematic break: three or more of the mark it begins with, and nothing but blanks besides. */
export function isThematicBreak(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(start);
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) marks++;
    else if (!isBlank(code)) return false;
  }
  return marks >= 3;
}

/** The depth of the heading that a line of `=` or `-` makes of the words above it; 0 where it is no such line. */
export function underlineDepth(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start);
  if (mark !== EQUALS && mark !== DASH) return 0;
  if (afterBlanks(text, afterRun(text, mark, start, end), end) < end) return 0;
  return mark === EQUALS ? 1 : 2;
}

/** 1 to 6. */
type Depth = Heading['depth'];

/** A heading that begins with `#`. */
export interface HeadingLine {
  readonly depth: Depth;
  /** Its words, without the blanks and the closing `#` around them; empty where it has none. */
  readonly start: number;
  readonly end: number;
}

export function headingAt(text: string, from: number, lineEnd: number): HeadingLine | null {
  const open = afterRun(text, HASH, from, lineEnd);
  const depth = open - from;
  if (!isDepth(depth) || (open < lineEnd && !isBlank(text.charCodeAt(open)))) return null;
  const start = afterBlanks(text, open, lineEnd);
  const end = beforeBlanks(text, start, lineEnd);
  let close = end;
  while (close > start && text.charCodeAt(close - 1) === HASH) close--;
  const isClosed = close < end && (close === start || isBlank(text.charCodeAt(close - 1)));
  return { depth, start, end: isClosed ? beforeBlanks(text, start, close) : end };
}

function isDepth(count: number): count is Depth {
  return count >= 1 && count <= 6;
}

function beforeBlanks(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The opening fence of a code block. */
export interface FenceLine {
  readonly mark: number;
  readonly length: number;
  readonly lang: string | null;
  readonly meta: string | null;
}

/** The opening fence at an offset; null: there is none, 'unsure': its words have escapes or references in them. */
export function fenceAt(text: string, start: number, end: number): FenceLine | 'unsure' | null {
  const mark = text.charCodeAt(start);
  const open = afterRun(text, mark, start, end);
  if (open - start < 3) return null;
  const words = text.slice(afterBlanks(text, open, end), end);
  if (mark === BACKTICK && words.includes('`')) return null;
  if (/[\\&]/.test(words)) return 'unsure';
  const [lang, meta] = /^([^ \t]*)[ \t]*(.*)$/s.exec(words)?.slice(1) ?? [];
  return { mark, length: open - start, lang: lang || null, meta: meta || null };
}

const BLOCK_NAMES = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem ' +
    'nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);
const RAW_NAMES = new Set(['pre', 'script', 'style', 'textarea']);
const TAG_START = /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?=[ \t\r\n>]|$|(\/>))/y;

/**
 * What a `<` at the start of a line begins: a comment, a block up to the next blank line, one as well but not in a paragraph ('tag'),
 * words ('text'), or only the grammar can tell.
 */
export type HtmlStart = 'comment' | 'block' | 'tag' | 'text' | 'unsure';

export function htmlAt(text: string, start: number, end: number): HtmlStart {
  if (text.startsWith('<!--', start)) return 'comment';
  const next = text.charCodeAt(start + 1);
  if (next === BANG || next === QUESTION) return 'unsure';
  if (!isLetter(next) && next !== SLASH) return 'text';
  TAG_START.lastIndex = start;
  const tag = TAG_START.exec(text);
  const name = tag?.[2]?.toLowerCase() ?? '';
  if (RAW_NAMES.has(name)) return 'unsure';
  if (BLOCK_NAMES.has(name)) return 'block';
  return wholeTagAt(text, start, end);
}

function wholeTagAt(text: string, start: number, end: number): HtmlStart {
  if (!text.slice(start, end).includes('>')) return 'text';
  const close = tagEnd(text, start);
  if (close > end || close < 0) return autolinkEnd(text, start) >= 0 ? 'text' : 'unsure';
  return afterBlanks(text, close, end) < end ? 'text' : 'tag';
}
