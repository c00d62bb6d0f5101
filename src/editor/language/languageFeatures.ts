import * as vscode from 'vscode';
import { CurrentNotes } from '../currentNotes.ts';
import { nextMeetingIn } from '../nextMeeting.ts';
import { type CodeActionParts, registerCodeActions } from './codeActions.ts';
import { registerCompletion } from './completion.ts';
import { registerConfigurationFeatures } from './configurationFeatures.ts';
import { registerDefinition } from './definition.ts';
import { registerHover } from './hover.ts';
import { registerReferences } from './references.ts';
import { type RenameParts, registerRename } from './rename.ts';

type LanguageFeatureParts = Omit<RenameParts & CodeActionParts, 'currentNotes' | 'nextMeeting'>;

/** What the editor offers in notes while they are written, all from the very text that is shown. */
export function registerLanguageFeatures(parts: LanguageFeatureParts): vscode.Disposable {
  const currentNotes = new CurrentNotes(parts.reader, parts.folders);
  const all: RenameParts & CodeActionParts = {
    ...parts,
    currentNotes,
    nextMeeting: (indexed) =>
      nextMeetingIn(indexed.root, indexed.note.person?.name ?? null, { ...parts, today: parts.today() }),
  };
  return vscode.Disposable.from(
    currentNotes,
    registerCompletion(all),
    registerHover(all),
    registerDefinition(all),
    registerReferences(all),
    registerRename(all),
    registerCodeActions(all),
    registerConfigurationFeatures(all),
  );
}
