import * as vscode from 'vscode';
import { systemClock, watchDay } from '../../platform/dayClock.ts';
import type { PersonSummary } from '../../workspace/personSummary.ts';
import { BriefDocuments, briefUri } from './briefDocuments.ts';
import { BriefPanel, type BriefPaper, titleOf } from './briefPanel.ts';
import { type BriefParts, type BriefSubject, briefNow } from './briefParts.ts';
import { OPEN_SOURCE_COMMAND, openSource } from './openSource.ts';
import { everybody, pickSubject, subjectsGiven } from './pickPerson.ts';

export const PREPARE_COMMAND = 'coachingNotes.prepare';

/** Changes that come together are drawn together. Milliseconds. */
const GATHER_MS = 150;

/** The command Prepare for 1-on-1, and the briefs that are open: they follow the notes. */
export function registerBriefs(parts: BriefParts, paper: BriefPaper): vscode.Disposable {
  const panels = new Map<string, BriefPanel>();
  const documents = new BriefDocuments(parts);
  let cancel: (() => void) | null = null;
  const refresh = (): void => {
    cancel = null;
    documents.refresh();
    for (const panel of panels.values()) panel.refresh().catch(parts.onFault);
  };
  // Later than whatever else hears of it: what is known by then is what is drawn.
  const refreshSoon = (): void => {
    cancel ??= systemClock.after(GATHER_MS, refresh);
  };
  const stop = parts.index.onDidChange(refreshSoon);
  const show = async (subject: BriefSubject): Promise<vscode.Uri | undefined> => {
    const brief = briefNow(subject, parts);
    if (!brief) return undefined;
    const uri = briefUri(subject, brief);
    const address = uri.query;
    const open = panels.get(address);
    const panel = open ?? new BriefPanel(subject, titleOf(brief), parts, paper, () => panels.delete(address));
    panels.set(address, panel);
    open?.reveal();
    try {
      await panel.refresh();
    } catch (error) {
      // Without the editor's own markdown there is nothing to draw with: the words are there all the same.
      parts.onFault(error);
      panel.dispose();
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    }
    return uri;
  };
  return vscode.Disposable.from(
    documents,
    vscode.commands.registerCommand(OPEN_SOURCE_COMMAND, (key: unknown, line: unknown) =>
      openSource(parts.index, key, line),
    ),
    vscode.commands.registerCommand(PREPARE_COMMAND, (given: unknown) => prepare(given, parts, show)),
    new vscode.Disposable(stop),
    new vscode.Disposable(watchDay(systemClock, refreshSoon)),
    new vscode.Disposable(() => {
      cancel?.();
      for (const panel of [...panels.values()]) panel.dispose();
    }),
  );
}

/** Shows the brief of whom the argument means, else of whom is chosen. Returns the address of its text; undefined where none is shown. */
async function prepare(
  given: unknown,
  parts: BriefParts,
  show: (subject: BriefSubject) => Promise<vscode.Uri | undefined>,
): Promise<vscode.Uri | undefined> {
  const isGiven = given !== undefined && given !== null;
  if (isGiven) await parts.whenRead();
  const subjects = isGiven ? subjectsGiven(given, parts) : [];
  const [subject] = subjects;
  if (subject && subjects.length === 1) return show(subject);
  if (!subject && typeof given === 'string') {
    const message = vscode.l10n.t('No note and no configuration names “{name}”.', { name: given });
    void vscode.window.showWarningMessage(message);
    return undefined;
  }
  await firstFolder(parts);
  if (everybody(parts).length === 0) return offerFirstNote();
  const keys = new Set(subjects.map(({ root, key }) => JSON.stringify([root, key])));
  // A first name may be that of two.
  const among = (): readonly PersonSummary[] =>
    everybody(parts).filter(({ root, key }) => keys.size === 0 || keys.has(JSON.stringify([root, key])));
  const chosen = await pickSubject(parts, among);
  if (!chosen) return undefined;
  // What is not read yet may be the last meeting.
  await parts.whenRead();
  return show(chosen);
}

/** Nobody is known before the folders are. */
async function firstFolder(parts: BriefParts): Promise<void> {
  if (everybody(parts).length === 0) await parts.whenRead();
}

async function offerFirstNote(): Promise<undefined> {
  const newNote = vscode.l10n.t('New 1-on-1');
  const message = vscode.l10n.t('Nobody is known yet: write the note of a 1-on-1 first.');
  const chosen = await vscode.window.showInformationMessage(message, newNote);
  if (chosen === newNote) await vscode.commands.executeCommand('coachingNotes.newNote');
  return undefined;
}
