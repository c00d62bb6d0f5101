import type { TextRange } from './note.ts';
import { isLineEnd } from './plainLines.ts';

/** A value that stands on one line, and its characters: offsets in the text that was read. */
export interface PlainScalar extends TextRange {
  readonly value: unknown;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTES = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const HYPHEN = 45;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;

/** What cannot begin a plain scalar, or is not looked into here: YAML gives it a meaning of its own. */
const NO_BEGINNING: ReadonlySet<number> = new Set(
  [...' ,[]{}#&*!|>@`"\'%?:+.\n\r'].map((sign) => sign.charCodeAt(0)),
);
/** What ends a plain scalar in a flow list, or is not looked into there. */
const NOT_IN_FLOW: ReadonlySet<number> = new Set([...'[]{},'].map((sign) => sign.charCodeAt(0)));

/** The words of YAML 1.2's core schema that are no text. */
const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
/** Of what means something else than itself, and is no number. */
export const LONGEST_WORD = 5;
const NUMBER = /^(?:-?[0-9]+(?:\.[0-9]*)?$|0[ox]|-\.)|[eE][-+]?[0-9]+$/u;
const WHOLE_NUMBER = /^-?[0-9]+$/u;
const DECIMAL = /^-?[0-9]+\.[0-9]*$/u;

/**
 * The value of one line that stands at `at`, in a flow list or not: plain, or in quotes without escapes. Null where that is not sure. What follows
 * is for the caller to look at.
 */
export function readPlainScalar(text: string, at: number, isInFlow: boolean): PlainScalar | null {
  const first = text.charCodeAt(at);
  if (first === QUOTES || first === APOSTROPHE) return quoted(text, at, first);
  const end = endOfPlain(text, at, isInFlow);
  return end < 0 ? null : resolved(text.slice(at, end), at, end);
}

/** Where a plain scalar ends, without the spaces behind it; -1 where that is not sure. */
function endOfPlain(text: string, start: number, isInFlow: boolean): number {
  const first = text.charCodeAt(start);
  if (start >= text.length || NO_BEGINNING.has(first)) return -1;
  if (first === HYPHEN && !isInside(text, start + 1, isInFlow)) return -1;
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
    if (code === HASH && end < at) return isInFlow ? -1 : end;
    if (code === COLON && !isInside(text, at + 1, isInFlow)) return -1;
    if (isInFlow && NOT_IN_FLOW.has(code)) return code === COMMA || code === CLOSE_BRACKET ? end : -1;
    end = at + 1;
  }
  return isInFlow ? -1 : end;
}

/** Whether the scalar goes on at `at`. */
function isInside(text: string, at: number, isInFlow: boolean): boolean {
  const code = text.charCodeAt(at);
  return code !== SPACE && !isLineEnd(text, at) && !(isInFlow && NOT_IN_FLOW.has(code));
}

/** Quotes that hold what they show: no escapes, no second line. */
function quoted(text: string, start: number, mark: number): PlainScalar | null {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === BACKSLASH) return null;
    if (code !== mark) continue;
    return text.charCodeAt(at + 1) === mark ? null : { value: text.slice(start + 1, at), start, end: at + 1 };
  }
  return null;
}

/** What the core schema makes of a plain scalar's words. */
function resolved(words: string, start: number, end: number): PlainScalar | null {
  const first = words.charCodeAt(0);
  if (first === HYPHEN || (first >= ZERO && first <= NINE)) {
    if (!NUMBER.test(words)) return { value: words, start, end };
    if (WHOLE_NUMBER.test(words)) return { value: Number.parseInt(words, 10), start, end };
    // Other forms of numbers are rare.
    return DECIMAL.test(words) ? { value: Number.parseFloat(words), start, end } : null;
  }
  const known = words.length <= LONGEST_WORD ? WORDS.get(words) : undefined;
  return { value: known === undefined ? words : known, start, end };
}
