import { addDays, readDay } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { scalarWords } from '../notes/scalarWords.ts';
import type { DatedSession } from './meetings.ts';
import { rhythmOf } from './rhythm.ts';

/**
 * The day on which the next meeting is due; it may lie in the past: then it is late. Null where nothing tells it.
 * A note for a day after the last one that is accounted for (met, or called off) says it; else `next` of the last meeting; else the rhythm:
 * `everyDays` as agreed (at least 1), or as observed where none is. A day that is called off beforehand is accounted for as well. A draft
 * is nobody's word yet: it tells of a day that is still to come, and once that has passed it makes nobody late.
 * @param sessions oldest first
 */
export function nextDueOf(
  sessions: readonly DatedSession[],
  everyDays: number | null,
  today: Day,
): Day | null {
  const last = sessions.findLast(({ date, isHeld }) => isHeld && date <= today);
  const accounted = sessions.findLast(({ date, isHeld, isOff }) => (isHeld || isOff) && date <= today)?.date;
  const isAhead = (day: Day): boolean => accounted === undefined || day > accounted;
  const planned = sessions.find(
    ({ date, isOff, isDraft }) => !isOff && isAhead(date) && (!isDraft || date >= today),
  );
  if (planned) return planned.date;
  if (accounted === undefined) return null;
  const gap = everyDays ?? rhythmOf(sessions, today).everyDays;
  const agreed = last ? agreedAt(last) : null;
  const after = (day: Day): Day | null =>
    agreed !== null && agreed > day ? agreed : gap === null ? null : addDays(day, gap);
  const calledOff = sessions.filter(({ date, isOff }) => isOff && isAhead(date));
  return calledOff.reduce<Day | null>(
    (due, { date }) => (due !== null && date <= due ? after(date) : due),
    after(accounted),
  );
}

/** The day that a note names as that of the next meeting. */
function agreedAt({ indexed }: DatedSession): Day | null {
  const reading = readDay(scalarWords(indexed.note.frontMatter.value.next));
  return reading.kind === 'day' ? reading.day : null;
}
