import * as vscode from 'vscode';
import type { FrameworkSection } from '../../config/frameworks.ts';
import { lineStartsOf } from '../../notes/lines.ts';
import type { CarryOrders } from '../../writing/carryOver/carryOrder.ts';
import type { CarryOverPlan } from '../../writing/carryOver/carryOverPlan.ts';
import { type NotesFolder, slashed } from '../folders.ts';
import { toRange } from '../ranges.ts';
import type { Reader } from '../reader.ts';
import type { FileToRead } from '../readerProtocol.ts';

/** The note that items are carried to: a document, or a file that is made with the same edit. */
export interface CarryInto {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly text: string;
  readonly sections: readonly FrameworkSection[];
  /** Null for a file that is not there yet. */
  readonly document: vscode.TextDocument | null;
}

/** What carrying over changes, planned on documents as they stand, each with the version that it was planned on. */
export interface PlannedCarry {
  readonly plan: CarryOverPlan;
  readonly into: CarryInto;
  readonly documents: readonly {
    readonly document: vscode.TextDocument;
    readonly version: number;
    readonly isDirty: boolean;
  }[];
}

/** Plans a carry-over on the notes as the editor has them. */
export async function planCarry(
  carry: readonly CarryOrders[],
  into: CarryInto,
  folder: NotesFolder,
  reader: Reader,
): Promise<PlannedCarry> {
  const own = into.uri.toString();
  const opened: vscode.TextDocument[] = [];
  for (const { key } of carry)
    if (key !== own) opened.push(await vscode.workspace.openTextDocument(vscode.Uri.parse(key)));
  const all = [...opened, ...(into.document ? [into.document] : [])];
  const documents = all.map((document) => ({
    document,
    version: document.version,
    isDirty: document.isDirty,
  }));
  const textOf = new Map(all.map((document) => [document.uri.toString(), document.getText()]));
  const fileOf = (key: string, path: string): FileToRead => ({
    file: slashed(vscode.Uri.parse(key)),
    path,
    buffer: textOf.get(key) ?? null,
  });
  const pathOf = new Map([...carry.map(({ key, path }) => [key, path] as const), [own, into.path] as const]);
  const clean = all
    .filter(({ isDirty }) => !isDirty)
    .map(({ uri }) => fileOf(uri.toString(), pathOf.get(uri.toString()) ?? ''));
  const plan = await reader.ask(
    'carryOver',
    {
      sources: carry.map((orders) => ({ ...orders, file: fileOf(orders.key, orders.path) })),
      target: { key: own, path: into.path, text: into.text, sections: into.sections },
      clean,
      options: folder.options,
    },
    true,
  );
  return { plan, into, documents };
}

/**
 * Adds to `edit` what was planned and applies it as one step that can be undone; false where nothing was changed, because a document has
 * changed meanwhile. What had no unsaved changes before has none afterwards, also when the step is taken back.
 */
export async function applyCarry(
  { plan, into, documents }: PlannedCarry,
  edit: vscode.WorkspaceEdit,
  saving: TakenBack,
): Promise<boolean> {
  if (documents.some(({ document, version }) => document.isClosed || document.version !== version))
    return false;
  const before = new Map(documents.map(({ document }) => [document, document.getText()]));
  for (const { key, replacements } of plan.edits) {
    const document = documents.find((one) => one.document.uri.toString() === key)?.document;
    const lineStarts = lineStartsOf(document?.getText() ?? into.text);
    const uri = document?.uri ?? into.uri;
    for (const { range, text } of replacements) edit.replace(uri, toRange(lineStarts, range), text);
  }
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  const changed = documents.filter(({ document, isDirty }) => !isDirty && document.isDirty);
  for (const { document } of changed) {
    saving.follow(document, before.get(document) ?? null);
    await document.save();
  }
  if (into.document || plan.edits.every(({ key }) => key !== into.uri.toString())) return true;
  const made = await vscode.workspace.openTextDocument(into.uri);
  saving.follow(made, null);
  await made.save();
  return true;
}

/** Keeps the disk in step where a carry-over is taken back, or done again: both notes were saved, and both are again. */
export class TakenBack implements vscode.Disposable {
  readonly #texts = new Map<string, Set<string>>();
  readonly #following: vscode.Disposable;

  constructor() {
    const { Undo, Redo } = vscode.TextDocumentChangeReason;
    // That a document has unsaved changes is told after the change itself.
    const waiting = new Set<string>();
    this.#following = vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
      const key = document.uri.toString();
      const isTakenBack = reason === Undo || reason === Redo;
      if (isTakenBack && this.#texts.get(key)?.has(document.getText())) waiting.add(key);
      else if (isTakenBack) waiting.delete(key);
      if (document.isDirty && waiting.delete(key)) void document.save();
    });
  }

  /** `before`: the text that a document had; null where it was not there. */
  follow(document: vscode.TextDocument, before: string | null): void {
    const key = document.uri.toString();
    const texts = before === null ? [document.getText()] : [before, document.getText()];
    this.#texts.set(key, new Set(texts));
  }

  dispose(): void {
    this.#following.dispose();
    this.#texts.clear();
  }
}
