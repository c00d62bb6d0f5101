import { check } from '../../coaching/check.ts';
import type { CheckContext, Problem } from '../../coaching/rule.ts';
import type { Note, TextRange } from '../../notes/note.ts';
import type { Phrase } from '../../notes/phrase.ts';
import { planItemChange, type Reader } from '../itemChange.ts';
import { applied, type Replacement } from '../replacement.ts';
import type { Fix } from './fix.ts';
import { isMended, isStarted, NOT_MENDED } from './isMended.ts';

/** What a fix comes to in a text. */
export type FixPlan =
  | {
      readonly kind: 'edit';
      readonly replacements: readonly Replacement[];
      /** What is to be written next, in the changed text. */
      readonly selection: TextRange | null;
    }
  | { readonly kind: 'refused'; readonly message: Phrase };

/** How a text is read and checked. */
export interface FixReading {
  readonly read: Reader;
  readonly contextOf: (note: Note) => CheckContext;
}

/**
 * What a fix changes in the text that its problem was found in. The result is read once more before it is written: the problem must be
 * gone, or wait for words that only the person can write, and nothing new be wrong. A fix that must ask first is refused.
 */
export function planFix(text: string, problem: Problem, fix: Fix, reading: FixReading): FixPlan {
  const { write } = fix;
  switch (write.kind) {
    case 'item': {
      const plan = planItemChange(text, write.reference, write.change, reading.read);
      return plan.kind === 'edit' ? { ...plan, selection: null } : plan;
    }
    case 'ask':
      return { kind: 'refused', message: NOT_MENDED };
    case 'start': {
      const { replacements, selection } = write;
      return isStarted(checked(text, reading), checked(applied(text, replacements), reading), problem, write)
        ? { kind: 'edit', replacements, selection }
        : { kind: 'refused', message: NOT_MENDED };
    }
    case 'text': {
      const before = checked(text, reading);
      const good = write.attempts.find((replacements) =>
        isMended(before, checked(applied(text, replacements), reading), [problem], fix.next),
      );
      return good
        ? { kind: 'edit', replacements: good, selection: null }
        : { kind: 'refused', message: NOT_MENDED };
    }
  }
}

/** What the rules find in a text; null where it is no note. */
function checked(text: string, { read, contextOf }: FixReading): readonly Problem[] | null {
  const note = read(text);
  return note && check(note, contextOf(note));
}
