import * as vscode from 'vscode';
import type { ItemEntry } from '../../workspace/items.ts';

/** Opens the note with the item selected, and the keyboard in it. */
export async function openItem(entry: ItemEntry): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(entry.note.key));
  await vscode.window.showTextDocument(document, { selection: rangeIn(document, entry) });
}

/** Where the item stands now: the note may have been edited since it was read. */
function rangeIn(
  document: vscode.TextDocument,
  { line, column, endLine, endColumn, item }: ItemEntry,
): vscode.Range {
  const range = document.validateRange(new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1));
  const [firstLine = ''] = item.source.split(/\r\n|\n|\r/u);
  if (document.getText(range).startsWith(firstLine)) return range;
  for (let at = 0; at < document.lineCount; at++) {
    const start = document.lineAt(at).text.indexOf(firstLine);
    if (start >= 0) return new vscode.Range(at, start, at, start + firstLine.length);
  }
  return range;
}
