import { wordsEnd, wordsStart } from './lineMarks.ts';
import { singleSpaced } from './singleSpaced.ts';

/** Prompts of templates, as lines are compared with them: whatever has the keys that `promptKey` gives. */
export interface PromptKeys {
  has(key: string): boolean;
  /** Whether the words that begin at `index` of a text can be a prompt's. A pre-test; where it is missing, all can. */
  mayBegin?(text: string, index: number): boolean;
}

/** How many letters of a line's words are looked at first. */
const LETTERS = 3;
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [0x41, 0x5a, 0x61, 0x7a];
const SPACE = 0x20;
const TO_LOWER = LOWER_A - UPPER_A;
const LETTER_BITS = 8;

/** A prompt or a line as they are compared: without emphasis, list marker, case and runs of spaces. */
export function promptKey(line: string): string {
  const start = wordsStart(line, 0, line.length);
  return promptKeyOf(line.slice(start, wordsEnd(line, start, line.length)));
}

/** The key of a line's words, which stand behind its marks. */
export function promptKeyOf(words: string): string {
  const plain = words.includes('*') || words.includes('_') ? words.replace(/[*_]+/gu, '') : words;
  return singleSpaced(plain).toLowerCase();
}

/** Prompts prepared for many lines: most differ from all prompts in their first letters, and are compared no further. */
export function promptKeys(prompts: readonly string[]): PromptKeys {
  const keys = new Set(prompts.map(promptKey));
  const beginnings = new Set([...keys].map((key) => beginningOf(key, 0)));
  return {
    has: (key) => keys.has(key),
    mayBegin: (text, index) => {
      const beginning = beginningOf(text, index);
      return beginning === null ? true : beginnings.has(beginning);
    },
  };
}

/** The first letters in lower case as one number; null where other characters stand among them than one space between two. */
function beginningOf(text: string, index: number): number | null {
  let beginning = 0;
  for (let at = index; at < index + LETTERS; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= LOWER_A && unit <= LOWER_Z) beginning = (beginning << LETTER_BITS) | unit;
    else if (unit >= UPPER_A && unit <= UPPER_Z) beginning = (beginning << LETTER_BITS) | (unit + TO_LOWER);
    else if (unit === SPACE && at === index + 1) beginning = (beginning << LETTER_BITS) | unit;
    else return null;
  }
  return beginning;
}
