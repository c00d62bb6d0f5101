import { findDay, findDayAt } from '../days.ts';
import type { Day, LabelledField, Section, TextRange } from '../note.ts';
import { LINE_MARK } from '../oneLine.ts';
import { rowsOf } from './records.ts';

/** A line of a section, or a table's row, with the day that it begins with: `- 2026-01-15: 91 %`. */
export interface DatedLine {
  /** Null where the line names no day. */
  readonly day: Day | null;
  /** Without the day, on one line. */
  readonly words: string;
  readonly range: TextRange;
}

/** Titles of the column that holds the day, as fields are labelled. */
export const DAY_LABELS: readonly string[] = ['date', 'day', 'when', 'on', 'week'];

const LIST_MARK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?=\s)/u;
const BEFORE_DAY = /^[*_([]*/u;
const AFTER_DAY = /^[*_)\]]*\s*(?:[:–—]|-(?=\s))?[*_]*\s*/u;

interface Entry {
  readonly day: Day | null;
  words: string;
  readonly start: number;
  end: number;
  /** The columns before its list mark; null where it has none. */
  readonly indent: number | null;
}

/**
 * The lines of a section, and the rows of its tables, in the order of the text. A line that only goes on with the one before
 * it, and a bullet without a day below another, belong to that.
 */
export function datedLinesOf(section: Section): DatedLine[] {
  if (section.isEmpty) return [];
  const rows = rowsOf(section).map(datedRow);
  return [...writtenLines(section, rows.length > 0), ...rows].sort((a, b) => a.range.start - b.range.start);
}

function writtenLines(section: Section, hasTable: boolean): DatedLine[] {
  const { words, titleRange } = section;
  const labels = ownLabels(section);
  const entries: Entry[] = [];
  const isBesideTitle = /^[^\r\n]*\S/u.test(words) && !words.startsWith('#');
  let isApart = true;
  for (const { 1: line = '', index } of words.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/gu)) {
    const mark = LINE_MARK.exec(line)?.[0].length ?? 0;
    const lead = mark + lengthOfLabel(labels, titleRange.end + index + mark);
    const said = line.slice(lead).trim();
    if (said === '' || said.startsWith('#') || (hasTable && said.includes('|'))) {
      isApart = true;
      continue;
    }
    const current = entries.at(-1);
    const isListed = LIST_MARK.test(line);
    const { day, rest } = dayBefore(said);
    // Words beside a lead-in end with their paragraph: what follows is about something else.
    if (isBesideTitle && isApart && current && !isListed && day === null) break;
    const indent = line.length - line.trimStart().length;
    const isInside = current !== undefined && current.indent !== null && indent > current.indent;
    const start = titleRange.end + index + lead;
    if (current && day === null && (isInside || !(isApart || isListed))) {
      current.words += `${isListed ? '; ' : ' '}${rest}`;
      current.end = start + said.length;
    } else
      entries.push({ day, words: rest, start, end: start + said.length, indent: isListed ? indent : null });
    isApart = false;
  }
  return entries.map(({ day, words: said, start, end }) => ({ day, words: said, range: { start, end } }));
}

/** Labels that only say the section's own name again, `**Win:** …`: where they begin, and where their values do. */
function ownLabels({ name, fields }: Section): ReadonlyMap<number, number> {
  const own = fields.filter((field) => field.name === name && field.form === 'line');
  return new Map(own.map(({ titleRange, valueRange }) => [titleRange.start, valueRange.start]));
}

/** With the bold that stands before it. */
function lengthOfLabel(labels: ReadonlyMap<number, number>, start: number): number {
  for (const bold of [0, 1, 2, 3]) {
    const valueStart = labels.get(start + bold);
    if (valueStart !== undefined) return valueStart - start;
  }
  return 0;
}

/** The day that a line begins with, and what follows it; without bold. */
function dayBefore(said: string): { readonly day: Day | null; readonly rest: string } {
  const at = BEFORE_DAY.exec(said)?.[0].length ?? 0;
  const found = findDayAt(said, at);
  const isDay = found?.reading.kind === 'day';
  const rest = isDay ? said.slice(found.end).replace(AFTER_DAY, '') : said;
  return {
    day: found?.reading.kind === 'day' ? found.reading.day : null,
    rest: rest.replace(/\*\*|__/gu, ''),
  };
}

/** The day stands in the column of that name, or the first cell that begins with one. */
function datedRow(cells: readonly LabelledField[]): DatedLine {
  const days = cells.map(({ value }) => findDay(value));
  const named = cells.findIndex(
    ({ label }, index) => DAY_LABELS.includes(label) && days[index]?.reading.kind === 'day',
  );
  const column = named < 0 ? days.findIndex((day) => day?.start === 0 && day.reading.kind === 'day') : named;
  const reading = days[column]?.reading;
  const words = cells.flatMap(({ value, isEmpty, label }, index) =>
    isEmpty || index === column || DAY_LABELS.includes(label) ? [] : [value],
  );
  return {
    day: reading?.kind === 'day' ? reading.day : null,
    words: words.join(' – '),
    range: { start: cells[0]?.range.start ?? 0, end: cells.at(-1)?.range.end ?? 0 },
  };
}
