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
  /** When the key was pressed, for each row that is still to be chosen. */
  let pressed: number[] = [];
  let last: ItemEntry | null = null;
  const checkOffOnce = async (entry: ItemEntry): Promise<void> => {
    // The key repeats while it is held down, and the row stands there for a moment longer.
    if (entry === last) return;
    last = entry;
    try {
      await checkOff(entry);
    } finally {
      setTimeout(() => {
        if (last === entry) last = null;
      }, CHOICE_MS);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('coachingNotes.checkOffFocused', () => {
      pressed.push(Date.now());
    }),
    vscode.commands.registerCommand(CHOOSE_ROW_COMMAND, (entry: ItemEntry) => {
      pressed = pressed.filter((time) => Date.now() - time < CHOICE_MS);
      const isToBeCheckedOff = pressed.shift() !== undefined;
      return isToBeCheckedOff
        ? checkOffOnce(entry)
        : vscode.commands.executeCommand(OPEN_ITEM_COMMAND, entry);
    }),
  );
}
