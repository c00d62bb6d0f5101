import * as vscode from 'vscode';
import type { CurrentNote, CurrentNotes } from '../currentNotes.ts';
import { type FixAllParts, fixesOfNote } from '../fixes/fixAllInNote.ts';
import { FIX_ALL } from '../fixes/fixAllKind.ts';
import { type Offer, type OfferParts, offersAt } from '../fixes/offers.ts';
import { resolveOffer } from '../fixes/resolveOffer.ts';

/** What quick fixes are made of. */
export interface CodeActionParts extends OfferParts, FixAllParts {
  readonly currentNotes: CurrentNotes;
}

const { QuickFix } = vscode.CodeActionKind;

/**
 * Quick fixes for the problems of notes, and everything that needs no guess at once: as a source action, and on save where
 * `editor.codeActionsOnSave` asks for it. They are made for the very text of the buffer, never for a range that has gone stale.
 */
export function codeActionProvider(parts: CodeActionParts): Required<vscode.CodeActionProvider> {
  return {
    provideCodeActions: async (document, range, { only, diagnostics }) => {
      const current = await parts.currentNotes.of(document);
      if (!current || current.note.unreadable !== null) return [];
      const fixes =
        !only || only.contains(QuickFix) ? await offersAt(current, range, diagnostics, parts) : [];
      return only?.contains(FIX_ALL) ? [...fixes, ...(await fixAllAction(current, parts))] : fixes;
    },
    resolveCodeAction: (action) => (isOffer(action) ? resolveOffer(action, parts) : action),
  };
}

async function fixAllAction(current: CurrentNote, parts: CodeActionParts): Promise<vscode.CodeAction[]> {
  const fixes = await fixesOfNote(current, parts);
  if (!fixes) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all in this note'), FIX_ALL);
  action.edit = fixes.edit;
  return [action];
}

function isOffer(action: vscode.CodeAction): action is Offer {
  return 'fix' in action;
}
