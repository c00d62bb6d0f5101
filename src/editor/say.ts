import * as vscode from 'vscode';
import { type Phrase, said } from '../notes/phrase.ts';

/** A phrase in the language of the editor. */
export function say(words: Phrase): string {
  return said(words, (template, values) => vscode.l10n.t(template, values));
}
