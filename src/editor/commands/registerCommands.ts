import * as vscode from 'vscode';
import { OPEN_ITEM_COMMAND } from '../sidebar/itemRow.ts';
import { openItem } from './openItem.ts';

/** What the commands do beside opening notes. */
export interface PlainCommandParts {
  readonly reload: () => Promise<void>;
}

/** The commands of the palette and of the rows. Those of rows are handed the row's item. */
export function registerCommands({ reload }: PlainCommandParts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(OPEN_ITEM_COMMAND, openItem),
    vscode.commands.registerCommand('coachingNotes.refresh', reload),
    vscode.commands.registerCommand('coachingNotes.showOverdue', () =>
      vscode.commands.executeCommand('coachingNotes.overdue.focus'),
    ),
    vscode.commands.registerCommand('coachingNotes.showOpenItems', () =>
      vscode.commands.executeCommand('coachingNotes.openItems.focus'),
    ),
  );
}
