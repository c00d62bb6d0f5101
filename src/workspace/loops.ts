import type { Day } from '../notes/note.ts';
import type { DatedSession } from './meetings.ts';
import type { Loops } from './personSummary.ts';

type Outcome = 'done' | 'unprepared' | 'skipped';

/** Where a day has several notes, the first of these counts. */
const OUTCOMES: readonly Outcome[] = ['done', 'unprepared', 'skipped'];

/** The loops of today's year. Each day counts once; what is only planned counts nothing. */
export function loopsOf(sessions: readonly DatedSession[], aim: number, today: Day): Loops {
  const year = today.slice(0, 4);
  const byDay = new Map<Day, Outcome>();
  for (const session of sessions) {
    const outcome = session.date.startsWith(`${year}-`) ? outcomeOf(session, today) : null;
    if (outcome === null) continue;
    const known = byDay.get(session.date) ?? outcome;
    byDay.set(session.date, OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf(known) ? outcome : known);
  }
  const count = (wanted: Outcome): number =>
    [...byDay.values()].filter((outcome) => outcome === wanted).length;
  return {
    year: Number(year),
    done: count('done'),
    skipped: count('skipped'),
    unprepared: count('unprepared'),
    aim,
  };
}

function outcomeOf(session: DatedSession, today: Day): Outcome | null {
  if (session.isHeld) return session.date <= today ? 'done' : null;
  return session.offReason;
}
