import type { Day } from '../notes/note.ts';
import { type Attempts, atLineEnds, type ItemPlace, inCell } from './attempt.ts';

/** The item is done, as of `today`. */
export interface CheckOff {
  readonly kind: 'checkOff';
  readonly today: Day;
}

/** The ways to check an item off: its status, and the day on which it was done. */
export function checkOffAttempts(place: ItemPlace, { today }: CheckOff): Attempts {
  const { form, statusRange, source, range, done } = place.item;
  if (!statusRange) return 'noDonePlace';
  const isBox = form === 'task' || source.slice(statusRange.start - range.start).startsWith('[');
  const expected = { status: 'done', done };
  if (form === 'row' && !isBox) return [{ replacements: [inCell(statusRange, 'Done')], expected }];
  const box = { start: statusRange.start + 1, end: statusRange.end - 1 };
  const status = form === 'line' ? { range: statusRange, text: 'DONE' } : { range: box, text: 'x' };
  // `TODO` says whose it is, `DONE` does not.
  const free = form === 'line' ? { free: 'owner' as const } : {};
  const alone = { replacements: [status], expected, ...free };
  if (done || form === 'row') return [alone];
  const dated = atLineEnds(place, ` ✅ ${today}`).map((date) => ({
    replacements: [status, date],
    expected: { ...expected, done: today },
    ...free,
  }));
  // Where a date would be read as something else (`due:` with nothing behind it), the box alone says it.
  return [...dated, alone];
}
