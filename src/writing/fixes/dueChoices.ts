import { addDays } from '../../notes/days.ts';
import type { Day } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { NEAR_DAYS, onceEach } from '../nearDays.ts';

/** A day that is offered as a due date. */
export interface DueChoice {
  readonly day: Day;
  /** When that is, in a few words: “tomorrow”. */
  readonly when: Phrase;
  readonly isPreferred: boolean;
}

/**
 * The days that are offered as a due date, in the order of the calendar, each once and none before today. The next meeting, or
 * else a week from today, is the preferred one: that is when the two will talk about it.
 */
export function dueChoices(today: Day, nextMeeting: Day | null): readonly DueChoice[] {
  const preferred = nextMeeting !== null && nextMeeting >= today ? nextMeeting : addDays(today, 7);
  const next = nextMeeting === null ? [] : [{ day: nextMeeting, when: phrase('at the next 1-on-1') }];
  const { today: now, tomorrow, weekEnd, week } = NEAR_DAYS;
  const near = [now, tomorrow, weekEnd, week].map(({ from, when }) => ({ day: from(today), when }));
  return onceEach([...next, ...near])
    .filter(({ day }) => day >= today)
    .map(({ day, when }) => ({ day, when, isPreferred: day === preferred }));
}
