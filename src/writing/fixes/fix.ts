import type { CheckContext, Problem } from '../../coaching/rule.ts';
import type { Day, Note, TextRange } from '../../notes/note.ts';
import type { Phrase } from '../../notes/phrase.ts';
import type { ItemChange } from '../itemChange.ts';
import type { ItemReference } from '../locate.ts';
import type { Replacement } from '../replacement.ts';

/** A way to mend a problem, as it is offered. */
export interface Fix {
  readonly title: Phrase;
  /** The one that a single key applies. At most one for a problem. */
  readonly isPreferred: boolean;
  /** Nothing is guessed: part of “fix all”. Each fixer says why. */
  readonly isSafe: boolean;
  /** Rules that ask for what comes next once this is written: their problems may appear. */
  readonly next?: readonly string[];
  readonly write: FixWrite;
}

/** What a fix does to the text. Plain data. */
export type FixWrite =
  /** Exact edits: the ways to write it, the best first. The first one that reads back as meant is taken. */
  | { readonly kind: 'text'; readonly attempts: readonly (readonly Replacement[])[] }
  /** Edits that leave words to be written by the person: they stand selected, in the changed text, and the problem stays until then. */
  | StartWrite
  /** A change of one action item, as the lists make it. */
  | { readonly kind: 'item'; readonly reference: ItemReference; readonly change: ItemChange }
  /** Something must be asked first, and then the action item that starts at `start` is changed. */
  | { readonly kind: 'ask'; readonly what: 'due date' | 'owner'; readonly start: number }
  /** Which resource a red flag's adjustment needs is asked, and then it is begun. */
  | { readonly kind: 'ask'; readonly what: 'adjustment' };

/** See `FixWrite`. */
export interface StartWrite {
  readonly kind: 'start';
  readonly replacements: readonly Replacement[];
  readonly selection: TextRange;
  /** The section in which it is written stands there already, so that the problem stays where it was told. */
  readonly isInside?: boolean;
  /** With what is written the problem is gone: only more words are wanted. */
  readonly isMending?: boolean;
}

/** The note that is mended. */
export interface FixTarget {
  readonly note: Note;
  /** The text that `note` was read from. */
  readonly text: string;
  readonly context: CheckContext;
  /** The day of the next meeting with the note's person, where it is known. Asked only where it is offered. */
  readonly nextMeeting?: () => Day | null;
  /** The day that words mean, seen from another day; null where they mean none, or where words are not understood here. */
  readonly dayFromWords?: (words: string, from: Day) => Day | null;
}

/** Finds the ways to mend a problem. Pure; an empty list where there is none. */
export type Fixer = (problem: Problem, target: FixTarget) => readonly Fix[];

/** A fix that writes `text` in place of `range`. */
export function writing(
  title: Phrase,
  range: TextRange,
  text: string,
  { isPreferred = false, isSafe = false } = {},
): Fix {
  return { title, isPreferred, isSafe, write: { kind: 'text', attempts: [[{ range, text }]] } };
}
