import type { Table, TableCell, TableRow } from 'mdast';
import { findDay, readDay } from './days.ts';
import { type Field, readFields } from './fields.ts';
import { inlineText } from './inlineText.ts';
import { type DraftSurroundings, type ItemDraft, isUnderActions } from './itemDraft.ts';
import { locate, trimmedRange } from './lines.ts';
import { withoutMarks } from './names.ts';
import { rangeOf } from './nodeRange.ts';
import type { ItemStatus, TextRange } from './note.ts';
import { plainText } from './plainText.ts';
import { normalizeTitle } from './titles.ts';

/** What a column of a table of action items holds. */
export type Column = 'task' | 'owner' | 'due' | 'status' | 'expectation' | 'result';

const COLUMN_TITLES: Readonly<Record<Column, readonly string[]>> = {
  task: [
    'task',
    'tasks',
    'item',
    'items',
    'action',
    'actions',
    'action item',
    'what',
    'to-do',
    'todo',
    'next step',
    'next steps',
    'commitment',
    'description',
  ],
  owner: ['owner', 'who', 'assignee', 'assigned to', 'responsible', 'dri', 'by whom', 'person'],
  due: ['due', 'due date', 'when', 'by', 'by when', 'deadline', 'date', 'target date'],
  status: ['status', 'done', 'state', 'complete', 'completed'],
  expectation: ['expectation', 'expectations', 'expected', 'clear expectation'],
  result: ['result', 'results', 'result by then', 'expected result', 'outcome'],
};

/** What stands in a cell for which there is nothing to say. */
const NO_VALUE = /^[-–—?.]+$|^(?:n\/a|none|tbd)$/iu;

/** Titles of a status column in which a date says that, and when, a thing was done. */
const DONE_TITLES = ['done', 'complete', 'completed'];
const LEADING_BOX = /^\[([ xX/>-])\](?:[ \t]+|$)/u;

const STATUS_WORDS: Readonly<Record<Exclude<ItemStatus, 'open'>, readonly string[]>> = {
  done: [
    'done',
    'x',
    '[x]',
    'yes',
    'y',
    'complete',
    'completed',
    'closed',
    'finished',
    '✅',
    '✓',
    '✔',
    '✔️',
    '☑',
    '☑️',
  ],
  inProgress: ['in progress', 'in-progress', 'started', 'ongoing', 'wip', 'doing', '[/]'],
  cancelled: ['cancelled', 'canceled', 'dropped', 'obsolete', "won't do", '[-]', '❌'],
  carriedOver: ['carried over', 'moved', 'carried', '[>]'],
};

/** The rows of a table below an action heading that has a column for what is to be done. */
export function rowItemsOf(table: Table, { text, around }: DraftSurroundings): ItemDraft[] {
  const [header, ...rows] = table.children;
  if (!header || !isUnderActions(around, rangeOf(table).start)) return [];
  const columns = columnsOf(header);
  const status = header.children[columns.indexOf('status')];
  const datesMeanDone = status !== undefined && DONE_TITLES.includes(titleKey(plainText(status)));
  return columns.includes('task')
    ? rows.flatMap((row) => rowDraft(row, columns, datesMeanDone, text) ?? [])
    : [];
}

/** What the columns of a table hold, from the left; null for those that say nothing about an item. */
export function columnsOf(header: TableRow): (Column | null)[] {
  return header.children.map((cell) => columnOf(plainText(cell)));
}

