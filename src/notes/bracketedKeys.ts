/** `[key: value]` or `(key:: value)` as it stands in a text. Offsets are those of the text. */
export interface BracketedKey {
  readonly key: string;
  /** One colon or two. */
  readonly colons: 1 | 2;
  readonly start: number;
  /** The value stands before the closing bracket; `end` is behind that. */
  readonly valueStart: number;
  readonly end: number;
}

/** Characters. Longer words before a colon are no key. */
const MOST_KEY_CHARACTERS = 31;
const OPENING = '[({';
const CLOSING = '])}';
const BRACKETS = '[](){}';
const LETTER = /^\p{L}/u;
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z, ASCII_END] = [0x41, 0x5a, 0x61, 0x7a, 0x80];

/**
 * Every pair of brackets that holds a key, colons and a value: a wikilink, or words that may hold brackets of one level. By hand, in time
 * in proportion to the text: each character is looked at by no more than two openings.
 */
export function bracketedKeys(text: string): BracketedKey[] {
  const found: BracketedKey[] = [];
  for (let at = 0; at < text.length; ) {
    const bracketed = OPENING.includes(text.charAt(at)) ? bracketedKeyAt(text, at) : null;
    if (bracketed) found.push(bracketed);
    at = bracketed ? bracketed.end : at + 1;
  }
  return found;
}

function bracketedKeyAt(text: string, start: number): BracketedKey | null {
  const colon = keyEnd(text, start + 1);
  const key = text.slice(start + 1, colon).trimEnd();
  if (text[colon] !== ':' || key === '' || !LETTER.test(key)) return null;
  if (key.length > MOST_KEY_CHARACTERS && [...key].length > MOST_KEY_CHARACTERS) return null;
  const colons = text[colon + 1] === ':' ? 2 : 1;
  const valueStart = afterBlanks(text, colon + colons);
  const valueEnd = wikilinkEnd(text, valueStart) ?? wordsEnd(text, valueStart);
  if (valueEnd >= text.length || !CLOSING.includes(text.charAt(valueEnd))) return null;
  return { key, colons, start, valueStart, end: valueEnd + 1 };
}

/** Where letters and blanks end. */
function keyEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const isLetter = (unit >= LOWER_A && unit <= LOWER_Z) || (unit >= UPPER_A && unit <= UPPER_Z);
    if (isLetter || text[end] === ' ' || text[end] === '\t') end++;
    else if (unit < ASCII_END || !LETTER.test(text.slice(end, end + 2))) break;
    else end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
}

function afterBlanks(text: string, start: number): number {
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end;
}

/** The end of `[[…]]`; null where none begins. */
function wikilinkEnd(text: string, start: number): number | null {
  if (!text.startsWith('[[', start)) return null;
  let end = start + 2;
  while (end < text.length && text[end] !== '[' && text[end] !== ']') end++;
  return text.startsWith(']]', end) ? end + 2 : null;
}

/** The first bracket that does not stand in, or close, a pair of parentheses of its own. */
function wordsEnd(text: string, start: number): number {
  let end = nextBracket(text, start);
  while (text[end] === '(') {
    const closing = nextBracket(text, end + 1);
    if (text[closing] !== ')') return end;
    end = nextBracket(text, closing + 1);
  }
  return end;
}

function nextBracket(text: string, start: number): number {
  let end = start;
  while (end < text.length && !BRACKETS.includes(text.charAt(end))) end++;
  return end;
}
