import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import { addDays } from '../../src/notes/days.ts';
import { localDay } from '../../src/platform/today.ts';
import type { ItemEntry } from '../../src/workspace/items.ts';

const EXTENSION_ID = 'coaching-notes.coaching-notes';

/** Today and the days around it, as the extension counts them. */
export function today(offset = 0): string {
  return addDays(localDay(new Date()), offset);
}

/** The folder that the tests may fill. */
export function root(): string {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return folder.uri.fsPath;
}

/** The extension, activated, with the folder read. */
export async function coaching(): Promise<CoachingApi> {
  const extension = vscode.extensions.getExtension<CoachingApi>(EXTENSION_ID);
  assert.ok(extension, 'the extension is installed');
  const api = await extension.activate();
  await api.whenRead;
  return api;
}

export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.file(path.join(root(), name));
}

/** Writes a file as another program would. */
export async function writeFileAt(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const file = path.join(root(), name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return vscode.Uri.file(file);
}

export function readFileAt(name: string): Promise<Buffer> {
  return readFile(path.join(root(), name));
}

export function removeAt(name: string): Promise<void> {
  return rm(path.join(root(), name), { recursive: true, force: true });
}

/** Waits until `look` gives a value that `isWanted`; fails with the last one otherwise. */
export async function until<T>(
  look: () => T,
  isWanted: (value: T) => boolean,
  what: string,
  limitMs = 15_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const value = look();
    if (isWanted(value)) return value;
    if (Date.now() > end) assert.fail(`${what}; last seen: ${JSON.stringify(value)?.slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The open items of one note, by their text. */
export function itemsIn(api: CoachingApi, name: string): ItemEntry[] {
  const key = uriOf(name).toString();
  return api.openItems().filter(({ note }) => note.key === key);
}

export function textsIn(api: CoachingApi, name: string): string[] {
  return itemsIn(api, name).map(({ item }) => item.text);
}

/** The ids of the rules that have something to say about an open note. */
export function rulesAt(uri: vscode.Uri): string[] {
  const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Coaching');
  return ours.map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code))).sort();
}

/** Closes all editors without saving anything. Settings, which the editor itself may be writing at the moment, are left to it. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    const isSetting = document.uri.scheme === 'file' && !vscode.workspace.getWorkspaceFolder(document.uri);
    if (!document.isDirty || isSetting) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
