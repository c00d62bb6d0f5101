import * as vscode from 'vscode';
import { daysBetween } from '../../notes/days.ts';
import type { Day } from '../../notes/note.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import { dueInWords, entryInWords, ownerInWords, weekdayName } from '../../workspace/wording.ts';

export const OPEN_ITEM_COMMAND = 'coachingNotes.openItem';
/** What a row does when it is clicked, or chosen with Enter. */
export const CHOOSE_ROW_COMMAND = 'coachingNotes.chooseRow';
/** Rows of this kind can be checked off; `package.json` names it in its `when` clauses. */
export const ITEM_CONTEXT = 'actionItem';

/** What a row is made with. `shortNameOf` gives the name that there is room for. */
export interface RowContext {
  readonly today: Day;
  readonly shortNameOf: (name: string) => string;
}

/**
 * One action item as a row. A side bar shows only the first words of a row: whose and how late stand there, before what is to be
 * done. A box checks it off; a click opens its note.
 */
export function itemRow(entry: ItemEntry, context: RowContext): vscode.TreeItem {
  const { today } = context;
  const row = new vscode.TreeItem(labelOf(entry, context), vscode.TreeItemCollapsibleState.None);
  row.id = entry.key;
  row.contextValue = ITEM_CONTEXT;
  row.description = descriptionOf(entry);
  row.checkboxState = {
    state: vscode.TreeItemCheckboxState.Unchecked,
    tooltip: 'Check off',
    accessibilityInformation: { label: `Check off: ${entry.item.text}`, role: 'checkbox' },
  };
  row.accessibilityInformation = { label: entryInWords(entry, today), role: 'treeitem' };
  row.command = { command: CHOOSE_ROW_COMMAND, title: 'Open Action Item', arguments: [entry] };
  return row;
}

/** `Dana, 12 days late: Send the plan`, `You, tomorrow: …`, `No owner: …`; today's stand under a heading that says so. */
function labelOf({ owner, ownerIsSelf, due, item }: ItemEntry, { today, shortNameOf }: RowContext): string {
  const whose = owner === null ? 'No owner' : ownerIsSelf ? 'You' : shortNameOf(owner);
  const when = shortDue(due, today);
  return `${when === '' ? whose : `${whose}, ${when}`}: ${item.text || '(no words)'}`;
}

function shortDue(due: Day | null, today: Day): string {
  if (due === null || due === today) return '';
  const days = daysBetween(today, due);
  if (days < 0) return `${-days} ${days === -1 ? 'day' : 'days'} late`;
  if (days === 1) return 'tomorrow';
  return days < 7 ? weekdayName(due) : due;
}

/** What the first words leave out: the full name, whom the note is about, the date. */
function descriptionOf(entry: ItemEntry): string {
  const { ownerIsSelf, person, due, item } = entry;
  const when = due ?? item.invalidDue;
  const whose = ownerIsSelf ? (person === null ? '' : `about ${person}`) : ownerInWords(entry);
  return [whose, when === null ? 'no due date' : `due ${when}`].filter((words) => words !== '').join(' · ');
}

/** What a row says when it is pointed at. Words from a note are shown as they stand, never as markup. */
export function itemTooltip(entry: ItemEntry, today: Day): vscode.MarkdownString {
  const { item, note } = entry;
  const lines = new vscode.MarkdownString();
  const add = (words: string): void => {
    if (lines.value !== '') lines.appendMarkdown('\n\n');
    lines.appendText(words);
  };
  add(item.text);
  add(`${ownerInWords(entry)} · ${dueInWords(entry, today)}`);
  if (item.expectation) add(`Expectation: ${item.expectation}`);
  if (item.result) add(`Result by then: ${item.result}`);
  add(`${note.path}, line ${entry.line}`);
  return lines;
}
