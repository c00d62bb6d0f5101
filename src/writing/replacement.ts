import type { TextRange } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';

/** New text for a range of a note's text. */
export interface Replacement {
  readonly range: TextRange;
  readonly text: string;
}

/** What a writer wants to change, or why it does not. */
export type WritePlan =
  | { readonly kind: 'edit'; readonly replacements: readonly Replacement[] }
  | { readonly kind: 'refused'; readonly message: Phrase };

/** `text` with replacements made. They must not overlap. */
export function applied(text: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((a, b) => a.range.start - b.range.start);
  let result = '';
  let from = 0;
  for (const { range, text: replacement } of ordered) {
    result += text.slice(from, range.start) + replacement;
    from = range.end;
  }
  return result + text.slice(from);
}
