import { addDays, endOfWorkingWeek } from '../../notes/days.ts';
import type { Day } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';

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
  const named: readonly (readonly [Day | null, Phrase])[] = [
    [nextMeeting, phrase('at the next 1-on-1')],
    [today, phrase('today')],
    [addDays(today, 1), phrase('tomorrow')],
    [endOfWorkingWeek(today), phrase('at the end of the week')],
    [addDays(today, 7), phrase('in a week')],
  ];
  const preferred = nextMeeting !== null && nextMeeting >= today ? nextMeeting : addDays(today, 7);
  const byDay = new Map<Day, DueChoice>();
  for (const [day, when] of named) {
    if (day !== null && day >= today && !byDay.has(day))
      byDay.set(day, { day, when, isPreferred: day === preferred });
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
