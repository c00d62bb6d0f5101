import { daysBetween, weekday } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import type { DueGroup } from './items.ts';
import type { ShownHistory, ShownItem } from './shownItem.ts';

const WEEKDAYS: readonly Phrase[] = [
  phrase('Monday'),
  phrase('Tuesday'),
  phrase('Wednesday'),
  phrase('Thursday'),
  phrase('Friday'),
  phrase('Saturday'),
  phrase('Sunday'),
];

export const DUE_GROUP_TITLES: Readonly<Record<DueGroup, Phrase>> = {
  overdue: phrase('Overdue'),
  today: phrase('Today'),
  thisWeek: phrase('This week'),
  later: phrase('Later'),
  noDate: phrase('No date'),
};

/** How late or how near a due date is: `overdue by 3 days`, `due today`, `due on Friday, 2026-01-23`, `no due date`. */
export function dueInWords({ due, invalidDue }: Pick<ShownItem, 'due' | 'invalidDue'>, today: Day): Phrase {
  if (due === null) {
    // What is no calendar day is shown as it is written, and never guessed at.
    return invalidDue === null
      ? phrase('no due date')
      : phrase('due “{words}”, which is no day', { words: invalidDue });
  }
  const days = daysBetween(today, due);
  if (days === -1) return phrase('overdue by 1 day');
  if (days < 0) return phrase('overdue by {days} days', { days: -days });
  if (days === 0) return phrase('due today');
  if (days === 1) return phrase('due tomorrow');
  return phrase('due on {weekday}, {day}', { weekday: weekdayName(due), day: due });
}

/** The name of a day's weekday. */
export function weekdayName(day: Day): Phrase {
  return WEEKDAYS[weekday(day) - 1] ?? phrase('{day}', { day });
}

/** Whose an item is and about whom its note: `yours · about Dana Reyes`, `Dana Reyes`, `nobody’s · about Lee Park`. */
export function ownerInWords({ owner, ownerIsSelf, person }: ShownItem): Phrase {
  const whose =
    owner === null ? phrase('nobody’s') : ownerIsSelf ? phrase('yours') : phrase('{name}', { name: owner });
  return person === null || person === owner ? whose : phrase('{whose} · about {person}', { whose, person });
}

/** `raised 2026-01-06 · carried over twice · due date moved once`; null of an item that never moved and does not say when it was raised. */
export function historyInWords({ raised, carried, dueMoves, current }: ShownHistory): Phrase | null {
  if (carried === 0 && dueMoves === 0 && current.raised === null) return null;
  const words = [
    ...(raised === null ? [] : [phrase('raised {day}', { day: raised })]),
    ...(carried === 0 ? [] : [carriedInWords(carried)]),
    ...(dueMoves === 0 ? [] : [movesInWords(dueMoves)]),
  ];
  return words.reduce((before, next) => phrase('{before} · {next}', { before, next }));
}

/** `carried over twice`. `times`: at least 1. */
export function carriedInWords(times: number): Phrase {
  if (times === 1) return phrase('carried over once');
  return times === 2 ? phrase('carried over twice') : phrase('carried over {times} times', { times });
}

function movesInWords(times: number): Phrase {
  if (times === 1) return phrase('due date moved once');
  return times === 2 ? phrase('due date moved twice') : phrase('due date moved {times} times', { times });
}

/** One sentence for a screen reader: what, whose, about whom, how late, from which meeting, since when. */
export function entryInWords(entry: ShownItem, today: Day, history: ShownHistory): Phrase {
  const since = historyInWords(history);
  const sentence = withoutHistory(entry, today);
  return since === null ? sentence : phrase('{sentence}, {since}', { sentence, since });
}

function withoutHistory(entry: ShownItem, today: Day): Phrase {
  const { text, owner, ownerIsSelf, person, noteDate } = entry;
  const what = text === '' ? phrase('Action item without words') : phrase('{text}', { text });
  const whose =
    owner === null
      ? phrase('nobody owns it')
      : ownerIsSelf
        ? phrase('yours')
        : phrase('owned by {owner}', { owner });
  const about = person === null ? whose : phrase('{whose}, about {person}', { whose, person });
  const parts = { what, whose: about, due: dueInWords(entry, today) };
  return noteDate === null
    ? phrase('{what}, {whose}, {due}', parts)
    : phrase('{what}, {whose}, {due}, from the 1-on-1 of {day}', { ...parts, day: noteDate });
}
