import type { LabelledField, TextRange } from './note.ts';
import { normalizeTitle } from './titles.ts';

/** A labelled field while it is read. */
export interface FieldDraft {
  readonly title: string;
  readonly titleRange: TextRange;
  readonly form: LabelledField['form'];
  readonly start: number;
  /** Widened where what follows belongs to it. */
  value: TextRange;
  /** Is a label only where a value follows. */
  readonly isTentative: boolean;
}

/** The label as fields are compared by it: as `normalizeTitle` gives it, without a question mark at its end. */
export function labelKey(title: string): string {
  const normalized = normalizeTitle(title);
  return normalized.endsWith('?') ? normalized.replace(/ ?\?$/u, '') : normalized;
}
