import type { TextRange } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';

/** What is offered; the editor shows an icon for each sort. */
export type CompletionKind =
  | 'key'
  | 'value'
  | 'person'
  | 'day'
  | 'framework'
  | 'rule'
  | 'section'
  | 'status'
  | 'field'
  | 'snippet';

/** Something to write, before it is known where. */
export interface Offer {
  readonly kind: CompletionKind;
  /** What is written, before any quotes that its place needs. */
  readonly word: string;
  /** What is shown where it is not the word itself. */
  readonly label?: Phrase;
  readonly detail?: Phrase;
  readonly documentation?: readonly Phrase[];
  /** More words by which it is found. */
  readonly aliases?: readonly string[];
}

/** An offer at its place. The order of a list of completions is the order in which they are shown. */
export interface Completion extends Offer {
  readonly insert: string;
  /** What is replaced: on one line, with the cursor in it or at its end. */
  readonly range: TextRange;
  /** What the characters before the cursor are compared with, where it is not the words that are shown. */
  readonly filter?: string;
  /** `insert` is a text with tab stops, in the editor's snippet syntax. */
  readonly isSnippet?: true;
}

/** An offer put at its place. */
export function placed(offer: Offer, range: TextRange, insert: string = offer.word): Completion {
  return { ...offer, insert, range };
}
