import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import { dueChoices } from '../../writing/fixes/dueChoices.ts';
import { type DayFromWords, type DayRow, dayInWords, type OfferedDay, offerDays } from '../offerDays.ts';
import { say } from '../say.ts';

/** What the question for a due date needs. */
export interface DueQuestion {
  readonly today: Day;
  /** The next meeting with the person, where it is known. */
  readonly nextMeeting: Day | null;
  readonly dayFromWords: DayFromWords;
}

/** Asks for a due date: a few days to choose from, or another one in words. Undefined where nothing was answered. */
export async function askDueDate({
  today,
  nextMeeting,
  dayFromWords,
}: DueQuestion): Promise<Day | undefined> {
  const rows = dueChoices(today, nextMeeting).map(
    ({ day, when }): DayRow => ({ label: capitalized(say(when)), description: dayInWords(day), day }),
  );
  const picked = await pickDay(rows, dayFromWords);
  return picked?.day === null ? askForWords(picked.words, dayFromWords) : picked?.day;
}

function pickDay(rows: readonly DayRow[], dayFromWords: DayFromWords): Promise<OfferedDay | undefined> {
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<DayRow>();
    list.placeholder = vscode.l10n.t('When is it due? Choose a day, or type one in words');
    const answered = (offered: OfferedDay): void => {
      resolve(offered);
      list.hide();
    };
    const subscriptions = offerDays(list, rows, dayFromWords, answered);
    list.onDidHide(() => {
      resolve(undefined);
      for (const subscription of [...subscriptions, list]) subscription.dispose();
    });
    list.show();
  });
}

/** The day that the words mean stands below them before anything is written. */
async function askForWords(begun: string, dayFromWords: DayFromWords): Promise<Day | undefined> {
  const words = await vscode.window.showInputBox({
    value: begun,
    valueSelection: [begun.length, begun.length],
    prompt: vscode.l10n.t('A day, such as “next friday”, “in two weeks” or 2026-01-31'),
    validateInput: async (typed) => {
      if (typed.trim() === '') return undefined;
      const day = await dayFromWords(typed);
      return day === null
        ? {
            message: vscode.l10n.t('This is not understood as one day.'),
            severity: vscode.InputBoxValidationSeverity.Error,
          }
        : { message: dayInWords(day), severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  return words === undefined ? undefined : ((await dayFromWords(words)) ?? undefined);
}

function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
