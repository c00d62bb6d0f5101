import * as vscode from 'vscode';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import type { BriefPlace } from '../../writing/brief/brief.ts';

/** What the links of a brief do, and all that they can do. */
export const OPEN_SOURCE_COMMAND = 'coachingNotes.openSource';

/** The address of a place in the page of a brief. */
export function sourceAddress({ key, line }: BriefPlace): string {
  const words = encodeURIComponent(JSON.stringify([key, line]));
  // What would end a link, or be emphasis.
  const whole = words.replace(/[!'()*~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `command:${OPEN_SOURCE_COMMAND}?${whole}`;
}

/** Opens a note at a line, with the keyboard in it. Nothing but a note that is known can be opened so. */
export async function openSource(index: NoteIndex, key: unknown, line: unknown): Promise<void> {
  if (typeof key !== 'string' || typeof line !== 'number' || !index.get(key)) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(key));
  const at = document.validatePosition(new vscode.Position(Math.max(0, line - 1), 0));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
