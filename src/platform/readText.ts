import { Buffer, isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { plainReason } from './plainReason.ts';
import { type Stamp, settledStamp, stampOfStats } from './store/stamp.ts';

/** No note is longer: what is larger is some other kind of file, and is not read into memory. In bytes. */
export const DEFAULT_LIMIT_BYTES = 1024 * 1024;

export type ReadResult =
  /** `text` is exactly what is on disk, line ends included, without the byte order mark. */
  | { readonly kind: 'text'; readonly text: string; readonly hasBom: boolean }
  /** `reason` completes the sentence that begins with the file's name; it holds no text of the file. */
  | { readonly kind: 'unreadable'; readonly reason: string };

export type ReadBytesResult =
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly stats: Stats }
  | { readonly kind: 'tooLarge'; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

const BOM = [0xef, 0xbb, 0xbf] as const;
/** A pipe without a writer must not block, and a terminal must not become ours. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
const SAMPLE_BYTES = 512;

/** Reads a UTF-8 text file of at most `limitBytes` bytes. It never throws for what is on the disk, and never blocks on a pipe. */
export function readText(path: string, limitBytes: number = DEFAULT_LIMIT_BYTES): ReadResult {
  return textOf(readBytes(path, limitBytes));
}

/**
 * Reads a text file as `readText` does, with the stamp of the very file that was read: null where it could not be opened, and one that
 * equals none where the file may have changed unseen since.
 */
export function readStampedText(
  path: string,
  limitBytes: number = DEFAULT_LIMIT_BYTES,
): { readonly read: ReadResult; readonly stamp: Stamp | null } {
  const readAt = Date.now();
  const read = readBytes(path, limitBytes);
  const stamp = read.kind === 'bytes' ? settledStamp(stampOfStats(read.stats), readAt) : null;
  return { read: textOf(read), stamp };
}

function textOf(read: ReadBytesResult): ReadResult {
  if (read.kind !== 'bytes') return unreadable(read.reason);
  const { bytes } = read;
  const reason = whyNotText(bytes);
  if (reason !== null) return unreadable(reason);
  const hasBom = startsWithBom(bytes);
  return { kind: 'text', text: bytes.toString('utf8', hasBom ? BOM.length : 0), hasBom };
}

/** Reads a regular file of at most `limitBytes` bytes as it is at this moment, also when it grows or shrinks meanwhile. */
export function readBytes(path: string, limitBytes: number): ReadBytesResult {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, OPEN_FLAGS);
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return unreadable('is a folder');
    if (!stats.isFile()) return unreadable('is a pipe or device, not a regular file');
    if (stats.size > limitBytes) return { kind: 'tooLarge', reason: tooLarge(stats.size, limitBytes) };
    const bytes = readToEnd(descriptor, stats.size, limitBytes);
    return bytes === null
      ? { kind: 'tooLarge', reason: `grew beyond ${sizeInWords(limitBytes)} while it was read` }
      : { kind: 'bytes', bytes, stats };
  } catch (error) {
    return unreadable(plainReason(error));
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** True where UTF-8's byte order mark opens the file. */
export function startsWithBom(bytes: Buffer): boolean {
  return bytes.length >= BOM.length && BOM.every((byte, at) => bytes[at] === byte);
}

/** Null where the file has more than `limit` bytes by now. */
function readToEnd(descriptor: number, size: number, limit: number): Buffer | null {
  // One byte more than the size: a first read that does not fill it has seen the end.
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = readSync(descriptor, buffer, 0, buffer.length, 0);
  if (length === size) return buffer.subarray(0, length);
  for (;;) {
    if (length > limit) return null;
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, limit) + 1);
    const count = readSync(descriptor, buffer, length, buffer.length - length, length);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
  }
}

/** Why the bytes are no UTF-8 text, or null. */
function whyNotText(bytes: Buffer): string | null {
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return UTF_16;
  if (bytes.includes(0)) return looksLikeUtf16(bytes) ? UTF_16 : 'is a binary file, not text';
  if (isUtf8(bytes)) return null;
  return `is not valid UTF-8 (line ${firstInvalidLine(bytes)}); save it as UTF-8`;
}

const UTF_16 = 'is encoded as UTF-16; save it as UTF-8';

/** Without a byte order mark: Western text has its zero bytes at every second place, and only there. */
function looksLikeUtf16(bytes: Buffer): boolean {
  if (bytes.length % 2 !== 0) return false;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) > sample.length / 4;
}

/** From 1. A line feed is never part of a longer character, so that lines can be judged one by one. */
function firstInvalidLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function tooLarge(size: number, limit: number): string {
  return `is too large: ${sizeInWords(size)}, and notes of more than ${sizeInWords(limit)} are not read`;
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / (1024 * 1024), 'MB'];
  // Rounded up: a file one byte over the limit must not be said to be as large as the limit.
  return `${Math.ceil(value * 10) / 10} ${unit}`;
}

function unreadable(reason: string): { readonly kind: 'unreadable'; readonly reason: string } {
  return { kind: 'unreadable', reason };
}
