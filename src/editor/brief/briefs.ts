import * as vscode from 'vscode';
import { systemClock, watchDay } from '../../platform/dayClock.ts';
import { BRIEF_SCHEME, briefUri } from './briefAddress.ts';
import { BriefPanel, type BriefPaper, titleOf } from './briefPanel.ts';
import { type BriefParts, type BriefSubject, briefNow } from './briefParts.ts';
import { briefText } from './briefText.ts';
import { everybody, type PersonOfFolder, pickSubject, subjectsGiven } from './pickPerson.ts';

/** Changes that come together are drawn together. Milliseconds. */
const GATHER_MS = 150;

/** What the editor asks of briefs. */
export interface Briefs extends vscode.Disposable {
  /** Shows the brief of whom the argument means, else of whom is chosen. Returns the address of its text; undefined where none is shown. */
  prepare(given: unknown): Promise<vscode.Uri | undefined>;
  /** The text at such an address. */
  textOf(uri: vscode.Uri): Promise<string>;
}

/** The briefs that are open: they follow the notes. `onChange` hears of the addresses whose text is no longer what it was. */
export function openBriefs(
  parts: BriefParts,
  paper: BriefPaper,
  onChange: (address: vscode.Uri) => void,
): Briefs {
  const panels = new Map<string, BriefPanel>();
  let cancel: (() => void) | null = null;
  const refresh = (): void => {
    cancel = null;
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === BRIEF_SCHEME) onChange(uri);
    for (const panel of panels.values()) panel.refresh().catch(parts.onFault);
  };
  // Later than whatever else hears of it: what is known by then is what is drawn.
  const refreshSoon = (): void => {
    cancel ??= systemClock.after(GATHER_MS, refresh);
  };
  const show = async (subject: BriefSubject): Promise<vscode.Uri | undefined> => {
    const brief = await briefNow(subject, parts);
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
  const subscriptions = vscode.Disposable.from(
    new vscode.Disposable(parts.index.onDidChange(refreshSoon)),
    new vscode.Disposable(watchDay(systemClock, refreshSoon)),
    new vscode.Disposable(() => {
      cancel?.();
      for (const panel of [...panels.values()]) panel.dispose();
    }),
  );
  return {
    prepare: (given) => prepare(given, parts, show),
    textOf: (uri) => briefText(uri, parts),
    dispose: () => subscriptions.dispose(),
  };
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
  // Nobody is known before the folders are.
  if (everybody(parts).length === 0) await parts.whenRead();
  if (everybody(parts).length === 0) return offerFirstNote();
  const keys = new Set(subjects.map(({ root, key }) => JSON.stringify([root, key])));
  // A first name may be that of two.
  const among = (): readonly PersonOfFolder[] =>
    everybody(parts).filter(({ root, key }) => keys.size === 0 || keys.has(JSON.stringify([root, key])));
  const chosen = await pickSubject(parts, among);
  if (!chosen) return undefined;
  // What is not read yet may be the last meeting.
  await parts.whenRead();
  return show(chosen);
}

async function offerFirstNote(): Promise<undefined> {
  const newNote = vscode.l10n.t('New 1-on-1');
  const message = vscode.l10n.t('Nobody is known yet: write the note of a 1-on-1 first.');
  const chosen = await vscode.window.showInformationMessage(message, newNote);
  if (chosen === newNote) await vscode.commands.executeCommand('coachingNotes.newNote');
  return undefined;
}
