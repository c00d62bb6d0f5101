import { compared } from '../notes/compared.ts';
import { addDays, daysBetween, readDay, weekday } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { scalarWords } from '../notes/scalarWords.ts';
import type { DatedSession, SessionsOfPerson } from './meetings.ts';

/** How many of the last meetings tell the rhythm: older ones may have had another. */
const MEETINGS_ASKED = 6;
const SATURDAY = 6;

/** When the next meeting is, and who says so. */
export interface NextMeeting {
  readonly date: Day;
  /** `planned`: a note for that day is there. `agreed`: `next` of the last note. `rhythm`: counted on from the last meeting. */
  readonly source: 'planned' | 'agreed' | 'rhythm';
}

/** How often one meets somebody. */
export interface Rhythm {
  /** The last meeting, today at the latest; null where there was none. */
  readonly last: Day | null;
  /** The usual gap in days, at least 1; null where fewer than two meetings are known. */
  readonly everyDays: number | null;
  /** Never before today. */
  readonly next: NextMeeting | null;
}

/** Somebody whom one meets, or is to meet. */
export interface KnownPerson extends Rhythm {
  readonly key: string;
  readonly name: string;
}

/** How often one meets somebody, from the sessions with them (oldest first). */
export function rhythmOf(sessions: readonly DatedSession[], today: Day): Rhythm {
  const held = sessions.filter(({ date, isHeld }) => isHeld && date <= today);
  const days = [...new Set(held.map(({ date }) => date))].slice(-MEETINGS_ASKED);
  const everyDays = medianGap(days);
  return { last: days.at(-1) ?? null, everyDays, next: nextMeeting(sessions, days, everyDays, today) };
}

/**
 * All people whom notes and `names` (those of a roster) name, longest time since the last meeting first: who was never met comes before
 * all others.
 */
export function knownPeople(
  byPerson: ReadonlyMap<string, SessionsOfPerson>,
  names: Iterable<Pick<KnownPerson, 'key' | 'name'>>,
  today: Day,
): readonly KnownPerson[] {
  const all = new Map<string, KnownPerson>();
  for (const { key, name } of names) all.set(key, { key, name, last: null, everyDays: null, next: null });
  for (const { key, name, sessions } of byPerson.values())
    all.set(key, { key, name: all.get(key)?.name ?? name, ...rhythmOf(sessions, today) });
  return [...all.values()].sort(
    (a, b) => compared(a.last ?? '', b.last ?? '') || compared(a.name, b.name) || compared(a.key, b.key),
  );
}

/** A note that is there already, else the day that the last note names, else the rhythm. */
function nextMeeting(
  sessions: readonly DatedSession[],
  days: readonly Day[],
  everyDays: number | null,
  today: Day,
): NextMeeting | null {
  const planned = sessions.find(({ date, isOff }) => date > today && !isOff);
  if (planned) return { date: planned.date, source: 'planned' };
  const last = sessions.findLast(({ date, isHeld }) => isHeld && date <= today);
  const agreed = last ? readDay(scalarWords(last.indexed.note.frontMatter.value.next)) : null;
  if (agreed?.kind === 'day' && agreed.day >= today) return { date: agreed.day, source: 'agreed' };
  if (!last || everyDays === null) return null;
  const off = new Set(sessions.filter(({ isOff }) => isOff).map(({ date }) => date));
  // A year of skipped meetings at most: then the rhythm is over, and its next day is as good as any.
  for (let skipped = 0, from = today; ; skipped += 1) {
    const date = nextInRhythm(last.date, everyDays, days.some(isWeekend), from);
    if (!off.has(date) || skipped >= 53) return { date, source: 'rhythm' };
    from = addDays(date, 1);
  }
}

/** Whole gaps are counted on, so that weekly stays on its weekday; people who never met on a weekend meet on the Monday after it. */
function nextInRhythm(last: Day, everyDays: number, meetOnWeekends: boolean, today: Day): Day {
  const gaps = Math.max(1, Math.ceil(daysBetween(last, today) / everyDays));
  const date = addDays(last, gaps * everyDays);
  return isWeekend(date) && !meetOnWeekends ? addDays(date, 8 - weekday(date)) : date;
}

/** The median; of two in the middle the shorter one: rather a little early than late. */
function medianGap(days: readonly Day[]): number | null {
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  return gaps.sort((a, b) => a - b)[(gaps.length - 1) >> 1] ?? null;
}

function isWeekend(day: Day): boolean {
  return weekday(day) >= SATURDAY;
}
