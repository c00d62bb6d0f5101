import * as vscode from 'vscode';

/** Says what a folder is needed for, and opens one where that is wanted. */
export async function offerToOpenFolder(message: string): Promise<undefined> {
  const openFolder = vscode.l10n.t('Open Folder');
  const chosen = await vscode.window.showInformationMessage(message, openFolder);
  if (chosen === openFolder) await vscode.commands.executeCommand('vscode.openFolder');
  return undefined;
}
