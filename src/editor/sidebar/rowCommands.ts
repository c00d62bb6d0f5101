import * as vscode from 'vscode';
import type { ItemEntry } from '../../workspace/items.ts';
import { CHOOSE_ROW_COMMAND, OPEN_ITEM_COMMAND } from './itemRow.ts';

/** Milliseconds within which the row that Space was pressed on must be chosen. */
const CHOICE_MS = 1_000;

/**
 * Choosing a row opens its note. The Space key checks it off instead: an extension is not told which row has the focus, so the key
 * is bound to `checkOffFocused` followed by the editor's own command that chooses the focused row.
 */
export function registerRowCommands(checkOff: (entry: ItemEntry) => Promise<void>): vscode.Disposable {
  let askedAt = Number.NEGATIVE_INFINITY;
  let running: string | null = null;
  const checkOffOnce = async (entry: ItemEntry): Promise<void> => {
    // The key repeats while it is held down.
    if (running === entry.key) return;
    running = entry.key;
    try {
      await checkOff(entry);
    } finally {
      running = null;
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('coachingNotes.checkOffFocused', () => {
      askedAt = Date.now();
    }),
    vscode.commands.registerCommand(CHOOSE_ROW_COMMAND, (entry: ItemEntry) => {
      const isToBeCheckedOff = Date.now() - askedAt < CHOICE_MS;
      askedAt = Number.NEGATIVE_INFINITY;
      return isToBeCheckedOff
        ? checkOffOnce(entry)
        : vscode.commands.executeCommand(OPEN_ITEM_COMMAND, entry);
    }),
  );
}
