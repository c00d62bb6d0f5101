import { askedOf } from '../../coaching/asked.ts';
import { daysBetween, readDay } from '../../notes/days.ts';
import type { Day, Item } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { referenceTo } from '../locate.ts';
import { dueChoices } from './dueChoices.ts';
import type { Fix, Fixer, FixTarget } from './fix.ts';
import { itemAt } from './itemAt.ts';
import { sectionFixes } from './sectionFixes.ts';

/** Days. What lies further ahead was hardly meant. */
const LONGEST_SLIP = 183;

/** Gives an item a due date; where the whole note has no next step, begins one. */
export const missingDueDateFixes: Fixer = (problem, target) => {
  const item = itemAt(target.note, problem.range);
  if (item && item.due === null) return newDayFixes(item, target, { prefers: true });
  return sectionFixes(problem, target);
};

/** Checks a late item off, or gives it a new day. Neither is preferred: which one is true is for the person to say. */
export const overdueFixes: Fixer = ({ range }, target) => {
  const item = itemAt(target.note, range);
  if (!item) return [];
  const change = { kind: 'checkOff', today: target.context.today } as const;
  const checkOff: Fix = {
    title: phrase('Check it off'),
    isPreferred: false,
    isSafe: false,
    write: { kind: 'item', reference: referenceTo(target.note, item), change },
  };
  return [checkOff, ...newDayFixes(item, target)];
};

/**
 * Gives an item that was due before the meeting a day that has not passed. Mostly the year is the slip: the same day of the first year in
 * which it lies behind the meeting is preferred.
 */
export const dueBeforeNoteFixes: Fixer = ({ range }, target) => {
  const { note, context } = target;
  const item = itemAt(note, range);
  if (!item?.due) return [];
  const due = laterYear(item.due.value, askedOf(note, context)?.session.date ?? note.date);
  const write = {
    kind: 'item',
    reference: referenceTo(note, item),
    change: { kind: 'setDue', due: due ?? '' },
  } as const;
  const slip: Fix = {
    title: phrase('Due on {day}', { day: due ?? '' }),
    isPreferred: true,
    isSafe: false,
    write,
  };
  return [...(due === null ? [] : [slip]), ...newDayFixes(item, target)];
};

function laterYear(due: Day, date: Day | null): Day | null {
  if (date === null) return null;
  const years = [0, 1].map((more) => `${Number(date.slice(0, 4)) + more}${due.slice(4)}`);
  const day = years.find((candidate) => candidate >= date && readDay(candidate).kind === 'day');
  return day === undefined || daysBetween(date, day) > LONGEST_SLIP ? null : day;
}

/** The days that are offered for an item, and the question for another one. */
export function newDayFixes(
  item: Item,
  { note, context, nextMeeting }: FixTarget,
  { prefers = false } = {},
): readonly Fix[] {
  const reference = referenceTo(note, item);
  const { today } = context;
  const days = dueChoices(today, nextMeeting?.() ?? null);
  const fixes = days
    .filter(({ day }) => day !== item.due?.value)
    .map(
      ({ day, when, isPreferred }): Fix => ({
        title: phrase('Due {when}, {day}', { when, day }),
        isPreferred: prefers && isPreferred,
        isSafe: false,
        write: { kind: 'item', reference, change: { kind: 'setDue', due: day } },
      }),
    );
  return [...fixes, askForDay(item)];
}

/** The question when an item is due. */
export function askForDay({ range }: Item): Fix {
  const title = phrase('Due on another day…');
  const write = { kind: 'ask', what: 'due date', start: range.start } as const;
  return { title, isPreferred: false, isSafe: false, write };
}
