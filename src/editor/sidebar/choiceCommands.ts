import * as vscode from 'vscode';
import { GROUPING_NAMES, GROUPINGS } from '../../workspace/groupings.ts';
import { NO_FILTER } from '../../workspace/itemFilter.ts';
import { askOne } from './askOne.ts';
import { askWords } from './askWords.ts';
import type { ListChoice } from './listChoice.ts';

/** The commands that group and filter the open items. */
export function registerChoiceCommands(choice: ListChoice): vscode.Disposable {
  const command = (name: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`coachingNotes.${name}`, run);
  return vscode.Disposable.from(
    command('groupBy', () => askGrouping(choice)),
    command('filter', () => askForWords(choice)),
    command('clearFilter', () => choice.set({ filter: NO_FILTER })),
    command('showAllItems', () => choice.set({ filter: { whose: 'all' } })),
    command('showMine', () => choice.set({ filter: { whose: 'mine' } })),
    command('showTheirs', () => choice.set({ filter: { whose: 'theirs' } })),
  );
}

async function askGrouping(choice: ListChoice): Promise<void> {
  const grouping = await askOne(
    vscode.l10n.t('Group open action items by'),
    GROUPING_NAMES,
    choice.grouping,
    (name) => GROUPINGS[name].title,
  );
  if (grouping) choice.set({ grouping });
}

function askForWords(choice: ListChoice): void {
  askWords({
    title: vscode.l10n.t('Filter open action items'),
    placeholder: vscode.l10n.t('Words of the item, its owner, its person or its path'),
    before: choice.filter.words,
    show: (words, isTrial) => choice.set({ filter: { words } }, isTrial),
  });
}
