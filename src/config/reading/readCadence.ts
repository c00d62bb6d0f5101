import { scalarWords } from '../../notes/scalarWords.ts';
import type { Cadence } from '../configuration.ts';
import { asMap } from './plainData.ts';

/** The schema says the same. */
const MOST_DAYS = 366;
const MOST_LOOPS = 366;
/** Days of a year of whole weeks: what a rhythm comes to is counted by it. */
const DAYS_OF_52_WEEKS = 364;

const DAYS_BY_UNIT: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };
const DAYS_BY_WORD: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  fortnightly: 14,
  monthly: 30,
  quarterly: 91,
};

/** `weekly`, `every 2 weeks`, `14` (days), or `{ every, aim }`; what is left out, or cannot be read, is the team's. */
export function readCadence(value: unknown, team: Cadence): Cadence {
  const isMap = typeof value === 'object' && value !== null;
  const everyDays = daysIn(isMap ? asMap(value).every : value);
  const { aim } = asMap(value);
  const isAim = Number.isInteger(aim) && Number(aim) >= 0 && Number(aim) <= MOST_LOOPS;
  if (isAim) return { everyDays: everyDays ?? team.everyDays, aim: Number(aim) };
  return everyDays === null ? team : { everyDays, aim: Math.round(DAYS_OF_52_WEEKS / everyDays) };
}

/** Days from 1 to 366; null for anything else. A month is 30 days. */
function daysIn(value: unknown): number | null {
  const words = scalarWords(value).toLowerCase();
  const named = Object.hasOwn(DAYS_BY_WORD, words) ? DAYS_BY_WORD[words] : undefined;
  const [, count, unit] =
    /^(?:every )?(\d{1,3}) (day|week|month)s?$/u.exec(words) ??
    /^every( other)? (day|week|month)$/u.exec(words) ??
    [];
  const times = count === undefined ? 1 : count === ' other' ? 2 : Number(count);
  const days =
    named ??
    (unit === undefined ? (typeof value === 'number' ? value : 0) : times * (DAYS_BY_UNIT[unit] ?? 0));
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : null;
}
