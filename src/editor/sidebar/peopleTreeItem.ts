import * as vscode from 'vscode';
import type { GroupRow, LeafRow, PersonRow } from '../../workspace/peopleRow.ts';
import { say } from '../say.ts';
import { CHOOSE_ROW_COMMAND } from './itemRow.ts';

/** Shows a list to its end. */
export const SHOW_ALL_ROWS_COMMAND = 'coachingNotes.showAllRows';
/** Rows of this kind are people; `package.json` names it in its `when` clauses. */
const PERSON_CONTEXT = 'person';

/** A row that stands for the rows of a list that are not shown yet. */
export interface RestRow {
  /** The id of the list. */
  readonly restOf: string;
  readonly count: number;
}

type WordedRow = PersonRow | GroupRow | LeafRow;

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

/** The row of somebody, with all that their record holds below it. */
export function personItem(row: PersonRow): vscode.TreeItem {
  const item = itemOf(row, Collapsed);
  item.contextValue = PERSON_CONTEXT;
  return item;
}

/** A heading with a list below it. */
export function groupItem(row: GroupRow): vscode.TreeItem {
  return itemOf(row, Collapsed);
}

/** Something that a note says; choosing it opens the note there. */
export function leafItem(row: LeafRow): vscode.TreeItem {
  const item = itemOf(row, None);
  item.command = { command: CHOOSE_ROW_COMMAND, title: vscode.l10n.t('Open Note'), arguments: [row] };
  return item;
}

/** What stands for the rows of a list that are not shown yet. */
export function moreItem(row: RestRow): vscode.TreeItem {
  const { restOf, count } = row;
  const item = new vscode.TreeItem(vscode.l10n.t('Show {count} more', { count }), None);
  item.id = `rest:${restOf}`;
  item.accessibilityInformation = {
    label: vscode.l10n.t('{count} more are not shown yet. Choose to show all.', { count }),
    role: 'treeitem',
  };
  item.command = { command: SHOW_ALL_ROWS_COMMAND, title: vscode.l10n.t('Show All'), arguments: [row] };
  return item;
}

/** What a row says when it is pointed at. Words from a note are shown as they stand, never as markup. */
export function rowTooltip(row: WordedRow): vscode.MarkdownString | string {
  const lines = new vscode.MarkdownString();
  for (const [at, words] of row.tooltip().entries()) {
    if (at > 0) lines.appendMarkdown('\n\n');
    lines.appendText(say(words));
  }
  // Without a line of its own a row would repeat its label.
  return lines.value === '' ? '' : lines;
}

function itemOf(row: WordedRow, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const { id, label, description, spoken, icon } = row;
  const item = new vscode.TreeItem(say(label), state);
  item.id = id;
  if (description !== null) item.description = say(description);
  if (icon !== null) item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: say(spoken), role: 'treeitem' };
  return item;
}
