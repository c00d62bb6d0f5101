import { availableParallelism } from 'node:os';
import { unpackNote } from '../notes/packedNote.ts';
import type { Phrase } from '../notes/phrase.ts';
import type { Stamp } from '../platform/store/stamp.ts';
import { ThreadStopped } from '../platform/threads/jobThread.ts';
import { type JobOptions, ThreadPool } from '../platform/threads/threadPool.ts';
import { piecesIn } from './pieces.ts';
import type {
  CallName,
  FileReading,
  FileToRead,
  PackedReadings,
  ReaderCalls,
  ReadingCounts,
} from './readerProtocol.ts';
import { stampIn } from './stampRows.ts';

/** Milliseconds that one file may take. A note takes a few at most; only a hostile text takes longer. */
const FILE_BUDGET_MS = 10_000;
/** Megabytes that a thread may take: what is larger in memory is no note. */
const MEMORY_MB = 512;
/** Threads at most: the disk and the extension host's own thread gain nothing from more. Two at least, since one may hang. */
const MOST_THREADS = 4;
const FEWEST_THREADS = 2;

/** A note as it was packed, or what became of a file that holds none. */
export type PackedReading =
  | {
      readonly kind: 'note';
      readonly file: FileToRead;
      /** By which it is known again; null where it is not. */
      readonly stamp: Stamp | null;
      /** Of one piece of memory with other notes. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Why its body was not read; null where it was. */
      readonly bodyNotRead: Phrase | null;
    }
  | { readonly kind: 'none'; readonly file: FileToRead; readonly stamp: Stamp | null }
  | { readonly kind: 'unreadable'; readonly file: FileToRead; readonly reason: string };

type Options = ReaderCalls['read']['request']['options'];

/**
 * Reads and plans on threads of its own, urgent requests first. A thread that takes too long or dies is replaced; the file it was at
 * is told of, the others go on.
 */
export class Reader {
  readonly #pool: ThreadPool;
  /** The path of the threads' bundle. */
  readonly script: string;
  /** Threads at most. */
  readonly size: number;
  #counts: ReadingCounts = { scanned: 0, parsed: 0 };
  #isDisposed = false;

  constructor(script: string, budgetMs = FILE_BUDGET_MS) {
    this.script = script;
    const cores = availableParallelism();
    this.size = Math.max(FEWEST_THREADS, Math.min(cores, MOST_THREADS));
    // One core is left to the extension host: what it does for the person is not to wait for a reading of the folder.
    const patientSize = Math.max(1, Math.min(cores - 1, MOST_THREADS));
    const name = 'coaching-notes reader';
    this.#pool = new ThreadPool({
      script,
      name,
      size: this.size,
      patientSize,
      budgetMs,
      memoryMb: MEMORY_MB,
    });
  }

  /** The notes read so far, by who read their body. */
  get counts(): ReadingCounts {
    return this.#counts;
  }

  /** Asks a thread. Urgent requests, such as an edited buffer's, overtake those of a long reading of the folder. */
  async ask<Name extends CallName>(
    name: Name,
    request: ReaderCalls[Name]['request'],
    isUrgent = false,
    how: Pick<JobOptions, 'transfer' | 'onPart'> = {},
  ): Promise<ReaderCalls[Name]['answer']> {
    return (await this.#pool.ask(name, request, { isUrgent, ...how })) as ReaderCalls[Name]['answer'];
  }

  /** Reads files, one answer for each. A file that takes too long is unreadable, and the others are read without it. */
  async read(
    files: readonly FileToRead[],
    options: Options,
    isUrgent = false,
  ): Promise<readonly FileReading[]> {
    return (await this.readPacked(files, options, { isUrgent })).map((reading): FileReading => {
      const { file, path } = reading.file;
      if (reading.kind === 'none') return { kind: 'none', file };
      if (reading.kind === 'unreadable') return { kind: 'unreadable', file, reason: reading.reason };
      return { kind: 'note', file, path, note: unpackNote(reading.bytes) };
    });
  }

  /** The same with the notes still packed, those of one request mostly in one piece of memory. */
  async readPacked(
    files: readonly FileToRead[],
    options: Options,
    how: JobOptions,
  ): Promise<readonly PackedReading[]> {
    if (files.length === 0) return [];
    try {
      return await this.#readNow(files, options, how);
    } catch (error) {
      if (!(error instanceof ThreadStopped) || this.#isDisposed) throw error;
      // Where the thread did not come to any file, another one may.
      if (error.at === null) return this.#readNow(files, options, how);
      const at = Math.min(error.at, files.length - 1);
      const before = await this.readPacked(files.slice(0, at), options, how);
      const after = await this.readPacked(files.slice(at + 1), options, how);
      const unreadable = files.slice(at, at + 1).map((file) => stoppedAt(file, error));
      return [...before, ...unreadable, ...after];
    }
  }

  /** Has threads that have read a lot, and have nothing to do now, give their memory back. */
  renew(): void {
    this.#pool.renew();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#pool.dispose();
  }

  async #readNow(
    files: readonly FileToRead[],
    options: Options,
    how: JobOptions,
  ): Promise<readonly PackedReading[]> {
    const answer = (await this.#pool.ask('read', { files, options }, how)) as PackedReadings;
    const { scanned, parsed } = answer.counts;
    this.#counts = { scanned: this.#counts.scanned + scanned, parsed: this.#counts.parsed + parsed };
    return readingsIn(answer, files);
  }
}

function stoppedAt(file: FileToRead, { message }: ThreadStopped): PackedReading {
  return { kind: 'unreadable', file, reason: `could not be read: ${message}` };
}

function readingsIn(
  { notes, stamps, unreadable, bodiesNotRead }: PackedReadings,
  files: readonly FileToRead[],
): PackedReading[] {
  const reasons = new Map(unreadable.map(({ at, reason }) => [at, reason]));
  const notRead = new Map(bodiesNotRead.map(({ at, reason }) => [at, reason]));
  const pieces = piecesIn(notes);
  return files.map((file, at) => {
    const reason = reasons.get(at);
    if (reason !== undefined) return { kind: 'unreadable', file, reason };
    const bytes = pieces[at] ?? null;
    const stamp = stampIn(stamps, at);
    if (bytes === null) return { kind: 'none', file, stamp };
    return { kind: 'note', file, stamp, bytes, bodyNotRead: notRead.get(at) ?? null };
  });
}
