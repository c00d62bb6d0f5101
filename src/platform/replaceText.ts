import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { plainReason, systemCode } from './plainReason.ts';
import { readBytes, startsWithBom } from './readText.ts';

export type ReplaceResult =
  | { readonly kind: 'written' }
  /** The file no longer holds the expected text; nothing was written. */
  | { readonly kind: 'changed' }
  /** Nothing was written; `reason` completes the sentence that begins with the file's name. */
  | { readonly kind: 'failed'; readonly reason: string };

const BOM_BYTES = Buffer.from('\uFEFF');

/**
 * Replaces a file's whole text, provided that it still is `expectedText` (as `readText` returned it: without its byte
 * order mark, which is kept). The new text stands in full or not at all: it is written beside the file, forced to the
 * disk and renamed over it. Mode and, where allowed, owner are kept; a symbolic link stays and its target is written.
 * Other hard links to the file keep the old text. Throws a `RangeError` where `newText` holds half a character.
 */
export function replaceText(path: string, expectedText: string, newText: string): ReplaceResult {
  if (/\p{Surrogate}/u.test(newText)) throw new RangeError('The new text holds a lone surrogate.');
  let temporary: string | null = null;
  try {
    const target = realpathSync(path);
    const before = readExpected(target, expectedText);
    if (before.kind !== 'expected') return before;
    if (newText === expectedText) return { kind: 'written' };
    // A rename needs no right to the file itself, so that a write-protected one has to be asked.
    closeSync(openSync(target, 'r+'));
    const folder = dirname(target);
    temporary = join(folder, `.coaching-notes-${randomBytes(8).toString('hex')}.tmp`);
    writeNew(temporary, Buffer.concat([before.bom, Buffer.from(newText)]), before.stats);
    const now = readExpected(target, expectedText);
    if (now.kind !== 'expected') return now;
    renameSync(temporary, target);
    temporary = null;
    syncFolder(folder);
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', reason: plainReason(error) };
  } finally {
    if (temporary !== null) removeIfThere(temporary);
  }
}

type Expected =
  | { readonly kind: 'expected'; readonly bom: Buffer; readonly stats: Stats }
  | Exclude<ReplaceResult, { readonly kind: 'written' }>;

function readExpected(target: string, expectedText: string): Expected {
  const expected = Buffer.from(expectedText);
  const read = readBytes(target, expected.length + BOM_BYTES.length);
  if (read.kind === 'tooLarge') return { kind: 'changed' };
  if (read.kind === 'unreadable') return { kind: 'failed', reason: read.reason };
  const { bytes, stats } = read;
  if (bytes.equals(expected)) return { kind: 'expected', bom: Buffer.alloc(0), stats };
  if (startsWithBom(bytes) && bytes.subarray(BOM_BYTES.length).equals(expected)) {
    return { kind: 'expected', bom: BOM_BYTES, stats };
  }
  return { kind: 'changed' };
}

function writeNew(path: string, bytes: Buffer, like: Stats): void {
  // Readable by nobody else until it has the rights of the file that it replaces.
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(descriptor, bytes, written);
    }
    const mode = like.mode & 0o777;
    // What the old group was allowed, another group must not be: it gets what everybody has.
    fchmodSync(descriptor, keepOwner(descriptor, like) ? mode : (mode & 0o707) | ((mode & 0o007) << 3));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** True where the file's group could be kept. Only the superuser may give a file away to another owner. */
function keepOwner(descriptor: number, like: Stats): boolean {
  if (process.platform === 'win32') return true;
  return mayChangeOwner(descriptor, like.uid, like.gid) || mayChangeOwner(descriptor, -1, like.gid);
}

function mayChangeOwner(descriptor: number, user: number, group: number): boolean {
  try {
    fchownSync(descriptor, user, group);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EPERM' || code === 'EINVAL' || code === 'ENOSYS') return false;
    throw error;
  }
}

/** Makes the rename itself last through a power cut. Some systems cannot open a folder; there it is done without. */
function syncFolder(folder: string): void {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(folder, constants.O_RDONLY);
    fsyncSync(descriptor);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    // Not created, or its folder is gone: nothing of ours is left either way.
    if (systemCode(error) === null) throw error;
  }
}
