import { DAY_WORDS } from './fieldSyntax.ts';

const DIGITS = /\d[\d/.-]*[\d/-][\d/.-]*/uy;
const WORDS = /^(?:[\p{L}\d]+(?:[ \t]+|(?=[^\p{L}\d])|$)){1,5}/u;
const WORD_LIMIT = 5;
/** UTF-16 code units. What tells a day is no longer. */
const LENGTH_LIMIT = 60;
/** `next Tuesday at` says no more than `next Tuesday`. */
const CONNECTING_WORD = /(?:^|[ \t])(?:by|on|at|the|of|in|an?)$/iu;

/** The length of the words at `index` that tell a day, or of a thing that begins like a date; 0 where there are none. */
export function dayWordsAt(text: string, index: number): number {
  const numeric = numericLength(text, index);
  if (numeric >= 5 || (numeric >= 3 && /^\d+[/.-]/u.test(text.slice(index, index + 3)))) return numeric;
  const words = WORDS.exec(text.slice(index, index + LENGTH_LIMIT))?.[0] ?? '';
  const parts = words.match(/[\p{L}\d]+[ \t]*/gu) ?? [];
  for (let count = Math.min(parts.length, WORD_LIMIT); count > 0; count--) {
    const candidate = parts.slice(0, count).join('').trimEnd();
    if (DAY_WORDS.test(candidate) && !CONNECTING_WORD.test(candidate)) return candidate.length;
  }
  return 0;
}

/** Digits and what joins them to a date, without the full stops and hyphens at their end. */
function numericLength(text: string, index: number): number {
  DIGITS.lastIndex = index;
  const digits = DIGITS.exec(text)?.[0] ?? '';
  let length = digits.length;
  while (length > 0 && '.-'.includes(digits.charAt(length - 1))) length--;
  return length;
}
