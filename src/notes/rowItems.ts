import type { Table, TableCell, TableRow } from 'mdast';
import { findDay, readDay } from './days.ts';
import { type Field, readFields } from './fields.ts';
import { inlineText } from './inlineText.ts';
import { type ItemDraft, type ItemSurroundings, isUnderActions } from './itemDraft.ts';
import { locate, trimmedRange } from './lines.ts';
import { plainText, rangeOf } from './markdown.ts';
import { withoutMarks } from './names.ts';
import type { ItemStatus, TextRange } from './note.ts';
import { normalizeTitle } from './titles.ts';

type Column = 'task' | 'owner' | 'due' | 'status' | 'expectation' | 'result';

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
export function rowItemsOf(table: Table, { text, marks }: ItemSurroundings): ItemDraft[] {
  const [header, ...rows] = table.children;
  if (!header || !isUnderActions(marks, rangeOf(table).start)) return [];
  const columns = header.children.map((cell) => columnOf(plainText(cell)));
  const task = columns.indexOf('task');
  return task < 0 ? [] : rows.flatMap((row) => rowDraft(row, columns, task, text) ?? []);
}

function rowDraft(
  row: TableRow,
  columns: readonly (Column | null)[],
  task: number,
  text: string,
): ItemDraft | null {
  const cell = (column: Column): TableCell | undefined => row.children[columns.indexOf(column)];
  const taskCell = row.children[task];
  if (!taskCell || plainText(taskCell) === '') return null;
  const words = (column: Column): string | null => {
    const found = columns.includes(column) ? cell(column) : undefined;
    return (found && plainText(found)) || null;
  };
  const status = columns.includes('status') ? cell('status') : undefined;
  const taskRange = contentRange(taskCell, text);
  return {
    form: 'row',
    range: trimmedRange(text, rangeOf(row)),
    statusRange: status ? contentRange(status, text) : null,
    status: statusOf(words('status') ?? ''),
    inline: inlineText(text, taskRange, taskCell.children),
    expectation: words('expectation'),
    result: words('result'),
    fields: (['owner', 'due'] as const).flatMap((name) => {
      const found = columns.includes(name) ? cell(name) : undefined;
      return found && plainText(found) !== '' ? [cellField(name, found, text)] : [];
    }),
  };
}

/** A whole cell is one field's value. Dashes and the like mean that there is none. */
function cellField(name: 'owner' | 'due', cell: TableCell, text: string): Field {
  const range = contentRange(cell, text);
  const words = plainText(cell).replace(NO_VALUE, '');
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

/** What a cell holds between its bars and spaces. */
function contentRange(cell: TableCell, text: string): TextRange {
  const { start, end } = rangeOf(cell);
  const source = text.slice(start, end).replace(/\|$/u, ' ').replace(/^\|/u, ' ');
  const length = source.trim().length;
  const lead = length === 0 ? Math.min(1, source.length) : source.length - source.trimStart().length;
  return { start: start + lead, end: start + lead + length };
}

function columnOf(title: string): Column | null {
  const normalized = normalizeTitle(title.replace(/\?$/u, ''));
  const columns = Object.keys(COLUMN_TITLES) as Column[];
  return columns.find((column) => COLUMN_TITLES[column].includes(normalized)) ?? null;
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
