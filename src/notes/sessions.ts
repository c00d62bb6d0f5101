import type { BodyParts } from './bodyParts.ts';
import { findDay } from './days.ts';
import { locate } from './lines.ts';
import type { Day, InvalidDate, Located, Session, TextRange } from './note.ts';
import type { Mark } from './outline.ts';
import { MEETING_WORDS } from './people.ts';
import { gapsBetween, startingIn } from './rangeLists.ts';

/** What divides a note into sessions. */
export interface SessionClues {
  readonly text: string;
  readonly parts: BodyParts;
  /** Whether dated headings divide whatever else they say, and the fields of each session are kept. */
  readonly isProgram: boolean;
  /** Where front matter ends. */
  readonly bodyStart: number;
  /** The date that front matter, file name or title give the note. */
  readonly ownDate: Day | null;
}

export interface SessionReading {
  readonly sessions: readonly Session[];
  readonly isRunningFile: boolean;
  readonly invalidDates: readonly InvalidDate[];
}

interface DatedHeading {
  readonly mark: Mark;
  readonly date: Day | null;
  readonly invalid: InvalidDate | null;
}

/** The sessions of a note: one for each dated heading of a running file, else the whole note. */
export function readSessions(clues: SessionClues): SessionReading {
  const { text, parts, bodyStart, ownDate, isProgram } = clues;
  const invalidDates: InvalidDate[] = [];
  const dated = sessionHeadings(clues, invalidDates);
  const whole = { start: bodyStart, end: text.length };
  const build = (heading: Located<string> | null, date: Day | null, range: TextRange): Session => ({
    heading,
    date,
    range,
    sections: startingIn(parts.sections, ({ titleRange }) => titleRange.start, range),
    items: startingIn(parts.items, (item) => item.range.start, range),
    fields: isProgram ? startingIn(parts.fields, (field) => field.range.start, range) : [],
  });
  if (dated.length === 0) {
    return { sessions: [build(null, ownDate, whole)], isRunningFile: false, invalidDates };
  }
  const sessions = dated.map(({ mark, date }) => {
    const range = { start: mark.titleRange.start, end: mark.content.end };
    return build({ value: mark.title, range: mark.titleRange }, date, range);
  });
  // What stands outside all dated headings (a standing agenda, an archive) keeps its items; a title is no session.
  const gaps = gapsBetween(
    whole,
    sessions.map(({ range }) => range),
  );
  const others = gaps
    .map((gap) => build(null, ownDate, gap))
    .filter((gap) => gap.items.length > 0 || gap.sections.some(({ name }) => name !== null));
  const all = [...sessions, ...others].sort((a, b) => a.range.start - b.range.start);
  return { sessions: all, isRunningFile: true, invalidDates };
}

/**
 * A heading divides where a date stands at its start or its end, at the outermost level that has two of them, or one below
 * the title. Where the note has a date of its own, headings with more than a date and words for a meeting are mentions
 * of another day; but those of a program, whose own date is that of its kick-off.
 */
function sessionHeadings(
  { parts, ownDate, isProgram, text }: SessionClues,
  invalidDates: InvalidDate[],
): DatedHeading[] {
  const hasOwnDate = ownDate !== null && !isProgram;
  const dated = parts.marks.flatMap((mark) => datedHeading(mark, hasOwnDate, text) ?? []);
  for (let level = 1; level <= 6; level++) {
    const group = dated.filter(({ mark }) => mark.level === level);
    if (group.length < 2 && (group.length === 0 || level === 1 || hasOwnDate)) continue;
    for (const { invalid } of group) if (invalid) invalidDates.push(invalid);
    return group;
  }
  return [];
}

function datedHeading(mark: Mark, mustBePlain: boolean, text: string): DatedHeading | null {
  const found = mark.source === 'heading' ? findDay(mark.title) : null;
  if (!found || found.reading.kind === 'none') return null;
  const before = wordsIn(mark.title.slice(0, found.start));
  const after = wordsIn(mark.title.slice(found.end));
  if (before !== '' && after !== '') return null;
  if (mustBePlain && wordsIn(`${before} ${after}`.replace(MEETING_WORDS, ' ')) !== '') return null;
  if (found.reading.kind === 'day') return { mark, date: found.reading.day, invalid: null };
  const value = mark.title.slice(found.start, found.end);
  const range = locate(text, mark.titleRange, value);
  return { mark, date: null, invalid: { value, range, reason: found.reading.kind, field: 'date' } };
}

function wordsIn(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, ' ').trim();
}
