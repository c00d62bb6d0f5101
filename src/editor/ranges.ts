import * as vscode from 'vscode';
import { placesOf } from '../notes/lines.ts';
import type { TextRange } from '../notes/note.ts';

/** A range as the editor counts. By line and column, which are the same whatever the line ends are: the editor unifies mixed ones. */
export function toRange(lineStarts: readonly number[], range: TextRange): vscode.Range {
  const { start, end } = placesOf(lineStarts, range);
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}
