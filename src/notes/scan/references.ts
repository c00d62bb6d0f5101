import { AMPERSAND, HASH, isDigit, isLetter } from './characters.ts';

/** The named references that people write; every other one is left to the grammar, which knows all two thousand. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['copy', '\u00A9'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['hellip', '\u2026'],
  ['larr', '\u2190'],
  ['rarr', '\u2192'],
]);

const SEMICOLON = 59;
const MAX_NAME_LENGTH = 31;

export interface Reference {
  readonly value: string;
  /** The offset after its semicolon. */
  readonly end: number;
}

/** The character reference whose `&` stands at an offset; null: it is only an ampersand, 'unsure': only the grammar can tell. */
export function referenceAt(text: string, at: number): Reference | 'unsure' | null {
  if (text.charCodeAt(at + 1) === HASH) return numberedAt(text, at);
  let end = at + 1;
  for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code); code = text.charCodeAt(++end))
    if (end - at > MAX_NAME_LENGTH) return null;
  if (end === at + 1 || text.charCodeAt(end) !== SEMICOLON) return null;
  const value = NAMED.get(text.slice(at + 1, end));
  return value === undefined ? 'unsure' : { value, end: end + 1 };
}

const NUMBERED = /&#(?:(\d{1,7})|x([\da-f]{1,6}));/iy;
/** What a number may stand for here: marks that make no bare address. */
const PLAIN_MARK = /^(?![-+.:/@_])[\p{P}\p{S}]$/u;

/** The reference by a number: of a mark, else only the grammar can tell. */
function numberedAt(text: string, at: number): Reference | 'unsure' {
  NUMBERED.lastIndex = at;
  const [whole, decimal, hexadecimal] = NUMBERED.exec(text) ?? [];
  if (whole === undefined) return 'unsure';
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const value = code > 0xffff ? '' : String.fromCharCode(code);
  return PLAIN_MARK.test(value) ? { value, end: at + whole.length } : 'unsure';
}

/** Whether what stands in an address or a title at an offset is more than itself there. */
export function needsDecoding(text: string, at: number): boolean {
  return text.charCodeAt(at) === AMPERSAND && referenceAt(text, at) !== null;
}
