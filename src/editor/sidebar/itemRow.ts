import * as vscode from 'vscode';
import { daysBetween } from '../../notes/days.ts';
import type { Day } from '../../notes/note.ts';
import type { ShownHistory, ShownItem } from '../../workspace/shownItem.ts';
import {
  carriedInWords,
  dueInWords,
  entryInWords,
  historyInWords,
  ownerInWords,
  weekdayName,
} from '../../workspace/wording.ts';
import { say } from '../say.ts';

export const OPEN_ITEM_COMMAND = 'coachingNotes.openItem';
/** What a row does when it is clicked, or chosen with Enter. */
export const CHOOSE_ROW_COMMAND = 'coachingNotes.chooseRow';
/** Rows of this kind can be checked off; `package.json` names it in its `when` clauses. */
export const ITEM_CONTEXT = 'actionItem';

/** What a row is made with. `shortNameOf` gives the name that there is room for. */
export interface RowContext {
  readonly today: Day;
  readonly history: ShownHistory;
  readonly shortNameOf: (name: string) => string;
  /** False where a heading says already whose it is: a narrow side bar has no room to say it twice. */
  readonly namesOwner: boolean;
  /** Where a heading says already that it is late, the number of days will do. */
  readonly saysLate: boolean;
}

/**
 * One action item as a row. A side bar shows only the first words of a row: whose and how late stand there, before what is to be
 * done. A box checks it off; a click opens its note.
 */
export function itemRow(entry: ShownItem, context: RowContext): vscode.TreeItem {
  const { today, history } = context;
  const row = new vscode.TreeItem(labelOf(entry, context), vscode.TreeItemCollapsibleState.None);
  row.id = entry.key;
  row.contextValue = ITEM_CONTEXT;
  row.description = descriptionOf(entry, history);
  row.checkboxState = {
    state: vscode.TreeItemCheckboxState.Unchecked,
    tooltip: vscode.l10n.t('Check off'),
    accessibilityInformation: {
      label: vscode.l10n.t('Check off: {text}', { text: entry.text }),
      role: 'checkbox',
    },
  };
  row.accessibilityInformation = { label: say(entryInWords(entry, today, history)), role: 'treeitem' };
  row.command = {
    command: CHOOSE_ROW_COMMAND,
    title: vscode.l10n.t('Open Action Item'),
    arguments: [entry],
  };
  return row;
}

/**
 * `Dana, 12 d late: Send the plan`, `You, tomorrow: …`, `No owner: …`; today's stand under a heading that says so. As short as may be: in a
 * narrow side bar what is to be done must begin to show behind it.
 */
function labelOf(entry: ShownItem, { today, shortNameOf, namesOwner, saysLate }: RowContext): string {
  const { owner, ownerIsSelf, due } = entry;
  const when = shortDue(due, today, saysLate);
  const text = entry.text || vscode.l10n.t('(no words)');
  if (!namesOwner) return when === '' ? text : `${when}: ${text}`;
  const whose =
    owner === null ? vscode.l10n.t('No owner') : ownerIsSelf ? vscode.l10n.t('You') : shortNameOf(owner);
  return when === '' ? `${whose}: ${text}` : vscode.l10n.t('{whose}, {when}: {text}', { whose, when, text });
}

function shortDue(due: Day | null, today: Day, saysLate: boolean): string {
  if (due === null || due === today) return '';
  const days = daysBetween(today, due);
  if (days < 0)
    return saysLate
      ? vscode.l10n.t('{days} d', { days: -days })
      : vscode.l10n.t('{days} d late', { days: -days });
  if (days === 1) return vscode.l10n.t('tomorrow');
  return days < 7 ? say(weekdayName(due)) : due;
}

/** What the first words leave out: the full name, whom the note is about, the date, and how often it was put off to the next meeting. */
function descriptionOf(entry: ShownItem, { carried }: ShownHistory): string {
  const { ownerIsSelf, person, due, invalidDue } = entry;
  const when = due ?? invalidDue;
  const about = person === null ? '' : vscode.l10n.t('about {person}', { person });
  const whose = ownerIsSelf ? about : say(ownerInWords(entry));
  const dueWords = when === null ? vscode.l10n.t('no due date') : vscode.l10n.t('due {when}', { when });
  const carriedWords = carried === 0 ? '' : say(carriedInWords(carried));
  return [whose, dueWords, carriedWords].filter((words) => words !== '').join(' · ');
}

/** What a row says when it is pointed at. Words from a note are shown as they stand, never as markup. */
export function itemTooltip(entry: ShownItem, today: Day, history: ShownHistory): vscode.MarkdownString {
  const { item, note } = entry;
  const lines = new vscode.MarkdownString();
  const add = (words: string): void => {
    if (lines.value !== '') lines.appendMarkdown('\n\n');
    lines.appendText(words);
  };
  add(item.text);
  add(`${say(ownerInWords(entry))} · ${say(dueInWords(entry, today))}`);
  const since = historyInWords(history);
  if (since) add(say(since));
  const { expectation, result } = item;
  if (expectation) add(vscode.l10n.t('Expectation: {expectation}', { expectation }));
  if (result) add(vscode.l10n.t('Result by then: {result}', { result }));
  add(vscode.l10n.t('{path}, line {line}', { path: note.path, line: entry.line }));
  return lines;
}
