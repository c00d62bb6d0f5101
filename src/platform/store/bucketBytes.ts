import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Stamp } from './stamp.ts';

/** A file of a bucket. */
export interface BucketFile {
  /** Relative to the root, with `/`. */
  readonly name: string;
  readonly stamp: Stamp;
  /** Null where the file is no note. */
  readonly packed: Uint8Array | null;
}

/** Grows with each change of what follows. Written in the machine's own order of bytes: to another one it is a foreign version. */
const FORMAT_VERSION = 1;
const MAGIC = Buffer.from('CNotes\r\n');
/** Between the names: no file's name holds it. */
const SEPARATOR = '\0';

/** Bytes: magic, version, checksum, digest, and the numbers of files, of bytes of their names, and of bytes of their notes. */
const AT = { magic: 0, version: 8, checksum: 12, digest: 16, count: 48, names: 52, packed: 56 } as const;
const HEAD_BYTES = 64;
const DIGEST_BYTES = 32;
/** Size, mtime, ctime, inode. */
const STAMP_NUMBERS = 4;
const STAMP_BYTES = 8 * STAMP_NUMBERS;
/** The length of a packed note and one more; 0 for a file that is none. */
const LENGTH_BYTES = 4;

/** The first files whose bucket has no more than `limit` bytes; the others are read anew each time. */
export function fitting(files: readonly BucketFile[], limit: number): readonly BucketFile[] {
  let size = HEAD_BYTES;
  return files.filter(({ name, packed }) => {
    // No unit of a name takes more than three bytes.
    const more = STAMP_BYTES + LENGTH_BYTES + 3 * name.length + SEPARATOR.length + (packed?.length ?? 0);
    if (size + more > limit) return false;
    size += more;
    return true;
  });
}

/** A bucket as it stands on the disk. `digest` has 64 hexadecimal digits. */
export function encodeBucket(files: readonly BucketFile[], digest: string): Buffer {
  const names = Buffer.from(files.map(({ name }) => name).join(SEPARATOR));
  const packedBytes = files.reduce((sum, { packed }) => sum + (packed?.length ?? 0), 0);
  const tableBytes = files.length * (STAMP_BYTES + LENGTH_BYTES);
  const bytes = Buffer.allocUnsafeSlow(HEAD_BYTES + tableBytes + names.length + packedBytes).fill(
    0,
    0,
    HEAD_BYTES,
  );
  const stamps = new Float64Array(bytes.buffer, HEAD_BYTES, files.length * STAMP_NUMBERS);
  const lengths = new Uint32Array(bytes.buffer, HEAD_BYTES + stamps.byteLength, files.length);
  let at = HEAD_BYTES + tableBytes;
  at += names.copy(bytes, at);
  files.forEach(({ stamp, packed }, index) => {
    stamps.set([stamp.size, stamp.mtime, stamp.ctime, stamp.inode], index * STAMP_NUMBERS);
    lengths[index] = packed === null ? 0 : packed.length + 1;
    if (packed === null) return;
    bytes.set(packed, at);
    at += packed.length;
  });
  const head = new Uint32Array(bytes.buffer, 0, HEAD_BYTES / 4);
  MAGIC.copy(bytes, AT.magic);
  head[AT.version / 4] = FORMAT_VERSION;
  bytes.write(digest, AT.digest, 'hex');
  head[AT.count / 4] = files.length;
  head[AT.names / 4] = names.length;
  head[AT.packed / 4] = packedBytes;
  head[AT.checksum / 4] = crc32(bytes.subarray(AT.digest));
  return bytes;
}

/**
 * The files of a bucket as `encodeBucket` wrote it, or null where the bytes are not that, in full and unchanged, or of another digest or
 * version. Notes are views of the bytes.
 */
export function decodeBucket(stored: Buffer, digest: string): readonly BucketFile[] | null {
  // Numbers of eight bytes are only read where the machine can find them.
  const bytes = stored.byteOffset % 8 === 0 ? stored : inOwnMemory(stored);
  if (bytes.length < HEAD_BYTES || !MAGIC.equals(bytes.subarray(0, MAGIC.length))) return null;
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD_BYTES / 4);
  if (head[AT.version / 4] !== FORMAT_VERSION) return null;
  if (bytes.toString('hex', AT.digest, AT.digest + DIGEST_BYTES) !== digest) return null;
  const count = head[AT.count / 4] ?? 0;
  const nameBytes = head[AT.names / 4] ?? 0;
  const tableBytes = count * (STAMP_BYTES + LENGTH_BYTES);
  const namesAt = HEAD_BYTES + tableBytes;
  if (bytes.length !== namesAt + nameBytes + (head[AT.packed / 4] ?? 0)) return null;
  if (head[AT.checksum / 4] !== crc32(bytes.subarray(AT.digest))) return null;
  if (count === 0) return [];
  const stamps = new Float64Array(bytes.buffer, bytes.byteOffset + HEAD_BYTES, count * STAMP_NUMBERS);
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + HEAD_BYTES + stamps.byteLength, count);
  const names = bytes.toString('utf8', namesAt, namesAt + nameBytes).split(SEPARATOR);
  let at = namesAt + nameBytes;
  return names.map((name, index) => {
    const length = (lengths[index] ?? 0) - 1;
    const packed = length < 0 ? null : bytes.subarray(at, at + length);
    at += Math.max(0, length);
    return { name, stamp: stampAt(stamps, index), packed };
  });
}

function stampAt(stamps: Float64Array, index: number): Stamp {
  const at = index * STAMP_NUMBERS;
  return {
    size: stamps[at] as number,
    mtime: stamps[at + 1] as number,
    ctime: stamps[at + 2] as number,
    inode: stamps[at + 3] as number,
  };
}

function inOwnMemory(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
