import * as is from './characters.ts';
import { DONE, NOT, type Outcome, UNSURE } from './leaf.ts';
import { fenceAt, headingAt, htmlAt, isThematicBreak } from './leafStarts.ts';
import type { LineCursor } from './lineCursor.ts';

/** Columns of blanks that make a line code. */
export const CODE_INDENT = 4;

/** Where a line stands: in no paragraph, in one, or in one without the marks of all its containers. */
export type Surroundings = 'free' | 'paragraph' | 'lazy';

/** Whether a line begins a heading, a break, a fence or HTML. Not every HTML ends a paragraph. */
export function startsBlock({ text, word, end }: LineCursor, around: Surroundings): Outcome {
  switch (text.charCodeAt(word)) {
    case is.HASH:
      return headingAt(text, word, end) ? DONE : NOT;
    case is.ASTERISK:
    case is.UNDERSCORE:
    case is.DASH:
      return isThematicBreak(text, word, end) ? DONE : NOT;
    case is.BACKTICK:
    case is.TILDE: {
      const fence = fenceAt(text, word, end);
      return fence === 'unsure' ? UNSURE : fence ? DONE : NOT;
    }
    case is.LESS:
      return startsHtml(text, word, end, around);
    default:
      return NOT;
  }
}

function startsHtml(text: string, word: number, end: number, around: Surroundings): Outcome {
  switch (htmlAt(text, word, end)) {
    case 'comment':
    case 'block':
      return DONE;
    case 'tag':
      return around === 'free' ? DONE : around === 'lazy' ? UNSURE : NOT;
    case 'text':
      return NOT;
    case 'unsure':
      return UNSURE;
  }
}
