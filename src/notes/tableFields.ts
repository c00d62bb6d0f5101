import type { Table, TableRow } from 'mdast';
import { type FieldDraft, labelKey } from './fieldDraft.ts';
import { plainText } from './plainText.ts';
import { contentRange } from './rowItems.ts';

/** Titles of a column that holds the labels of a table's second column. */
const LABEL_COLUMNS = ['', 'field', 'label', 'question'];

/** Each row's cells under their columns' titles; empty cells as well, so that every row begins with the same label. */
export function fieldsOfTable(
  { children: [header, ...rows] }: Table,
  text: string,
  drafts: FieldDraft[],
): void {
  const columns = (header?.children ?? []).map((cell) => ({
    title: plainText(cell),
    titleRange: contentRange(cell, text),
  }));
  const isList = columns.length === 2 && LABEL_COLUMNS.includes(labelKey(columns[0]?.title ?? ''));
  for (const row of rows) {
    if (isList) fieldOfRow(row, text, drafts);
    else
      for (const [column, cell] of row.children.entries()) {
        const titled = columns[column];
        if (!titled || titled.title === '') continue;
        const value = contentRange(cell, text);
        drafts.push({ ...titled, form: 'cell', start: value.start, value, isTentative: false });
      }
  }
}

function fieldOfRow({ children: [first, second] }: TableRow, text: string, drafts: FieldDraft[]): void {
  const title = first ? plainText(first).replace(/ ?:$/u, '') : '';
  if (!first || !second || title === '') return;
  const titleRange = contentRange(first, text);
  const value = contentRange(second, text);
  drafts.push({ title, titleRange, form: 'line', start: titleRange.start, value, isTentative: false });
}
