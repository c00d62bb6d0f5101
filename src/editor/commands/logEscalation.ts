import * as vscode from 'vscode';
import { responseTo } from '../../coaching/escalationResponse.ts';
import { pathWithin } from '../../platform/slashPaths.ts';
import type { EscalationRequest } from '../../writing/escalationRequest.ts';
import { editOf, rangeAfter } from '../fixes/edits.ts';
import { slashed } from '../folders.ts';
import { say } from '../say.ts';
import {
  type EscalationTarget,
  issuesBefore,
  namedPerson,
  noteOf,
  openNote,
  pickTarget,
  type TargetParts,
} from './escalationTarget.ts';
import { type LogEscalationArguments, pickEscalation } from './logEscalationFlow.ts';

/** How often an edit is planned anew when the buffer changes while it is being planned. */
const ATTEMPTS = 5;
const WORDS = ['person', 'folder', 'issue', 'tried', 'repeats', 'action'] as const;
const ANSWERS = ['urgent', 'important', 'inTheirControl'] as const;

/**
 * The command Log Escalation: writes an issue into the open note, or into that of the newest meeting with somebody, in one step that can be undone, and says what follows from it.
 * Returns the note's URI; undefined where nothing was written.
 */
export async function logEscalation(asked: unknown, parts: TargetParts): Promise<vscode.Uri | undefined> {
  const given = argumentsIn(asked);
  // What is not read yet might be the very note that is open.
  if (given.person !== undefined || openNote(parts) === null) await parts.whenRead();
  const target =
    given.person === undefined ? openNote(parts) : namedPerson(given.person, given.folder, parts);
  const answers = await pickEscalation(given, {
    today: parts.today(),
    target,
    pickTarget: (place) => pickTarget(place, parts),
    issuesOf: (whose) => issuesBefore(whose, parts),
  });
  if (!answers) return undefined;
  const note = await noteOf(answers.target, parts);
  if (!note || !(await write(note, answers.request, parts))) return undefined;
  const { escalationWait } = note.folder.configuration;
  void vscode.window.showInformationMessage(say(responseTo(answers.request, escalationWait)));
  return note.uri;
}

/** Writes into the note's buffer, which is shown where the issue stands. */
async function write(
  { uri, folder }: Extract<EscalationTarget, { readonly kind: 'note' }>,
  escalation: EscalationRequest,
  { reader }: TargetParts,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const path = pathWithin(folder.base, slashed(uri));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = document;
    const text = document.getText();
    const file = { file: slashed(uri), path, buffer: text };
    const plan = await reader.ask('logEscalation', { file, escalation, options: folder.options }, true);
    if (plan.kind === 'refused') return refuse(say(plan.message));
    const { replacements } = plan;
    if (document.version !== version) continue;
    if (!(await vscode.workspace.applyEdit(editOf(document, text, replacements)))) continue;
    const [first] = replacements;
    const at = (first?.range.start ?? 0) + (/^\s*/u.exec(first?.text ?? '')?.[0].length ?? 0);
    const selection = rangeAfter(text, replacements, { start: at, end: at });
    await vscode.window.showTextDocument(document, { preview: false, selection });
    return true;
  }
  return refuse(vscode.l10n.t('The note kept changing while it was being written to. Nothing was changed.'));
}

function refuse(message: string): false {
  void vscode.window.showWarningMessage(message);
  return false;
}

function argumentsIn(given: unknown): LogEscalationArguments {
  if (typeof given !== 'object' || given === null) return {};
  const values = new Map<string, unknown>(Object.entries(given));
  const kept = [
    ...WORDS.map((key) => [key, 'string'] as const),
    ...ANSWERS.map((key) => [key, 'boolean'] as const),
  ].flatMap(([key, type]) => (typeof values.get(key) === type ? [[key, values.get(key)] as const] : []));
  return Object.fromEntries(kept);
}
