import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../config/defaults.ts';
import { dirtyDocuments } from '../fileKeys.ts';
import type { NotesFolder } from '../folders.ts';
import type { Reader } from '../reader.ts';
import { say } from '../say.ts';
import { editOf } from './edits.ts';

/**
 * Switches a rule off in the `.coaching.yaml` that holds for a folder; makes the file where there is none. One with unsaved changes is
 * edited in its buffer, and saving it is left to its author.
 */
export async function disableInWorkspace({ base }: NotesFolder, rule: string, reader: Reader): Promise<void> {
  const uri = vscode.Uri.file(`${base}/${CONFIGURATION_FILE}`);
  const document = dirtyDocuments().get(uri.toString());
  const text = document?.getText() ?? null;
  const outcome = await reader.ask('disableRule', { base, rule, buffer: text }, true);
  if (outcome.kind === 'refused') void vscode.window.showWarningMessage(say(outcome.message));
  else if (outcome.kind === 'edit' && document && text === document.getText())
    await vscode.workspace.applyEdit(editOf(document, text, outcome.replacements));
  else await openWith(rule, uri);
}

/** The change is offered to be looked at: it holds for more than the note at hand. */
async function openWith(rule: string, uri: vscode.Uri): Promise<void> {
  const show = vscode.l10n.t('Open {file}', { file: CONFIGURATION_FILE });
  const message = vscode.l10n.t('`{rule}` is switched off in {file}.', { rule, file: CONFIGURATION_FILE });
  const chosen = await vscode.window.showInformationMessage(message, show);
  if (chosen === show) await vscode.window.showTextDocument(uri);
}
