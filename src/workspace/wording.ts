import { daysBetween, weekday } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import type { DueGroup, ItemEntry } from './items.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const DUE_GROUP_TITLES: Readonly<Record<DueGroup, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  thisWeek: 'This week',
  later: 'Later',
  noDate: 'No date',
};

/** How late or how near a due date is: `overdue by 3 days`, `due today`, `due on Friday, 2026-01-23`, `no due date`. */
export function dueInWords({ due, item }: Pick<ItemEntry, 'due' | 'item'>, today: Day): string {
  // What is no calendar day is shown as it is written, and never guessed at.
  if (due === null)
    return item.invalidDue === null ? 'no due date' : `due “${item.invalidDue}”, which is no day`;
  const days = daysBetween(today, due);
  if (days < 0) return `overdue by ${-days} ${days === -1 ? 'day' : 'days'}`;
  if (days === 0) return 'due today';
  if (days === 1) return 'due tomorrow';
  return `due on ${weekdayName(due)}, ${due}`;
}

/** The name of a day's weekday. */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? day;
}

/** Whose an item is and about whom its note: `yours · about Dana Reyes`, `Dana Reyes`, `nobody’s · about Lee Park`. */
export function ownerInWords({ owner, ownerIsSelf, person }: ItemEntry): string {
  const whose = owner === null ? 'nobody’s' : ownerIsSelf ? 'yours' : owner;
  return person === null || person === owner ? whose : `${whose} · about ${person}`;
}

/** One sentence for a screen reader: what, whose, about whom, how late, from which meeting. */
export function entryInWords(entry: ItemEntry, today: Day): string {
  const { item, owner, ownerIsSelf, person, noteDate } = entry;
  const whose = owner === null ? 'nobody owns it' : ownerIsSelf ? 'yours' : `owned by ${owner}`;
  const about = person === null ? '' : `, about ${person}`;
  const meeting = noteDate === null ? '' : `, from the 1-on-1 of ${noteDate}`;
  return `${item.text || 'Action item without words'}, ${whose}${about}, ${dueInWords(entry, today)}${meeting}`;
}
