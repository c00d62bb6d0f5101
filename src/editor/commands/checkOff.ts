import * as vscode from 'vscode';
import { lineStartsOf } from '../../notes/lines.ts';
import type { Day } from '../../notes/note.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import { referenceTo } from '../../writing/locate.ts';
import type { Replacement } from '../../writing/replacement.ts';
import { type Folders, slashed } from '../folders.ts';
import { dirtyDocument, type NoteSync } from '../noteSync.ts';
import { toRange } from '../ranges.ts';
import type { Reader } from '../reader.ts';
import type { CheckOffOutcome } from '../readerProtocol.ts';

/** How often an edit is planned anew when the buffer changes while it is being planned. */
const ATTEMPTS = 5;

export interface CheckOffParts {
  readonly reader: Reader;
  readonly folders: Folders;
  readonly sync: NoteSync;
  readonly today: () => Day;
}

/**
 * Checks an item off. A buffer with unsaved changes is edited and stays unsaved, as its author left it. Any other note is changed on
 * disk, by exactly these characters: saving it through the editor would also run formatters and unify its line ends.
 */
export async function checkOff(
  entry: ItemEntry,
  { reader, folders, sync, today }: CheckOffParts,
): Promise<void> {
  const uri = vscode.Uri.parse(entry.note.key);
  const folder = folders.of(uri);
  if (!folder) return;
  const reference = referenceTo(entry.note.note, entry.item);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const document = dirtyDocument(entry.note.key);
    const version = document?.version;
    const file = { file: slashed(uri), path: entry.note.path, buffer: document?.getText() ?? null };
    const request = { file, reference, today: today(), options: folder.options };
    const outcome = await reader.ask('checkOff', request, true).catch(
      (error: Error): CheckOffOutcome => ({
        kind: 'refused',
        message: `${entry.note.path} could not be changed: ${error.message}`,
      }),
    );
    if (outcome.kind === 'refused') {
      await sync.refresh([uri]);
      void vscode.window.showWarningMessage(outcome.message);
      return;
    }
    if (outcome.kind === 'written') return sync.refresh([uri]);
    if (
      document?.isDirty &&
      document.version === version &&
      (await edit(document, file.buffer ?? '', outcome.replacements))
    )
      return;
  }
  void vscode.window.showWarningMessage(
    'The note kept changing while the item was being checked off. Nothing was changed.',
  );
}

function edit(
  document: vscode.TextDocument,
  text: string,
  replacements: readonly Replacement[],
): Thenable<boolean> {
  const lineStarts = lineStartsOf(text);
  const change = new vscode.WorkspaceEdit();
  for (const { range, text: replacement } of replacements) {
    change.replace(document.uri, toRange(lineStarts, range), replacement);
  }
  return vscode.workspace.applyEdit(change);
}
