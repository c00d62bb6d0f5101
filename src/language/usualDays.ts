import { addDays, daysBetween, weekday } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { weekdayName } from '../workspace/wording.ts';
import { NEAR_DAYS, type NearDay, onceEach } from '../writing/nearDays.ts';

/** The weekday on which a working week ends, by ISO 8601. */
const FRIDAY = 5;

/** A day that is offered, and what it is called. */
export interface NamedDay {
  readonly day: Day;
  readonly name: Phrase;
}

/** How far a day is from today: `today`, `tomorrow`, `in 5 days`, `3 days ago`. */
export function distanceOf(day: Day, today: Day): Phrase {
  const days = daysBetween(today, day);
  if (days === 0) return phrase('today');
  if (days === 1) return phrase('tomorrow');
  if (days === -1) return phrase('yesterday');
  return days > 0 ? phrase('in {count} days', { count: days }) : phrase('{count} days ago', { count: -days });
}

/** The days that are mostly meant, each once: the next 1-on-1 where it is known, then by date. */
export function usualDays(today: Day, nextMeeting: Day | null = null): NamedDay[] {
  const named = ({ from, name }: NearDay): NamedDay => ({ day: from(today), name });
  const untilMonday = 8 - weekday(today);
  const days: NamedDay[] = [
    ...[NEAR_DAYS.today, NEAR_DAYS.tomorrow, NEAR_DAYS.weekEnd].map(named),
    { day: addDays(today, untilMonday), name: phrase('next Monday') },
    ...[2, 3, 4, 5, 6]
      .map((count) => addDays(today, count))
      .filter((day) => weekday(day) <= FRIDAY)
      .map((day) => ({ day, name: phrase('on {weekday}', { weekday: weekdayName(day) }) })),
    named(NEAR_DAYS.week),
    { day: addDays(today, 14), name: phrase('in two weeks') },
    { day: addDays(today, 28), name: phrase('in four weeks') },
  ];
  const next = nextMeeting === null ? [] : [{ day: nextMeeting, name: phrase('next 1-on-1') }];
  return [...next, ...onceEach([...next, ...days]).filter(({ day }) => day !== nextMeeting)];
}
