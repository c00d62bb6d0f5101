import * as vscode from 'vscode';
import { withSlashes } from '../platform/slashPaths.ts';

/** Absolute POSIX paths of characters that an URI holds as they are, but for the space. */
const PLAIN_PATH = /^\/(?!\/)[\w./~ -]*$/u;

/** The key of a file in the index: its URI. `file` is absolute, with `/`. */
export function keyOf(file: string): string {
  // Making a URI takes ten times as long, and a folder has many files.
  return PLAIN_PATH.test(file) ? `file://${file.replaceAll(' ', '%20')}` : vscode.Uri.file(file).toString();
}

/** The file of a key: an absolute path, with `/`. */
export function fileOf(key: string): string {
  const path = key.slice('file://'.length).replaceAll('%20', ' ');
  return PLAIN_PATH.test(path) ? path : withSlashes(vscode.Uri.parse(key, true).fsPath);
}

/** The open documents with unsaved changes, by their keys. */
export function dirtyDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  const dirty = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  return new Map(dirty.map((document) => [document.uri.toString(), document]));
}
