/** Character codes that the grammar gives a meaning. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const PAREN_OPEN = 40;
export const PAREN_CLOSE = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const DIGIT_ZERO = 48;
export const DIGIT_NINE = 57;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const AT = 64;
export const BRACKET_OPEN = 91;
export const BACKSLASH = 92;
export const BRACKET_CLOSE = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;
export const DELETE = 127;

/** What stands beside a run of `*`, `_` or `~`. The grammar asks this of UTF-16 code units: half of an emoji is no punctuation. */
export const OTHER = 0;
export const WHITESPACE = 1;
export const PUNCTUATION = 2;
export type CharacterClass = typeof OTHER | typeof WHITESPACE | typeof PUNCTUATION;

const CLASSES = Array.from({ length: 0x100 }, (_, code) => classified(code));

export function classOf(code: number): CharacterClass {
  return CLASSES[code] ?? classified(code);
}

function classified(code: number): CharacterClass {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return WHITESPACE;
  return /\p{P}|\p{S}/u.test(character) ? PUNCTUATION : OTHER;
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function isDigit(code: number): boolean {
  return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}

/** Of ASCII, as everywhere in the grammar. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === UNDERSCORE;
}

export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= BANG && code <= SLASH) ||
    (code >= COLON && code <= AT) ||
    (code >= BRACKET_OPEN && code <= BACKTICK) ||
    (code >= 123 && code <= TILDE)
  );
}
