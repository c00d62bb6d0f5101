import type { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { plainReason, systemCode } from '../plainReason.ts';
import { readBytes } from '../readText.ts';
import { joinName } from '../slashPaths.ts';

/** Bytes. What grows beyond is not a bucket of ours, or is more than is worth keeping. */
export const MAX_BUCKET_BYTES = 4 * 1024 * 1024;
/** Milliseconds after which nobody can still be writing a temporary file. */
const LONGEST_WRITE = 10 * 60_000;

const BUCKET = /^[0-9a-f]{2}\.notes$/u;
const TEMPORARY = /^\.(\d+)-[0-9a-f]{16}\.tmp$/u;

/** The name of a bucket's file. */
export function bucketName(bucket: number): string {
  return `${bucket.toString(16).padStart(2, '0')}.notes`;
}

/** The bytes of a bucket's file, or null where there are none that can be read. Never throws for the disk. */
export function readBucketFile(path: string): Buffer | null {
  const read = readBytes(path, MAX_BUCKET_BYTES);
  return read.kind === 'bytes' ? read.bytes : null;
}

/**
 * Writes a bucket's file in full or not at all: beside it, then renamed over it. It is not forced to the disk: what a power cut leaves
 * of it does not have its checksum. Returns why it could not be written, or null.
 */
export function writeBucketFile(folder: string, name: string, bytes: Uint8Array): string | null {
  const temporary = joinName(folder, `.${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
  try {
    // Notes are for nobody else's eyes.
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, joinName(folder, name));
    return null;
  } catch (error) {
    attempt(() => unlinkSync(temporary), undefined);
    return plainReason(error);
  }
}

/** Removes the temporary files in a folder whose writers are gone, or would have been done long ago. `now` in milliseconds. */
export function removeStaleFiles(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    const writer = TEMPORARY.exec(name)?.[1];
    if (writer === undefined) continue;
    const path = joinName(folder, name);
    if (isRunning(Number(writer)) && Math.abs(now - writtenAt(path)) <= LONGEST_WRITE) continue;
    attempt(() => unlinkSync(path), undefined);
  }
}

/** Removes a folder of buckets; what is not ours in it stays, and the folder with it. */
export function removeBuckets(folder: string): void {
  for (const name of namesIn(folder))
    if (BUCKET.test(name) || TEMPORARY.test(name))
      attempt(() => unlinkSync(joinName(folder, name)), undefined);
  attempt(() => rmdirSync(folder), undefined);
}

/** The names in a folder; none where it cannot be read. */
export function namesIn(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder), []);
}

/** When a file or folder was written, in milliseconds; 0 where it is gone. */
export function writtenAt(path: string): number {
  return attempt(() => statSync(path).mtimeMs, 0);
}

/** What the disk does not allow, somebody else has done, or it does no harm. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return otherwise;
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return systemCode(error) === 'EPERM';
  }
}
