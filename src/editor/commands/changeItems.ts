import * as vscode from 'vscode';
import { lineStartsOf } from '../../notes/lines.ts';
import type { Phrase } from '../../notes/phrase.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import type { ItemChange } from '../../writing/itemChange.ts';
import { referenceTo } from '../../writing/locate.ts';
import type { Replacement } from '../../writing/replacement.ts';
import { dirtyDocuments } from '../fileKeys.ts';
import { type Folders, slashed } from '../folders.ts';
import type { NoteSync } from '../noteSync.ts';
import { toRange } from '../ranges.ts';
import type { Reader } from '../reader.ts';
import { say } from '../say.ts';

/** How often an edit is planned anew when the buffer changes while it is being planned. */
const ATTEMPTS = 5;

export interface ChangeParts {
  readonly reader: Reader;
  readonly folders: Folders;
  readonly sync: NoteSync;
}

/** What is to be done to the items of a note: handles, for one, are written so that they are understood there. */
export type ChangeOf = (note: IndexedNote) => ItemChange;

/** Changes items, note by note. What is left alone is said once, with the reason. */
export async function changeItems(
  entries: readonly ItemEntry[],
  changeOf: ChangeOf,
  parts: ChangeParts,
): Promise<void> {
  const byNote = new Map<string, ItemEntry[]>();
  for (const entry of entries) byNote.set(entry.note.key, [...(byNote.get(entry.note.key) ?? []), entry]);
  const refusals: string[] = [];
  for (const members of byNote.values()) refusals.push(...(await changeNote(members, changeOf, parts)));
  const [first] = refusals;
  if (first === undefined) return;
  const others = refusals.length - 1;
  void vscode.window.showWarningMessage(
    others === 0
      ? first
      : vscode.l10n.t('{count} items were not changed. The first one: {reason}', {
          count: refusals.length,
          reason: first,
        }),
  );
}

/**
 * A buffer with unsaved changes is edited, in one step that can be undone, and stays unsaved, as its author left it. Any other note is
 * changed on disk, by exactly these characters: saving it through the editor would also run formatters and unify its line ends.
 */
async function changeNote(
  entries: readonly ItemEntry[],
  changeOf: ChangeOf,
  { reader, folders, sync }: ChangeParts,
): Promise<readonly string[]> {
  const [first] = entries;
  const uri = first && vscode.Uri.parse(first.note.key);
  const folder = uri && folders.of(uri);
  if (!first || !uri || !folder) return [];
  const { path } = first.note;
  const references = entries.map(({ note, item }) => referenceTo(note.note, item));
  const change = changeOf(first.note);
  const saidAll = (refusals: readonly Phrase[]): string[] => refusals.map(say);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const document = dirtyDocuments().get(first.note.key);
    const version = document?.version;
    const file = { file: slashed(uri), path, buffer: document?.getText() ?? null };
    const request = { file, references, change, options: folder.options };
    try {
      const outcome = await reader.ask('changeItems', request, true);
      if (outcome.kind === 'written' || outcome.replacements.length === 0) {
        await sync.refresh([uri]);
        return saidAll(outcome.refusals);
      }
      const isCurrent = document?.isDirty && document.version === version;
      if (isCurrent && (await edit(document, file.buffer ?? '', outcome.replacements)))
        return saidAll(outcome.refusals);
    } catch (error) {
      await sync.refresh([uri]);
      const reason = error instanceof Error ? error.message : String(error);
      return [vscode.l10n.t('{path} could not be changed: {reason}', { path, reason })];
    }
  }
  return [vscode.l10n.t('The note kept changing while it was being written to. Nothing was changed.')];
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
