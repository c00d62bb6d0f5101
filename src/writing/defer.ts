import { addDays } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import type { Attempts, ItemPlace } from './attempt.ts';
import { setDueAttempts } from './setDue.ts';

/** The item is put off by a week. */
export interface Defer {
  readonly kind: 'defer';
  readonly today: Day;
}

const WEEK = 7;

/** The day a week after `due`; where that has passed as well, a week from `today`. */
export function deferred(due: Day, today: Day): Day {
  const later = addDays(due, WEEK);
  return later < today ? addDays(today, WEEK) : later;
}

/** The ways to put an item off by a week. What has no due date cannot be put off. */
export function deferAttempts(place: ItemPlace, { today }: Defer): Attempts {
  const { due, invalidDue } = place.item;
  if (!due) return invalidDue === null ? 'noDue' : 'noDay';
  return setDueAttempts(place, { kind: 'setDue', due: deferred(due.value, today) });
}
