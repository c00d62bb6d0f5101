import type { Day, TextRange } from '../notes/note.ts';
import { rowCells } from '../notes/rowCells.ts';
import { type Attempt, type Attempts, atLineEnds, type ItemPlace, inCell } from './attempt.ts';
import { wordsOf } from './itemState.ts';
import type { Replacement } from './replacement.ts';

/** The item is due on `due`. */
export interface SetDue {
  readonly kind: 'setDue';
  readonly due: Day;
}

/** A mark or key for the due date with nothing behind it, at the end of a line or in brackets. */
const EMPTY_MARK =
  /(?:[📅📆🗓]\uFE0F?|(?<![\p{L}\p{N}_:/-])(due(?: date)?|deadline)(\*\*)?:(?:\*\*)?)([ \t]*)$/iu;
const EMPTY_BRACKETS = /[[({](?:due|due date|deadline)::?([ \t]*)(?=[\])}])/iu;

/** The ways to give an item a due date: in place of the one that it has, in whatever form that is written, else ` 📅 …` behind its words. */
export function setDueAttempts(place: ItemPlace, { due }: SetDue): Attempts {
  const expected = { due, otherDues: '', invalidDue: null };
  const standing = standingDates(place);
  if (standing.length > 0) {
    const replaced = replacedBy(due);
    return [standing, sameWords(place, standing)].map((ranges) => ({
      replacements: ranges.map((range) => replaced(range, place.text)),
      expected,
    }));
  }
  const attempts = place.item.form === 'row' ? inRow(place, due) : onLine(place, due);
  return withoutKey(
    place,
    attempts.map((replacement) => ({ replacements: [replacement], expected })),
  );
}

/** What stands where the due date belongs: the date itself, others that contradict it, or what is none. */
function standingDates({ note, item }: ItemPlace): readonly TextRange[] {
  if (item.due) return [item.due.range, ...item.otherDues.map(({ range }) => range)];
  const invalid = note.invalidDates.find(
    ({ field, value, range }) =>
      field === 'due' &&
      value === item.invalidDue &&
      range.start >= item.range.start &&
      range.end <= item.range.end,
  );
  return invalid ? [invalid.range] : [];
}

/** The same date may stand there twice, in two forms: both say when it is due. */
function sameWords({ text, item }: ItemPlace, standing: readonly TextRange[]): readonly TextRange[] {
  const starts = new Set(standing.map(({ start }) => start));
  const added = new Map<number, TextRange>();
  for (const { start: from, end } of standing) {
    const words = text.slice(from, end);
    for (let at = item.source.indexOf(words); at >= 0; at = item.source.indexOf(words, at + words.length)) {
      const start = item.range.start + at;
      if (!starts.has(start)) added.set(start, { start, end: start + words.length });
    }
  }
  return [...standing, ...added.values()];
}

/** The time of day that stands behind a date is nobody's to remove. */
function replacedBy(due: Day): (range: TextRange, text: string) => Replacement {
  return (range, text) => {
    const date = /^\d{4}-\d{1,2}-\d{1,2}(?=[T ]\d)/u.exec(text.slice(range.start, range.end));
    const end = date ? range.start + date[0].length : range.end;
    return { range: { start: range.start, end }, text: due };
  };
}

/** In the row's own cell, else behind the words of what is to be done. */
function inRow({ text, note, item }: ItemPlace, due: Day): readonly Replacement[] {
  const { due: cell, task } = rowCells(text, note, item);
  const behind = task && { range: { start: task.end, end: task.end }, text: ` 📅 ${due}` };
  return [...(cell ? [inCell(cell, due)] : []), ...(behind ? [behind] : [])];
}

function onLine(place: ItemPlace, due: Day): readonly Replacement[] {
  return [...inEmptyField(place, due), ...atLineEnds(place, ` 📅 ${due}`)];
}

/** A mark with nothing behind it waits for its date. */
function inEmptyField({ item }: ItemPlace, due: Day): readonly Replacement[] {
  const lineEnd = /[\r\n]/u.exec(item.source)?.index ?? item.source.length;
  const line = item.source.slice(0, lineEnd).trimEnd();
  return [EMPTY_BRACKETS, EMPTY_MARK].flatMap((pattern) => {
    const found = pattern.exec(line);
    if (!found) return [];
    const at = item.range.start + found.index + found[0].length;
    const space = /\s$/u.test(found[0]) ? '' : ' ';
    return [{ range: { start: at, end: at }, text: `${space}${due}` }];
  });
}

/** A key that waited for its date was read as words, and is none any more once the date stands there. */
function withoutKey({ item }: ItemPlace, attempts: readonly Attempt[]): readonly Attempt[] {
  const words = wordsOf(item);
  const shorter = words.replace(/(?:due|duedate|deadline)$/iu, '');
  if (shorter === words) return attempts;
  return attempts.flatMap((attempt) => [
    { ...attempt, expected: { ...attempt.expected, words: shorter } },
    attempt,
  ]);
}
