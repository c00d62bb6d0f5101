import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import { dueInWords, entryInWords, ownerInWords } from '../../workspace/wording.ts';

export const OPEN_ITEM_COMMAND = 'coachingNotes.openItem';
/** Rows of this kind can be checked off; `package.json` names it in its `when` clauses. */
export const ITEM_CONTEXT = 'actionItem';

/** One action item as a row: what, whose, about whom, how late in words; a box to check it off; a click opens its note. */
export function itemRow(entry: ItemEntry, today: Day): vscode.TreeItem {
  const row = new vscode.TreeItem(entry.item.text || '(no words)', vscode.TreeItemCollapsibleState.None);
  row.id = entry.key;
  row.contextValue = ITEM_CONTEXT;
  row.description = `${ownerInWords(entry)} · ${dueInWords(entry.due, today)}`;
  row.tooltip = tooltip(entry, today);
  row.checkboxState = {
    state: vscode.TreeItemCheckboxState.Unchecked,
    tooltip: 'Check off',
    accessibilityInformation: { label: `Check off: ${entry.item.text}`, role: 'checkbox' },
  };
  row.accessibilityInformation = { label: entryInWords(entry, today), role: 'treeitem' };
  row.command = { command: OPEN_ITEM_COMMAND, title: 'Open Action Item', arguments: [entry] };
  return row;
}

/** Words from a note are shown as they stand, never as markup. */
function tooltip(entry: ItemEntry, today: Day): vscode.MarkdownString {
  const { item, note } = entry;
  const lines = new vscode.MarkdownString();
  const add = (words: string): void => {
    if (lines.value !== '') lines.appendMarkdown('\n\n');
    lines.appendText(words);
  };
  add(item.text);
  add(`${ownerInWords(entry)} · ${dueInWords(entry.due, today)}`);
  if (item.expectation) add(`Expectation: ${item.expectation}`);
  if (item.result) add(`Result by then: ${item.result}`);
  add(`${note.path}, line ${entry.line}`);
  return lines;
}
