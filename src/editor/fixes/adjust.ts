import * as vscode from 'vscode';
import { check } from '../../coaching/check.ts';
import { ADJUSTMENT_CHOICES, type AdjustmentChoice, adjustmentFix } from '../../writing/fixes/partFixes.ts';
import { type Choice, pick } from '../commands/steps.ts';
import type { CurrentNote, CurrentNotes } from '../currentNotes.ts';
import { say } from '../say.ts';
import { REFUSE_COMMAND } from './fixCommandNames.ts';
import { asIndexed, type Offer, type OfferParts } from './offers.ts';
import { CHANGED, resolveOffer } from './resolveOffer.ts';

/** What the adjustment of a red flag is worked out with. */
export interface AdjustParts extends OfferParts {
  readonly currentNotes: Pick<CurrentNotes, 'of'>;
}

const RULE = 'red-flag-without-adjustment';

/** Asks which resource a red flag's adjustment needs, in one step, and begins it in the note: what will change is selected there. */
export async function adjust(uri: vscode.Uri, parts: AdjustParts): Promise<void> {
  const answer = await pick({
    title: vscode.l10n.t('Add the adjustment'),
    placeholder: vscode.l10n.t('What makes the difference, and where does it come from?'),
    step: 1,
    of: 1,
    choices: () => ADJUSTMENT_CHOICES.map(choiceOf),
  });
  if (answer.kind !== 'value') return;
  // The note is read as it stands now: it may have changed while it was asked.
  const current = await parts.currentNotes.of(await vscode.workspace.openTextDocument(uri));
  const offer = current && offerFor(answer.value, current, parts);
  const made = offer && (await resolveOffer(offer, parts));
  if (!made || (made.edit && !(await vscode.workspace.applyEdit(made.edit))))
    await vscode.commands.executeCommand(REFUSE_COMMAND, say(CHANGED));
  else if (made.command)
    await vscode.commands.executeCommand(made.command.command, ...(made.command.arguments ?? []));
}

/** Null where the flag is no longer red, or its adjustment has been named meanwhile. */
function offerFor(choice: AdjustmentChoice, current: CurrentNote, { contextOf }: OfferParts): Offer | null {
  const { note, text, document } = current;
  const context = contextOf(asIndexed(current));
  const problem = check(note, context).find(({ rule }) => rule === RULE);
  const fix = adjustmentFix(choice, { note, text, context });
  if (!problem || !fix) return null;
  const action = new vscode.CodeAction(say(fix.title), vscode.CodeActionKind.QuickFix);
  return Object.assign(action, { current, version: document.version, problem, fix });
}

function choiceOf(value: AdjustmentChoice): Choice<AdjustmentChoice> {
  const isInternal = value.origin === 'internal';
  switch (value.resource) {
    case 'people':
      return isInternal
        ? {
            value,
            label: vscode.l10n.t('People, internal'),
            description: vscode.l10n.t('who does it, from within the company'),
          }
        : {
            value,
            label: vscode.l10n.t('People, external'),
            description: vscode.l10n.t('who does it, from outside'),
          };
    case 'process':
      return isInternal
        ? {
            value,
            label: vscode.l10n.t('Process, internal'),
            description: vscode.l10n.t('how it is done, within the company'),
          }
        : {
            value,
            label: vscode.l10n.t('Process, external'),
            description: vscode.l10n.t('how it is done, outside'),
          };
    case 'technology':
      return isInternal
        ? {
            value,
            label: vscode.l10n.t('Technology, internal'),
            description: vscode.l10n.t('what it is done with, from within the company'),
          }
        : {
            value,
            label: vscode.l10n.t('Technology, external'),
            description: vscode.l10n.t('what it is done with, from outside'),
          };
  }
}
