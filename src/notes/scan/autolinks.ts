import type { Link } from 'mdast';
import {
  BACKSLASH,
  CR,
  DASH,
  DOT,
  isBlank,
  isDigit,
  isLetter,
  LF,
  PLUS,
  SLASH,
  UNDERSCORE,
} from './characters.ts';
import { textNode } from './pieces.ts';
import { placed } from './place.ts';

const SLASHES = /[/\\]/;
const PAREN_OPEN_OR_BLANK = /[\s(]/;
const TRAIL = /[.,:;?!)'"_]+/y;
const PATH = /[A-Za-z0-9/=%#+@$-]+/y;
const PARAMETER = /&[A-Za-z]+(?![A-Za-z;])/y;
const HOST = /[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*/y;
const HOST_START = /[\w-]+/y;
const MAIL_HOST =
  /[A-Za-z0-9-]+(?:\.[A-Za-z0-9][A-Za-z0-9-]*)*\.(?:[A-Za-z0-9][A-Za-z0-9-]*)?[A-Za-z](?![\w-]|\.[A-Za-z0-9_-])/y;
const PROTOCOL = /(?:^|[^A-Za-z])(https?)$/;
const LONGEST_PROTOCOL = 5;
const WWW = 'www';
/** What makes a bare address, but for blanks. */
const ADDRESS = /@|http|www/i;
/** UTF-16 code units on either side. */
const MAX_WORD = 200;
/** UTF-16 code units. */
const MAX_LOCAL_PART = 64;

/** The place of a bare address in a line. */
export interface Autolink {
  readonly start: number;
  readonly end: number;
}

/** Whether a colon may be that of a bare `http://`: the words before it end with a protocol, and slashes follow, escaped or not. */
export function mayBeProtocol(text: string, colon: number): boolean {
  const next = text.charCodeAt(colon + 1);
  const isNear = next === BACKSLASH || (next === SLASH && SLASHES.test(text.charAt(colon + 2)));
  return isNear && /https?$/i.test(text.slice(Math.max(0, colon - LONGEST_PROTOCOL), colon));
}

/**
 * The bare address whose colon stands at an offset of a line from `from` to `end`; null where it is not one of the plain ones that both
 * the grammar and its extension for bare addresses read alike.
 */
export function urlAt(text: string, colon: number, from: number, end: number): Autolink | null {
  const words = text.slice(Math.max(from, colon - LONGEST_PROTOCOL - 1), colon);
  const protocol = PROTOCOL.exec(words)?.[1];
  if (protocol === undefined || !text.startsWith('//', colon + 1)) return null;
  return addressAt(text, colon - protocol.length, colon + 3, from, end);
}

/** Whether a dot is that of `www.`. */
export function isAfterWww(text: string, dot: number): boolean {
  return /^w{3}$/i.test(text.slice(Math.max(0, dot - WWW.length), dot));
}

/** The bare address without a protocol whose `www` stands before a dot; null where there is none of the plain ones. */
export function wwwAt(text: string, dot: number, from: number, end: number): Autolink | null {
  const start = dot - WWW.length;
  // Before it the grammar wants blanks of its own, which are fewer than those of the language.
  const isApart = start === from || /[\t (]/.test(text.charAt(start - 1));
  const isPlain = isApart && text.startsWith(WWW, start) && /[A-Za-z0-9]/.test(text.charAt(dot + 1));
  const link = isPlain ? addressAt(text, start, start, from, end) : null;
  // What is a mail address as well is that.
  return link && !text.slice(link.start, link.end).includes('@') ? link : null;
}

/** The address that begins at an offset, with its host at another. */
function addressAt(
  text: string,
  start: number,
  hostStart: number,
  from: number,
  end: number,
): Autolink | null {
  if (start > from && !PAREN_OPEN_OR_BLANK.test(text.charAt(start - 1))) return null;
  const host = matchEnd(HOST, text, hostStart);
  // An underscore in the last parts of a host makes it none.
  if (host < 0 || text.charCodeAt(host) === UNDERSCORE) return null;
  for (let at = host; ; ) {
    if (at >= end || isBlank(text.charCodeAt(at))) return at > end ? null : { start, end: at };
    const more = Math.max(matchEnd(PATH, text, at), matchEnd(PARAMETER, text, at));
    const trail = more < 0 ? matchEnd(TRAIL, text, at) : -1;
    if (more < 0 && trail < 0) return null;
    // Marks of punctuation belong to an address only where it goes on after them.
    if (trail >= 0 && (trail >= end || isBlank(text.charCodeAt(trail)))) return { start, end: at };
    if (trail >= 0 && (trail !== at + 1 || !/[.:?_]/.test(text.charAt(at)))) return null;
    at = more < 0 ? trail : more;
  }
}

/** Whether an at sign may be that of a bare mail address, escapes and references in its host included. */
export function mayBeMail(text: string, at: number): boolean {
  if (!isLocal(text.charCodeAt(at - 1))) return false;
  const host = matchEnd(HOST_START, text, at + 1);
  return /[.\\&]/.test(text.charAt(host < 0 ? at + 1 : host));
}

/** The bare mail address whose `@` stands at an offset, with nothing unusual around it; null where there is none of that sort. */
export function mailAt(text: string, at: number, from: number, end: number): Autolink | null {
  let start = at;
  while (start > from && isLocal(text.charCodeAt(start - 1))) {
    start--;
    if (text.charCodeAt(start) === UNDERSCORE || at - start > MAX_LOCAL_PART) return null;
  }
  if (start === at || (start > from && !PAREN_OPEN_OR_BLANK.test(text.charAt(start - 1)))) return null;
  const last = matchEnd(MAIL_HOST, text, at + 1);
  if (last < 0 || last > end) return null;
  const next = text.charCodeAt(last);
  return last === end || isBlank(next) || /[.,;:!?)]/.test(text.charAt(last)) ? { start, end: last } : null;
}

/**
 * Whether the words without blanks around an offset may hold a bare address: the extension for these looks at words without escapes.
 * Very long ones may.
 */
export function mayBeInAddress(text: string, at: number): boolean {
  let [start, end] = [at, at];
  while (start > 0 && !isGap(text.charCodeAt(start - 1))) if (at - --start > MAX_WORD) return true;
  while (end < text.length && !isGap(text.charCodeAt(end))) if (++end - at > MAX_WORD) return true;
  return ADDRESS.test(text.slice(start, end));
}

function isGap(code: number): boolean {
  return isBlank(code) || code === LF || code === CR;
}

function isLocal(code: number): boolean {
  return (
    isLetter(code) || isDigit(code) || code === PLUS || code === DASH || code === DOT || code === UNDERSCORE
  );
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A link to the very address that stands there, with or without a bracket on each side. */
export function addressNode(text: string, scheme: string, { start, end }: Autolink, bracket: 0 | 1): Link {
  const words = text.slice(start + bracket, end - bracket);
  const children = [textNode(words, start + bracket, end - bracket)];
  return { type: 'link', title: null, url: scheme + words, children, position: placed(start, end) };
}
