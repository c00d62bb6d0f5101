import type * as vscode from 'vscode';
import { adjust } from '../fixes/adjust.ts';
import { disableInWorkspace } from '../fixes/disableInWorkspace.ts';
import { fixAllInNote } from '../fixes/fixAllInNote.ts';
import { nextMeetingIn } from '../nextMeeting.ts';
import { type CodeActionParts, codeActionProvider } from './codeActions.ts';
import { completionProvider } from './completion.ts';
import { configurationCompletionProvider, configurationHoverProvider } from './configurationFeatures.ts';
import { definitionProvider } from './definition.ts';
import { hoverProvider } from './hover.ts';
import { referenceProvider } from './references.ts';
import { type RenameParts, renameProvider } from './rename.ts';

/** What the providers are made of. */
export type LanguageProviderParts = Omit<RenameParts & CodeActionParts, 'nextMeeting'>;

/** What the editor asks of notes and configurations while they are written. */
export interface LanguageProviders {
  readonly completion: vscode.CompletionItemProvider;
  readonly hover: vscode.HoverProvider;
  readonly definition: vscode.DefinitionProvider;
  readonly references: vscode.ReferenceProvider;
  readonly rename: Required<vscode.RenameProvider>;
  readonly codeActions: Required<vscode.CodeActionProvider>;
  readonly configurationCompletion: vscode.CompletionItemProvider;
  readonly configurationHover: vscode.HoverProvider;
  fixAllInNote(): Promise<void>;
  disableInWorkspace(root: string, rule: string): Promise<void>;
  adjust(uri: vscode.Uri): Promise<void>;
}

export function languageProviders(given: LanguageProviderParts): LanguageProviders {
  const parts: RenameParts & CodeActionParts = {
    ...given,
    nextMeeting: (indexed) =>
      nextMeetingIn(indexed.root, indexed.note.person?.name ?? null, { ...given, today: given.today() }),
  };
  return {
    completion: completionProvider(parts),
    hover: hoverProvider(parts),
    definition: definitionProvider(parts),
    references: referenceProvider(parts),
    rename: renameProvider(parts),
    codeActions: codeActionProvider(parts),
    configurationCompletion: configurationCompletionProvider(parts),
    configurationHover: configurationHoverProvider(parts),
    fixAllInNote: () => fixAllInNote(parts),
    disableInWorkspace: async (root, rule) => {
      const folder = [...parts.folders.all()].find((candidate) => candidate.root === root);
      if (folder) await disableInWorkspace(folder, rule, parts.reader);
    },
    adjust: (uri) => adjust(uri, parts),
  };
}
