import * as vscode from 'vscode';
import type { LanguageProviders } from '../language/languageProviders.ts';
import {
  ADJUST_COMMAND,
  DISABLE_COMMAND,
  FIX_ALL_COMMAND,
  REFUSE_COMMAND,
  SELECT_COMMAND,
} from './fixCommandNames.ts';

type FixCommands = Pick<LanguageProviders, 'adjust' | 'disableInWorkspace' | 'fixAllInNote'>;

/** The command that fixes all in a note, and those that quick fixes end in, which are not for the palette. */
export function registerFixCommands(load: () => Promise<FixCommands>): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(FIX_ALL_COMMAND, async () => (await load()).fixAllInNote()),
    registerCommand(DISABLE_COMMAND, async (root: string, rule: string) =>
      (await load()).disableInWorkspace(root, rule),
    ),
    registerCommand(ADJUST_COMMAND, async (uri: vscode.Uri) => (await load()).adjust(uri)),
    registerCommand(SELECT_COMMAND, async (uri: vscode.Uri, selection: vscode.Range) => {
      await vscode.window.showTextDocument(uri, { selection });
    }),
    registerCommand(REFUSE_COMMAND, (message: string) => {
      void vscode.window.showWarningMessage(message);
    }),
  );
}
