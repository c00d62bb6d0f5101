import * as vscode from 'vscode';
import type { ItemEntry } from '../../workspace/items.ts';
import { openItem } from '../commands/openItem.ts';

/** Next and previous overdue item: from the one at the cursor, else from the one that was stepped to last; the list has no end. */
export function registerOverdueSteps(overdue: () => readonly ItemEntry[]): vscode.Disposable {
  let last: string | null = null;
  const step = (by: 1 | -1) => async (): Promise<void> => {
    const entries = overdue();
    const from = entries.findIndex(isAtCursor);
    const at = from >= 0 ? from : entries.findIndex(({ key }) => key === last);
    const start = at >= 0 ? at + by : by > 0 ? 0 : -1;
    const entry = entries.at(start % Math.max(1, entries.length));
    if (!entry) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is overdue.'));
      return;
    }
    last = entry.key;
    await openItem(entry);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('coachingNotes.nextOverdue', step(1)),
    vscode.commands.registerCommand('coachingNotes.previousOverdue', step(-1)),
  );
}

function isAtCursor({ note, line, endLine }: ItemEntry): boolean {
  const editor = vscode.window.activeTextEditor;
  const at = (editor?.selection.start.line ?? -1) + 1;
  return editor?.document.uri.toString() === note.key && line <= at && at <= endLine;
}
