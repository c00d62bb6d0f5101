import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { weekdayName } from '../../workspace/wording.ts';
import { dueChoices } from '../../writing/fixes/dueChoices.ts';
import { say } from '../say.ts';

/** What the question for a due date needs. */
export interface DueQuestion {
  readonly today: Day;
  /** The next meeting with the person, where it is known. */
  readonly nextMeeting: Day | null;
  readonly dayFromWords: (words: string) => Promise<Day | null>;
}

/** Asks for a due date: a few days to choose from, or another one in words. Undefined where nothing was answered. */
export async function askDueDate({
  today,
  nextMeeting,
  dayFromWords,
}: DueQuestion): Promise<Day | undefined> {
  const rows = dueChoices(today, nextMeeting).map(({ day, when }) => ({
    label: capitalized(say(when)),
    description: dayInWords(day),
    day,
  }));
  const other = { label: vscode.l10n.t('Another day…'), description: '', day: null };
  const placeHolder = vscode.l10n.t('When is it due?');
  const picked = await vscode.window.showQuickPick([...rows, other], { placeHolder });
  return picked?.day === null ? askForWords(dayFromWords) : picked?.day;
}

/** The day that the words mean stands below them before anything is written. */
async function askForWords(dayFromWords: DueQuestion['dayFromWords']): Promise<Day | undefined> {
  const words = await vscode.window.showInputBox({
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

/** `Friday, 2026-01-30`. */
function dayInWords(day: Day): string {
  return say(phrase('{weekday}, {day}', { weekday: weekdayName(day), day }));
}

function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
