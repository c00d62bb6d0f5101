import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import { dueInWords, ownerInWords } from '../../workspace/wording.ts';
import type { CarryOverPlan } from '../../writing/carryOver/carryOverPlan.ts';
import { say } from '../say.ts';
import { type Answer, type Choice, pickMany, type StepPlace } from './steps.ts';

/** Asks which of the open items move to a note; the keys of those that are chosen. */
export function pickItems(
  place: StepPlace,
  offers: readonly ItemEntry[],
  today: Day,
): Promise<Answer<readonly string[]>> {
  const choices = offers.map(
    (entry): Choice<string> => ({
      label: entry.item.text || vscode.l10n.t('(no words)'),
      description: say(
        phrase('{whose} · {due}', { whose: ownerInWords(entry), due: dueInWords(entry, today) }),
      ),
      detail: vscode.l10n.t('{path}, line {line}', { path: entry.note.path, line: entry.line }),
      value: entry.key,
    }),
  );
  const placeholder = vscode.l10n.t('What is still open moves to this note. Untick what stays where it is.');
  return pickMany({ ...place, placeholder, choices: () => choices });
}

/** Says what was not carried over, once, with the reason of the first one. */
export function sayLeft(left: CarryOverPlan['left']): void {
  const [first] = left;
  if (!first) return;
  const reason = say(first.message);
  const message =
    left.length === 1
      ? vscode.l10n.t('An item was not carried over. {reason}', { reason })
      : vscode.l10n.t('{count} items were not carried over. The first one: {reason}', {
          count: left.length,
          reason,
        });
  void vscode.window.showWarningMessage(message);
}
