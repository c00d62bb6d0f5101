import * as vscode from 'vscode';
import { isWithin } from '../platform/slashPaths.ts';
import type { Stamp } from '../platform/store/stamp.ts';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.ts';
import { keyOf } from './fileKeys.ts';
import { type Folders, type NotesFolder, slashed } from './folders.ts';
import { namesIn } from './names.ts';
import type { Reader } from './reader.ts';
import type { Slices } from './slices.ts';
import { stampIn } from './stampRows.ts';

export interface ListingParts {
  readonly reader: Reader;
  readonly folders: Folders;
  readonly log: vscode.LogOutputChannel;
  readonly slices: Slices;
}

/** The markdown files that count below some places. */
export interface Listing {
  /** Absolute paths, with their stamps as they are now. */
  readonly files: readonly { readonly file: string; readonly stamp: Stamp | null }[];
  /** The places below which notes may be, or may have been. */
  readonly noFiles: readonly string[];
}

/** The markdown files at and below `starts` that count in a folder; null where they could not be listed. */
export async function listFolder(
  { reader, folders, log, slices }: ListingParts,
  folder: NotesFolder,
  starts: readonly string[],
): Promise<Listing | null> {
  const { root, base, options } = folder;
  try {
    const request = { root, base, starts, exclude: options.exclude };
    const list = await reader.ask('list', request, isOnePlace(folder, starts));
    // A file that was removed, before its event or its reading, is no news.
    const mayBeGone = new Set(starts.filter((start) => start !== root));
    for (const { file, reason } of list.failures)
      log[mayBeGone.has(file) ? 'debug' : 'warn'](`${file} ${reason}.`);
    const files: Listing['files'][number][] = [];
    const isOurs = isOf(folder, folders);
    await slices.each(namesIn(list.files), (file, at) => {
      if (isOurs(file)) files.push({ file, stamp: stampIn(list.stamps, at) });
    });
    return { files, noFiles: list.noFiles };
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    return null;
  }
}

/** Whether a file below a folder belongs to it, and not to one that is opened within it. */
export function isOf(folder: NotesFolder, folders: Folders): (file: string) => boolean {
  const lower = folder.root.toLowerCase();
  const isInner = ({ uri }: vscode.WorkspaceFolder): boolean =>
    slashed(uri) !== folder.root && isWithin(lower, slashed(uri).toLowerCase());
  const hasInner = vscode.workspace.workspaceFolders?.some(isInner) ?? false;
  return (file) => !hasInner || folders.of(vscode.Uri.file(file)) === folder;
}

/** One place is what somebody is at; several, or all, can wait. */
export function isOnePlace(folder: NotesFolder, starts: readonly string[]): boolean {
  return starts.length === 1 && starts[0] !== folder.root;
}

/** The notes of a folder that are known below places that may be, or may have been, folders. */
export async function notesBelow(
  { index, slices }: { readonly index: NoteIndex; readonly slices: Slices },
  places: readonly string[],
  folder: NotesFolder,
): Promise<readonly IndexedNote[]> {
  // What was a note was no folder.
  const above = new Set(places.map(keyOf).filter((key) => index.get(key) === undefined));
  const below: IndexedNote[] = [];
  if (above.size === 0) return below;
  await slices.each(index.of(folder.root), (note) => {
    const { key } = note;
    for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) {
      if (!above.has(key.slice(0, at))) continue;
      below.push(note);
      return;
    }
  });
  return below;
}
