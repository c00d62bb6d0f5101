import * as vscode from 'vscode';
import type { Phrase } from '../../notes/phrase.ts';
import { say } from '../say.ts';

/** Asks for one of a few names; the one that holds now is marked. Undefined where none was chosen. */
export async function askOne<Name extends string>(
  placeHolder: string,
  names: readonly Name[],
  now: Name,
  titleOf: (name: Name) => Phrase,
): Promise<Name | undefined> {
  const rows = names.map((name) => ({
    label: say(titleOf(name)),
    description: name === now ? vscode.l10n.t('now') : '',
    iconPath: new vscode.ThemeIcon(name === now ? 'check' : 'blank'),
    name,
  }));
  const picked = await vscode.window.showQuickPick(rows, { placeHolder });
  return picked?.name;
}
