import type { Field } from './fields.ts';
import type { Located } from './note.ts';

/** What the due dates of one item come to. */
export interface DueDates {
  readonly field: Field | null;
  readonly due: Located<string> | null;
  readonly others: readonly Located<string>[];
}

/** A marked due date wins over a bare one; a marked one that is no date is not replaced by a bare one. */
export function dueDates(fields: readonly Field[]): DueDates {
  const dues = fields.filter(({ name, value }) => name === 'due' && value !== '');
  if (dues.length === 0) return { field: null, due: null, others: [] };
  const marked = dues.filter(({ isMarked }) => isMarked);
  const candidates = (marked.length > 0 ? marked : dues.slice(0, 1)).toSorted(
    (a, b) => a.range.start - b.range.start,
  );
  const located = candidates.flatMap((field) =>
    field.day?.kind === 'day' ? [{ field, value: field.day.day, range: field.valueRange }] : [],
  );
  const first = located[0];
  if (!first) return { field: candidates[0] ?? null, due: null, others: [] };
  const others = located
    .filter(({ value }) => value !== first.value)
    .map(({ value, range }) => ({ value, range }));
  return { field: first.field, due: { value: first.value, range: first.range }, others };
}

/** Whether a date belongs here and none, or no possible one, stands here. */
export function isInvalid({ day, value }: Field): boolean {
  return day !== null && day.kind !== 'day' && value !== '';
}
