import * as vscode from 'vscode';
import type { CurrentNotes } from '../currentNotes.ts';
import { registerAdjust } from '../fixes/adjust.ts';
import { registerDisableInWorkspace } from '../fixes/disableInWorkspace.ts';
import { type FixAllParts, fixesOfNote, registerFixAll } from '../fixes/fixAllInNote.ts';
import { type Offer, type OfferParts, offersAt } from '../fixes/offers.ts';
import { registerOfferCommands, resolveOffer } from '../fixes/resolveOffer.ts';
import type { Folders } from '../folders.ts';

/** What quick fixes are made of. */
export interface CodeActionParts extends OfferParts, FixAllParts {
  readonly currentNotes: CurrentNotes;
  readonly folders: Folders;
}

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const FIX_ALL = SourceFixAll.append('coachingNotes');
const NOTES: vscode.DocumentSelector = { language: 'markdown', scheme: 'file' };

/**
 * Quick fixes for the problems of notes, and everything that needs no guess at once: by command, as a source action, and on save where
 * `editor.codeActionsOnSave` asks for it. They are made for the very text of the buffer, never for a range that has gone stale.
 */
export function registerCodeActions(parts: CodeActionParts): vscode.Disposable {
  const { currentNotes, folders, reader } = parts;
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, range, { only, diagnostics }) => {
      const current = await currentNotes.of(document);
      if (!current || current.note.unreadable !== null) return [];
      const fixes =
        !only || only.contains(QuickFix) ? await offersAt(current, range, diagnostics, parts) : [];
      return only?.contains(FIX_ALL) ? [...fixes, ...(await fixAllAction(current))] : fixes;
    },
    resolveCodeAction: (action) => (isOffer(action) ? resolveOffer(action, parts) : action),
  };
  const fixAllAction = async (
    current: NonNullable<Awaited<ReturnType<CurrentNotes['of']>>>,
  ): Promise<vscode.CodeAction[]> => {
    const fixes = await fixesOfNote(current, parts);
    if (!fixes) return [];
    const action = new vscode.CodeAction(vscode.l10n.t('Fix all in this note'), FIX_ALL);
    action.edit = fixes.edit;
    return [action];
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(NOTES, provider, {
      providedCodeActionKinds: [QuickFix, FIX_ALL],
    }),
    registerFixAll(parts),
    registerDisableInWorkspace(reader, folders),
    registerOfferCommands(),
    registerAdjust(parts),
  );
}

function isOffer(action: vscode.CodeAction): action is Offer {
  return 'fix' in action;
}
