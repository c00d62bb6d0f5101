import type { AlignType } from 'mdast';
import { BACKSLASH, isBlank, PIPE } from './characters.ts';

const DELIMITER_ROW = /^[|:-][ \t|:-]*$/;
const DELIMITER_CELL = /^(:?)-+(:?)$/;

/**
 * The alignments that a delimiter row gives its columns (from its first mark to the line's end); null where the line is none, or
 * where it has another number of cells than the row above it, from `headStart` to `headEnd`.
 */
export function tableAligns(
  text: string,
  start: number,
  end: number,
  headStart: number,
  headEnd: number,
): AlignType[] | null {
  const row = text.slice(start, end).replace(/[ \t]+$/, '');
  if (!DELIMITER_ROW.test(row) || !/[|:]/.test(row)) return null;
  const cells = row.replace(/^\|/, '').replace(/\|$/, '').split('|');
  const aligns: AlignType[] = [];
  for (const cell of cells) {
    const colons = DELIMITER_CELL.exec(cell.trim());
    if (!colons) return null;
    aligns.push(colons[1] ? (colons[2] ? 'center' : 'left') : colons[2] ? 'right' : null);
  }
  return countHeadCells(text, headStart, headEnd) === aligns.length ? aligns : null;
}

function countHeadCells(text: string, start: number, end: number): number {
  let count = 0;
  let isOpen = text.charCodeAt(start) !== PIPE;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (isOpen) count++;
    isOpen = code === PIPE;
    if (code === BACKSLASH && isEscaped(text, at + 1, end)) at++;
  }
  return count;
}

function isEscaped(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return at < end && (code === BACKSLASH || code === PIPE);
}

/** A cell of a row: all of it, and the words in it (empty where it has none). */
export interface TableCell {
  readonly start: number;
  end: number;
  wordsStart: number;
  wordsEnd: number;
}

/** The cells of a row from its first character to the end of its line. A bar before the first words belongs to the first cell, one after the last words to the last. */
export function cellsOf(text: string, start: number, end: number): TableCell[] {
  const cells: TableCell[] = [];
  let cell: TableCell = { start, end, wordsStart: end, wordsEnd: end };
  let isFirst = true;
  let hasWords = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (code === PIPE) {
      if (isFirst) isFirst = false;
      else {
        cell.end = at;
        cells.push(cell);
        cell = { start: at, end, wordsStart: end, wordsEnd: end };
        hasWords = false;
      }
      continue;
    }
    isFirst = false;
    if (!hasWords) cell.wordsStart = at;
    hasWords = true;
    if (code === BACKSLASH && isEscaped(text, at + 1, end)) at++;
    cell.wordsEnd = at + 1;
  }
  const last = cells.at(-1);
  // A last bar without words after it ends the last cell.
  if (hasWords || !last) cells.push(cell);
  else last.end = end;
  return cells;
}
