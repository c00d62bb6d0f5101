import type { AlignType, Table, TableRow } from 'mdast';
import type { InlineScanner } from './inlineScanner.ts';
import { endAt, placed } from './place.ts';
import { cellsOf } from './tables.ts';

/** Where a row stands: from its first character to the end of its line. */
export interface RowPlace {
  readonly start: number;
  readonly end: number;
}

/** The table with a head, up to the end of its delimiter row; null where only the grammar can read the words of the head. */
export function tableWith(
  text: string,
  align: AlignType[],
  head: RowPlace,
  end: number,
  inline: InlineScanner,
): Table | null {
  const row = rowOf(text, head, inline);
  return row && { type: 'table', align, children: [row], position: placed(head.start, end) };
}

/** Adds a row to a table; says whether it could be read. */
export function addRow(table: Table, text: string, place: RowPlace, inline: InlineScanner): boolean {
  const row = rowOf(text, place, inline);
  if (!row) return false;
  table.children.push(row);
  endAt(table, place.end);
  return true;
}

function rowOf(text: string, { start, end }: RowPlace, inline: InlineScanner): TableRow | null {
  const row: TableRow = { type: 'tableRow', children: [], position: placed(start, end) };
  for (const cell of cellsOf(text, start, end)) {
    const children =
      cell.wordsStart < cell.wordsEnd ? inline.readLine(cell.wordsStart, cell.wordsEnd, true) : [];
    if (!children) return null;
    row.children.push({ type: 'tableCell', children, position: placed(cell.start, cell.end) });
  }
  return row;
}
