import { BACKSLASH, BRACKET_CLOSE, BRACKET_OPEN, CARET, isBlank } from './characters.ts';
import { needsDecoding } from './references.ts';

/** UTF-16 code units. The grammar takes 999; what is near that is left to it. */
export const MAX_LABEL_LENGTH = 900;

/**
 * The offset of the `]` that ends the label whose first character stands at an offset, on a line that ends at `end`. Null: there is no
 * label, 'unsure': only the grammar can tell, because of escapes, references, or because it may go on in the next line.
 */
export function labelEndAt(text: string, from: number, end: number): number | 'unsure' | null {
  const limit = Math.min(end, from + MAX_LABEL_LENGTH);
  if (text.charCodeAt(from) === CARET) return 'unsure';
  let hasWords = false;
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACKET_OPEN) return null;
    if (code === BRACKET_CLOSE) return hasWords ? at : null;
    if (code === BACKSLASH || needsDecoding(text, at)) return 'unsure';
    if (!isBlank(code)) hasWords = true;
  }
  return 'unsure';
}
