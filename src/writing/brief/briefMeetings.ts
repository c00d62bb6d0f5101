import type { Day } from '../../notes/note.ts';
import type { DatedSession } from '../../workspace/meetings.ts';
import type { PersonSummary } from '../../workspace/personSummary.ts';
import { wordsAt } from './places.ts';

/** The meeting that is got ready, and those before it. */
export interface BriefMeetings {
  readonly date: Day;
  /** The session of that day; null where no note is written yet. */
  readonly planned: DatedSession | null;
  /** Those that took place before that day, today at the latest; newest first. */
  readonly earlier: readonly DatedSession[];
}

/**
 * Which meeting the brief is for: the one of `wanted`, else the next that a note is written for, today's included unless it says that it was
 * held, else the next by the rhythm, else today's.
 * @param sessions newest first
 */
export function briefMeetings(
  { nextDue }: Pick<PersonSummary, 'nextDue'>,
  sessions: readonly DatedSession[],
  today: Day,
  wanted: Day | null,
): BriefMeetings {
  const coming = sessions.findLast((dated) => dated.date >= today && !dated.isOff && !isOver(dated));
  const due = nextDue !== null && nextDue >= today ? nextDue : null;
  const date = wanted ?? coming?.date ?? due ?? today;
  const planned = sessions.find((dated) => dated.date === date && !dated.isOff && !isOver(dated)) ?? null;
  const earlier = sessions.filter(
    (dated) => dated !== planned && dated.isHeld && dated.date <= date && dated.date <= today,
  );
  return { date, planned, earlier };
}

function isOver(dated: DatedSession): boolean {
  return wordsAt(dated, 'status')?.value.toLowerCase() === 'held';
}
