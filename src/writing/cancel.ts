import { type Attempts, type ItemPlace, inCell } from './attempt.ts';

/** The item is not asked for any more. */
export interface Cancel {
  readonly kind: 'cancel';
}

/** The ways to cancel an item. `TODO` lines have no word for it. */
export function cancelAttempts({ item }: ItemPlace): Attempts {
  const { form, statusRange, source, range } = item;
  if (!statusRange || form === 'line') return 'noCancelledPlace';
  const isBox = source.slice(statusRange.start - range.start).startsWith('[');
  const box = { start: statusRange.start + 1, end: statusRange.end - 1 };
  const written = isBox ? { range: box, text: '-' } : inCell(statusRange, 'Cancelled');
  return [{ replacements: [written], expected: { status: 'cancelled' } }];
}
