import * as vscode from 'vscode';
import { lineStartsOf } from '../../notes/lines.ts';
import type { TextRange } from '../../notes/note.ts';
import { applied, type Replacement } from '../../writing/replacement.ts';
import { toRange } from '../ranges.ts';

/** Replacements in a document whose text is `text`, as the editor makes them. */
export function editOf(
  { uri }: vscode.TextDocument,
  text: string,
  replacements: readonly Replacement[],
): vscode.WorkspaceEdit {
  const lineStarts = lineStartsOf(text);
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text: replacement } of replacements)
    edit.replace(uri, toRange(lineStarts, range), replacement);
  return edit;
}

/** A range of the text that replacements make, as the editor counts. */
export function rangeAfter(
  text: string,
  replacements: readonly Replacement[],
  range: TextRange,
): vscode.Range {
  return toRange(lineStartsOf(applied(text, replacements)), range);
}
