import * as vscode from 'vscode';
import type { ItemEntry } from '../../workspace/items.ts';
import { openItem } from '../commands/openItem.ts';

/** Next and previous overdue item: from the one at the cursor, else from the one that was stepped to last; the list has no end. */
export function registerOverdueSteps(overdue: () => readonly ItemEntry[]): vscode.Disposable {
  let last: string | null = null;
  const step = (by: 1 | -1) => async (): Promise<void> => {
    const entries = overdue();
    const from = entries.findIndex(atCursor());
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

/** Whether an item stands at the cursor. Its lines are looked up in its note: of the note at hand alone. */
function atCursor(): (entry: ItemEntry) => boolean {
  const editor = vscode.window.activeTextEditor;
  const key = editor?.document.uri.toString();
  const at = (editor?.selection.start.line ?? -1) + 1;
  return (entry) => entry.note.key === key && entry.line <= at && at <= entry.endLine;
}
