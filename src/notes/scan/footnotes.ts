import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { CODE_INDENT } from './blockStarts.ts';
import { BRACKET_CLOSE, BRACKET_OPEN, CARET, COLON, DASH, DOT, isWordCharacter } from './characters.ts';
import { identifierOf } from './definitions.ts';
import { MAX_LABEL_LENGTH } from './labels.ts';
import type { LineCursor } from './lineCursor.ts';
import { placed } from './place.ts';

/** The label of a footnote, and the offset after its `]`. */
export interface FootnoteLabel {
  readonly label: string;
  readonly end: number;
}

/** Whether the `[` at an offset may begin the label of a footnote. */
export function mayBeFootnote(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === CARET;
}

/**
 * The footnote's label whose `[^` stands at an offset, on a line that ends at `end`. Null where only the grammar can tell: it has other
 * characters than those of words, or there is none.
 */
export function footnoteLabelAt(text: string, at: number, end: number): FootnoteLabel | null {
  const from = at + '[^'.length;
  const limit = Math.min(end, from + MAX_LABEL_LENGTH);
  for (let close = from; close < limit; close++) {
    const code = text.charCodeAt(close);
    if (code === BRACKET_CLOSE)
      return close > from ? { label: text.slice(from, close), end: close + 1 } : null;
    if (!isWordCharacter(code) && code !== DASH && code !== DOT) return null;
  }
  return null;
}

/** The footnote that a line begins to define; null: none, 'unsure': only the grammar can tell. */
export function footnoteAt({ text, word, end, indent }: LineCursor): FootnoteLabel | 'unsure' | null {
  if (indent >= CODE_INDENT || text.charCodeAt(word) !== BRACKET_OPEN || !mayBeFootnote(text, word))
    return null;
  const label = footnoteLabelAt(text, word, end);
  if (!label) return 'unsure';
  return text.charCodeAt(label.end) === COLON ? label : null;
}

export function footnoteReference(at: number, { label, end }: FootnoteLabel): FootnoteReference {
  return { type: 'footnoteReference', label, identifier: identifierOf(label), position: placed(at, end) };
}

export function footnoteDefinition(label: string, start: number, end: number): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    label,
    identifier: identifierOf(label),
    children: [],
    position: placed(start, end),
  };
}
