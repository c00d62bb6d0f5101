import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { plainReason } from '../plainReason.ts';
import { isWithin, joinName, pathWithin } from '../slashPaths.ts';
import { type BucketFile, decodeBucket, encodeBucket, fitting } from './bucketBytes.ts';
import {
  bucketName,
  MAX_BUCKET_BYTES,
  namesIn,
  readBucketFile,
  removeBuckets,
  removeStaleFiles,
  writeBucketFile,
  writtenAt,
} from './bucketFile.ts';
import { BUCKETS, bucketOf } from './bucketOf.ts';
import type { Stamp } from './stamp.ts';

/** What is remembered of a file. */
export interface StoredFile {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly stamp: Stamp;
  /** The store does not look into it. Null where the file is no note. */
  readonly packed: Uint8Array | null;
}

export interface StoreChange {
  readonly set: Iterable<StoredFile>;
  /** Paths. */
  readonly deleted: Iterable<string>;
}

export type SaveResult =
  /** How many buckets were written. */
  | { readonly kind: 'saved'; readonly buckets: number }
  /** Some, or all, of it was not remembered. `reason` completes the sentence that begins with the folder's name. */
  | { readonly kind: 'failed'; readonly reason: string };

/** What was read of the files below a root, kept from one start to the next. Nothing in it is ever the only copy. */
export interface NoteStore {
  /** All that is remembered, bucket by bucket; a bucket that is broken, old or of another reader gives nothing. Never throws for the disk. */
  load(): Generator<readonly StoredFile[]>;
  /** Remembers files and forgets others, in the buckets that they belong to; the others are not written. Never throws for the disk. */
  update(change: StoreChange): SaveResult;
}

/** Bytes. A longer note is read anew each time, as it would fill its bucket. */
const MAX_PACKED = 1024 * 1024;
/** The folders that are remembered at once; the one last written longest ago makes room. */
const MAX_ROOTS = 16;
const ROOT_FOLDER = /^coaching-notes-[0-9a-f]{32}$/u;

/**
 * The store for the files below `root` in `folder`; both absolute, with `/`. What was written with another `digest` is forgotten. Several
 * processes may use one folder: what one overwrites of the other is read again. Nothing is touched before the first call.
 */
export function openStore(folder: string, root: string, digest: string): NoteStore {
  const rootFolder = joinName(folder, `coaching-notes-${hashOf(root).slice(0, 32)}`);
  let isPrepared = false;

  function* load(): Generator<readonly StoredFile[]> {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const files = readBucket(bucket);
      if (files.length > 0)
        yield files.map(({ name, stamp, packed }) => ({ path: joinName(root, name), stamp, packed }));
    }
  }

  function update({ set, deleted }: StoreChange): SaveResult {
    const changes = new Map<number, Map<string, BucketFile | null>>();
    const change = (path: string, file: Omit<BucketFile, 'name'> | null): void => {
      const name = isWithin(root, path) ? pathWithin(root, path) : '';
      if (name === '') return;
      const bucket = bucketOf(name);
      const names = changes.get(bucket) ?? new Map<string, BucketFile | null>();
      changes.set(bucket, names.set(name, file && { name, stamp: file.stamp, packed: file.packed }));
    };
    for (const path of deleted) change(path, null);
    for (const file of set) change(file.path, (file.packed?.length ?? 0) > MAX_PACKED ? null : file);
    if (changes.size === 0) return { kind: 'saved', buckets: 0 };
    const unprepared = prepare();
    if (unprepared !== null) return { kind: 'failed', reason: unprepared };
    const written = [...changes].map(([bucket, names]) => writeBucket(bucket, names));
    const failure = written.find((result) => typeof result === 'string');
    // The folder may have been removed; then it is made anew next time.
    isPrepared = failure === undefined;
    return failure === undefined
      ? { kind: 'saved', buckets: written.filter(Boolean).length }
      : { kind: 'failed', reason: failure };
  }

  function readBucket(bucket: number): readonly BucketFile[] {
    const bytes = readBucketFile(joinName(rootFolder, bucketName(bucket)));
    return (bytes && decodeBucket(bytes, digest)) ?? [];
  }

  /** Whether it was written, or why it could not be. */
  function writeBucket(bucket: number, changes: ReadonlyMap<string, BucketFile | null>): boolean | string {
    const before = readBucket(bucket);
    const kept = before.filter(({ name }) => !changes.has(name));
    const set = [...changes.values()].filter((file) => file !== null);
    if (set.length === 0 && kept.length === before.length) return false;
    const bytes = encodeBucket(fitting([...set, ...kept], MAX_BUCKET_BYTES), digest);
    return writeBucketFile(rootFolder, bucketName(bucket), bytes) ?? true;
  }

  /** Once for each store. Returns why there is no folder, or null. */
  function prepare(): string | null {
    if (isPrepared) return null;
    try {
      mkdirSync(rootFolder, { recursive: true, mode: 0o700 });
      removeStaleFiles(rootFolder, Date.now());
      forgetRoots(folder, rootFolder);
    } catch (error) {
      return plainReason(error);
    }
    isPrepared = true;
    return null;
  }

  return { load, update };
}

/** Stands for all that a reading depends on beside the file: 64 hexadecimal digits. `parts` are plain data. */
export function readerDigest(parts: readonly unknown[]): string {
  return hashOf(JSON.stringify(parts));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function forgetRoots(folder: string, current: string): void {
  const others = namesIn(folder)
    .filter((name) => ROOT_FOLDER.test(name))
    .map((name) => joinName(folder, name))
    .filter((path) => path !== current)
    .map((path) => ({ path, at: writtenAt(path) }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of others.slice(MAX_ROOTS - 1)) removeBuckets(path);
}
