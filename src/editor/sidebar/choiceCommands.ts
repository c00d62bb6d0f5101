import * as vscode from 'vscode';
import { GROUPING_NAMES, GROUPINGS } from '../../workspace/groupings.ts';
import { NO_FILTER } from '../../workspace/itemFilter.ts';
import { say } from '../say.ts';
import type { ListChoice } from './listChoice.ts';

/** The commands that group and filter the open items. */
export function registerChoiceCommands(choice: ListChoice): vscode.Disposable {
  const command = (name: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`coachingNotes.${name}`, run);
  return vscode.Disposable.from(
    command('groupBy', () => askGrouping(choice)),
    command('filter', () => askWords(choice)),
    command('clearFilter', () => choice.set({ filter: NO_FILTER })),
    command('showAllItems', () => choice.set({ filter: { whose: 'all' } })),
    command('showMine', () => choice.set({ filter: { whose: 'mine' } })),
    command('showTheirs', () => choice.set({ filter: { whose: 'theirs' } })),
  );
}

async function askGrouping(choice: ListChoice): Promise<void> {
  const rows = GROUPING_NAMES.map((grouping) => ({
    label: say(GROUPINGS[grouping].title),
    description: grouping === choice.grouping ? vscode.l10n.t('now') : '',
    iconPath: new vscode.ThemeIcon(grouping === choice.grouping ? 'check' : 'blank'),
    grouping,
  }));
  const placeHolder = vscode.l10n.t('Group open action items by');
  const picked = await vscode.window.showQuickPick(rows, { placeHolder });
  if (picked) choice.set({ grouping: picked.grouping });
}

/** The list follows what is typed; without Enter it is as it was before. */
function askWords(choice: ListChoice): void {
  const before = choice.filter.words;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter open action items');
  input.placeholder = vscode.l10n.t('Words of the item, its owner, its person or its path');
  input.value = before;
  let isAccepted = false;
  input.onDidChangeValue((words) => choice.set({ filter: { words } }, true));
  input.onDidAccept(() => {
    isAccepted = true;
    choice.set({ filter: { words: input.value } });
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) choice.set({ filter: { words: before } });
    input.dispose();
  });
  input.show();
}
