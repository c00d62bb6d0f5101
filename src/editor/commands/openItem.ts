import * as vscode from 'vscode';
import type { ShownItem } from '../../workspace/shownItem.ts';

/** Opens the note with the item selected, and the keyboard in it. */
export async function openItem(entry: ShownItem): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(entry.note.key));
  await vscode.window.showTextDocument(document, { selection: rangeIn(document, entry) });
}

/** Where the item stands now: the note may have been edited since it was read. The nearest of several identical lines is taken. */
function rangeIn(document: vscode.TextDocument, { line, column, item }: ShownItem): vscode.Range {
  const text = document.getText();
  // The editor unifies mixed line ends, which the source may have.
  const lineEnd = document.eol === vscode.EndOfLine.LF ? '\n' : '\r\n';
  const source = item.source.replace(/\r\n|\n|\r/gu, lineEnd);
  const expected = document.offsetAt(new vscode.Position(line - 1, column - 1));
  const after = text.indexOf(source, expected);
  const before = text.lastIndexOf(source, expected);
  const isBeforeNearer = before >= 0 && (after < 0 || expected - before < after - expected);
  const start = isBeforeNearer ? before : after;
  const length = start < 0 ? 0 : source.length;
  return new vscode.Range(
    document.positionAt(start < 0 ? expected : start),
    document.positionAt((start < 0 ? expected : start) + length),
  );
}
