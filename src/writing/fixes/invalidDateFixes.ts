import { addDays, readDay } from '../../notes/days.ts';
import type { Day, InvalidDate, Note } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { toDay } from '../../notes/toDay.ts';
import { isOpen } from '../../workspace/items.ts';
import { askForDay } from './dueDateFixes.ts';
import { exactDay } from './exactDay.ts';
import { type Fix, type Fixer, type FixTarget, writing } from './fix.ts';
import { itemAt } from './itemAt.ts';

/** Fields whose words were said at the meeting, and count from its day. The others may have been written at any time. */
const SAID_AT_THE_MEETING = new Set(['due', 'scheduled', 'next']);
const NUMERIC = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T ]\d)/u;
const EITHER_ORDER = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u;

/** Writes the day that is meant, where that can be told, and asks for the due date otherwise. */
export const invalidDateFixes: Fixer = ({ range }, target) => {
  const invalid = target.note.invalidDates.find(
    (date) => date.range.start === range.start && date.range.end === range.end,
  );
  if (!invalid) return [];
  const item = invalid.field === 'due' ? itemAt(target.note, range) : undefined;
  return [...READINGS[invalid.reason](invalid, target), ...(item && isOpen(item) ? [askForDay(item)] : [])];
};

const READINGS: Readonly<
  Record<InvalidDate['reason'], (invalid: InvalidDate, target: FixTarget) => readonly Fix[]>
> = {
  words: wordedDay,
  ambiguous: bothReadings,
  impossible: neighbours,
};

/**
 * The day that words mean, seen from the day of the meeting. Safe where they can mean only one (`exactDay`), and where the note says
 * when the meeting was; “next Friday” is offered, and left to the person.
 */
function wordedDay({ value, range, field }: InvalidDate, { note, dayFromWords }: FixTarget): readonly Fix[] {
  const from = SAID_AT_THE_MEETING.has(field) ? dayOfMeeting(note, range.start) : null;
  if (from === null) return [];
  const exact = exactDay(value, from);
  const day = exact ?? dayFromWords?.(value, from) ?? null;
  if (day === null) return [];
  const isSure = note.frontMatter.errors.length === 0;
  return [
    writing(phrase('Write {day}', { day }), range, day, {
      isPreferred: true,
      isSafe: exact !== null && isSure,
    }),
  ];
}

/** Two days fit: both are offered, and none is preferred. */
function bothReadings({ value, range }: InvalidDate): readonly Fix[] {
  const [, first, second, year] = EITHER_ORDER.exec(value.trim()) ?? [];
  const days = [
    toDay(Number(year), Number(second), Number(first)),
    toDay(Number(year), Number(first), Number(second)),
  ];
  return days.flatMap((reading) =>
    reading.kind === 'day' ? [writing(phrase('Write {day}', { day: reading.day }), range, reading.day)] : [],
  );
}

/** A day that the calendar does not have is never rewritten unasked: the last of its month and the one after it are offered. */
function neighbours({ value, range }: InvalidDate): readonly Fix[] {
  const [written, year, , month] = NUMERIC.exec(value.trim()) ?? [];
  const first = toDay(Number(year), Number(month), 1);
  if (written === undefined || first.kind !== 'day' || !/[1-9]\d?$/u.test(written)) return [];
  const last = lastOfMonth(first.day);
  // A time that stands behind the date stays.
  const date = { start: range.start, end: range.start + written.length };
  return [last, addDays(last, 1)].map((day) => writing(phrase('Write {day}', { day }), date, day));
}

function lastOfMonth(first: Day): Day {
  const nextMonth = addDays(first, 31).slice(0, 8);
  const reading = readDay(`${nextMonth}01`);
  return reading.kind === 'day' ? addDays(reading.day, -1) : first;
}

/** The day of the session that a place stands in; in the front matter that of the note. */
function dayOfMeeting({ sessions, date, isRunningFile }: Note, offset: number): Day | null {
  const session = sessions.find(({ range }) => range.start <= offset && offset < range.end);
  return session ? (session.date ?? (isRunningFile ? null : date)) : date;
}