function rowDraft(
  row: TableRow,
  columns: readonly (Column | null)[],
  datesMeanDone: boolean,
  text: string,
): ItemDraft | null {
  const cell = (column: Column): TableCell | undefined => row.children[columns.indexOf(column)];
  const words = (column: Column): string | null => standingWords(cell(column)) || null;
  const taskCell = cell('task');
  if (!taskCell || plainText(taskCell) === '') return null;
  const { start, end } = contentRange(taskCell, text);
  const box = LEADING_BOX.exec(text.slice(start, end));
  const taskRange = { start: start + (box?.[0].length ?? 0), end };
  if (taskRange.start === end) return null;
  const status = cell('status');
  const statusWords = words('status');
  const doneDay = datesMeanDone && status ? doneField(status, text) : null;
  const boxRange = box && { start, end: start + '[ ]'.length };
  return {
    form: 'row',
    range: trimmedRange(text, rangeOf(row)),
    statusRange: status ? contentRange(status, text) : boxRange,
    status: doneDay ? 'done' : statusOf(statusWords ?? `[${(box?.[1] ?? ' ').toLowerCase()}]`),
    inline: inlineText(text, taskRange, taskCell.children),
    expectation: words('expectation'),
    result: words('result'),
    fields: [
      ...(['owner', 'due'] as const).flatMap((name) => {
        const found = cell(name);
        return found && standingWords(found) !== '' ? [cellField(name, found, text)] : [];
      }),
      ...(doneDay ? [doneDay] : []),
    ],
  };
}

/** The words of a cell that are not struck through. */
function standingWords(cell: TableCell | undefined): string {
  return cell ? plainText({ ...cell, children: cell.children.filter(({ type }) => type !== 'delete') }) : '';
}

/** The day that a cell holds, as the day on which the thing was done. */
function doneField(cell: TableCell, text: string): Field | null {
  const range = contentRange(cell, text);
  const found = findDay(standingWords(cell));
  if (found?.reading.kind !== 'day') return null;
  const value = standingWords(cell).slice(found.start, found.end);
  return {
    name: 'done',
    value,
    valueRange: locate(text, range, value),
    range,
    isMarked: true,
    day: found.reading,
  };
}

/** A whole cell is one field's value. Dashes and the like mean that there is none. */
function cellField(name: 'owner' | 'due', cell: TableCell, text: string): Field {
  const range = contentRange(cell, text);
  const words = standingWords(cell).replace(NO_VALUE, '');
  if (name === 'due') {
    const due = readFields(inlineText(text, range, cell.children)).fields.find(
      (field) => field.name === 'due',
    );
    if (due && due.day?.kind !== 'none') return { ...due, range, isMarked: true };
  }
  const value = name === 'owner' ? withoutMarks(words) : words;
  const valueRange = locate(text, range, value);
  return { name, value, valueRange, range, isMarked: true, day: name === 'due' ? readDay(value) : null };
}

/** What a cell holds between its bars and spaces; of an empty one the place behind its first bar. */
export function contentRange(cell: TableCell, text: string): TextRange {
  const { start, end } = rangeOf(cell);
  const source = text.slice(start, end).replace(/\|$/u, ' ').replace(/^\|/u, ' ');
  const length = source.trim().length;
  const lead = length === 0 ? Math.min(1, source.length) : source.length - source.trimStart().length;
  return { start: start + lead, end: start + lead + length };
}

function columnOf(title: string): Column | null {
  const normalized = titleKey(title);
  const columns = Object.keys(COLUMN_TITLES) as Column[];
  return columns.find((column) => COLUMN_TITLES[column].includes(normalized)) ?? null;
}

function titleKey(title: string): string {
  return normalizeTitle(title.replace(/\?$/u, ''));
}

/** A cell may say it twice (`✅ Done`), or add when (`Done 2026-01-19`): the words count, else the emoji. */
function statusOf(cell: string): ItemStatus {
  const statuses = Object.keys(STATUS_WORDS) as (keyof typeof STATUS_WORDS)[];
  const meaning = (words: string): ItemStatus | undefined =>
    statuses.find((status) => STATUS_WORDS[status].includes(words.trim().toLowerCase()));
  const day = findDay(cell);
  const undated = day ? cell.slice(0, day.start) : cell;
  return meaning(cell) ?? meaning(normalizeTitle(undated)) ?? 'open';
}
