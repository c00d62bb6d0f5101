import * as vscode from 'vscode';
import { EVERYBODY, PEOPLE_ORDER_NAMES, PEOPLE_ORDERS } from '../../workspace/peopleChoice.ts';
import { askOne } from './askOne.ts';
import { askWords } from './askWords.ts';
import type { PeopleListChoice } from './peopleListChoice.ts';

/** The commands that show, sort and filter people. */
export function registerPeopleCommands(choice: PeopleListChoice): vscode.Disposable {
  const command = (name: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`coachingNotes.${name}`, run);
  return vscode.Disposable.from(
    command('showPeople', () => vscode.commands.executeCommand('coachingNotes.people.focus')),
    command('sortPeople', () => askOrder(choice)),
    command('filterPeople', () => askForName(choice)),
    command('showLatePeople', () => choice.set({ isLateOnly: true })),
    command('showAllPeople', () => choice.set({ isLateOnly: false })),
    command('clearPeopleFilter', () => choice.set({ words: EVERYBODY.words, isLateOnly: false })),
  );
}

async function askOrder(choice: PeopleListChoice): Promise<void> {
  const order = await askOne(
    vscode.l10n.t('Sort people by'),
    PEOPLE_ORDER_NAMES,
    choice.now.order,
    (name) => PEOPLE_ORDERS[name].title,
  );
  if (order) choice.set({ order });
}

function askForName(choice: PeopleListChoice): void {
  askWords({
    title: vscode.l10n.t('Filter people'),
    placeholder: vscode.l10n.t('A part of the name'),
    before: choice.now.words,
    show: (words, isTrial) => choice.set({ words }, isTrial),
  });
}
