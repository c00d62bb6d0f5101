import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { CurrentNote, CurrentNotes } from '../currentNotes.ts';
import { slashed } from '../folders.ts';
import type { Reader } from '../reader.ts';
import { editOf } from './edits.ts';

export interface FixAllParts {
  readonly reader: Reader;
  readonly currentNotes: Pick<CurrentNotes, 'of'>;
  readonly today: () => Day;
}

/** What mending everything that needs no guess changes in a note, and how many problems that mends. */
export interface NoteFixes {
  readonly edit: vscode.WorkspaceEdit;
  readonly fixed: number;
}

/** How often it is planned anew when the buffer changes meanwhile. */
const ATTEMPTS = 3;

/** The edit that mends everything in a note that needs no guess; null where there is nothing, or the buffer has changed meanwhile. */
export async function fixesOfNote(
  current: CurrentNote,
  { reader, today }: Omit<FixAllParts, 'currentNotes'>,
): Promise<NoteFixes | null> {
  const { document, folder, path, text } = current;
  const { version } = document;
  const { configuration, options } = folder;
  const file = { file: slashed(document.uri), path, buffer: text };
  const answer = await reader.ask('fixAll', { file, configuration, today: today(), options }, true);
  const { replacements, fixed } = answer;
  if (replacements.length === 0 || document.version !== version) return null;
  return { edit: editOf(document, text, replacements), fixed };
}

/** The command: mends the note in the active editor, in one step that can be undone, and says what came of it. */
export async function fixAllInNote(parts: FixAllParts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = document;
    const current = await parts.currentNotes.of(document);
    const fixes = current && (await fixesOfNote(current, parts));
    if (document.version !== version) continue;
    if (!current) return say(vscode.l10n.t('This file is no 1-on-1 note.'));
    if (!fixes) return say(vscode.l10n.t('Nothing in this note can be mended without a guess.'));
    if (!(await vscode.workspace.applyEdit(fixes.edit))) continue;
    const { fixed } = fixes;
    return say(
      fixed === 1
        ? vscode.l10n.t('1 problem was mended.')
        : vscode.l10n.t('{count} problems were mended.', { count: fixed }),
    );
  }
  say(vscode.l10n.t('The note kept changing while it was being written to. Nothing was changed.'));
}

function say(message: string): void {
  void vscode.window.setStatusBarMessage(message, 5_000);
}
