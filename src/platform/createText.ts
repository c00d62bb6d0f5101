import { Buffer } from 'node:buffer';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { plainReason, systemCode } from './plainReason.ts';
import { folderOf, isWithin, withSlashes } from './slashPaths.ts';

export type CreateResult =
  | { readonly kind: 'created' }
  /** Something stands there; it was left alone. */
  | { readonly kind: 'exists' }
  /** Nothing was written; `reason` completes the sentence that begins with the path. */
  | { readonly kind: 'failed'; readonly reason: string };

const LEADS_OUT = 'leads out of the folder of the notes by a symbolic link';

/**
 * Whether a file can be made at `path`, which is within `root` (both absolute, with `/`): `exists` where something, even a broken
 * link, stands there; `failed` where a symbolic link on the way leads out of the root. Null where nothing is in the way.
 */
export function whyNotNew(root: string, path: string): Exclude<CreateResult, { kind: 'created' }> | null {
  try {
    if (!isWithin(root, path) || path.split('/').includes('..')) return { kind: 'failed', reason: LEADS_OUT };
    if (lstatSync(path, { throwIfNoEntry: false })) return { kind: 'exists' };
    let folder = folderOf(path);
    while (folder !== root && !lstatSync(folder, { throwIfNoEntry: false })) folder = folderOf(folder);
    return isWithin(realOf(root), realOf(folder)) ? null : { kind: 'failed', reason: LEADS_OUT };
  } catch (error) {
    return { kind: 'failed', reason: plainReason(error) };
  }
}

/** Writes a new file, and the folders to it, within `root`. Never writes over or through anything that is there. */
export function createText(root: string, path: string, text: string): CreateResult {
  const obstacle = whyNotNew(root, path);
  if (obstacle) return obstacle;
  try {
    const folder = folderOf(path);
    mkdirSync(folder, { recursive: true });
    // Once more: the folders may have been made by somebody else meanwhile.
    if (!isWithin(realOf(root), realOf(folder))) return { kind: 'failed', reason: LEADS_OUT };
    return writeNew(path, text);
  } catch (error) {
    return { kind: 'failed', reason: plainReason(error) };
  }
}

function writeNew(path: string, text: string): CreateResult {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'wx');
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return { kind: 'exists' };
    throw error;
  }
  let isWritten = false;
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
    isWritten = true;
  } finally {
    closeSync(descriptor);
    // Half a note would be taken for the whole one the next time.
    if (!isWritten) unlinkSync(path);
  }
  return { kind: 'created' };
}

function realOf(path: string): string {
  return withSlashes(realpathSync.native(path));
}
