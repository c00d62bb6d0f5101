import type { Definition } from 'mdast';
import * as is from './characters.ts';
import { identifierOf } from './definitions.ts';
import { labelEndAt } from './labels.ts';
import { afterBlanks } from './leafStarts.ts';
import { placed } from './place.ts';
import { enclosedEnd, rawEnd, titleEndAt } from './resource.ts';
import type { Segments } from './segments.ts';

/** What begins a title, which may stand on the line after the address. */
const TITLE_START = /["'(]/;

/**
 * The link definition that a line of a paragraph is, if the paragraph begins there. Null: it is none, 'unsure': only the grammar can
 * tell, because of escapes, references, or because it may go on in the next line.
 */
export function definitionAt(text: string, lines: Segments, line: number): Definition | 'unsure' | null {
  const start = lines.startOf(line);
  if (text.charCodeAt(start) !== is.BRACKET_OPEN || !mayBeDefinition(text, lines, line)) return null;
  const end = lines.endOf(line);
  const close = labelEndAt(text, start + 1, end);
  if (close === 'unsure' || close === null) return close;
  const from = afterBlanks(text, close + ']:'.length, end);
  const isLast = line + 1 >= lines.count;
  if (from >= end) return isLast ? null : 'unsure';
  const address = addressAt(text, from, end);
  if (address === 'unsure' || address === null) return address;
  const at = afterBlanks(text, address.end, end);
  if (at < end && at === address.end) return null;
  const title = titleAt(text, at, end);
  if (title === 'unsure' || title === null) return title;
  if (at >= end && !isLast && TITLE_START.test(text.charAt(lines.startOf(line + 1)))) return 'unsure';
  const label = text.slice(start + 1, close);
  return {
    type: 'definition',
    identifier: identifierOf(label),
    label,
    title: title.words || null,
    url: address.url,
    position: placed(start, end),
  };
}

/** Whether lines from one on may begin with a link definition: a bracket that closes before another opens, and a colon. */
export function mayBeDefinition(text: string, lines: Segments, from: number): boolean {
  for (let line = from; line < lines.count; line++) {
    const start = lines.startOf(line);
    for (let at = line === from ? start + 1 : start; at < lines.endOf(line); at++) {
      const code = text.charCodeAt(at);
      if (code === is.BRACKET_OPEN) return false;
      if (code === is.BRACKET_CLOSE) return text.charCodeAt(at + 1) === is.COLON;
      if (code === is.BACKSLASH) at++;
    }
  }
  return false;
}

interface Address {
  readonly url: string;
  readonly end: number;
}

/** The address that stands at an offset, and ends on the same line. */
function addressAt(text: string, from: number, end: number): Address | 'unsure' | null {
  const isEnclosed = text.charCodeAt(from) === is.LESS;
  const close = isEnclosed ? enclosedEnd(text, from + 1, end) : rawEnd(text, from, end);
  if (close === -2) return 'unsure';
  if (isEnclosed)
    return close < 0 || close >= end ? null : { url: text.slice(from + 1, close), end: close + 1 };
  if (/[()]/.test(text.slice(from, close < 0 ? end : close + 1))) return 'unsure';
  return close < 0 ? null : { url: text.slice(from, close), end: close };
}

interface Title {
  /** Without the marks around them; empty where there is no title. */
  readonly words: string;
}

/** What stands from an offset to the end of a line: a title, or nothing; null where it is something else. */
function titleAt(text: string, from: number, end: number): Title | 'unsure' | null {
  if (from >= end) return { words: '' };
  const open = text.charAt(from);
  if (!TITLE_START.test(open)) return null;
  const close = titleEndAt(text, from + 1, end, open === '(' ? is.PAREN_CLOSE : open.charCodeAt(0));
  if (close < 0 || close >= end) return 'unsure';
  return afterBlanks(text, close + 1, end) < end ? null : { words: text.slice(from + 1, close) };
}
