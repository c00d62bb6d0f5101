import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { ReadingOptions } from '../notes/note.ts';
import type { NoteReader } from '../notes/noteReader.ts';
import { readStampedText } from '../platform/readText.ts';
import { folderOf, pathWithin } from '../platform/slashPaths.ts';
import type { Stamp } from '../platform/store/stamp.ts';
import { LONGEST_IN_PROCESS } from './noteReader.ts';
import { type FormsWanted, type PackedForms, packedForms, partsReader, partsToRead } from './packedForms.ts';

/** Files that are taken at once: few enough that nobody waits long for the last ones. */
export const FILES_AT_ONCE = 16;

/** What the thread is told of a file. */
export interface FileAsked {
  /** Absolute, with `/`. */
  readonly key: string;
  /** Its place in `FileJob.roots`. */
  readonly root: number;
}

/** How files are to be read, by whoever takes the next ones first. */
export interface FileJob {
  readonly roots: readonly { readonly matchFrom: string; readonly options: ReadingOptions }[];
  readonly wanted: FormsWanted;
}

/** A job, and where the thread finds its files: as many as are taken at once in each message, all of them sent before. */
export interface FileJobSent extends FileJob {
  readonly batches: MessagePort;
}

/** `left` to whoever asked: what is long, cannot be read, or breaks the reading. */
export type ThreadReading = 'left' | { readonly stamp: Stamp; readonly forms: PackedForms | null };

export interface FileAnswer {
  /** The number of the files that were taken at once. */
  readonly batch: number;
  readonly readings: readonly ThreadReading[];
}

export interface FileThreadData {
  readonly service: 'files';
  readonly port: MessagePort;
  /** Two 32-bit numbers: the batch that nobody has taken yet, and how often the thread has moved on. */
  readonly shared: SharedArrayBuffer;
}

/** Places in `FileThreadData.shared`. */
export const NEXT = 0;
export const MOVES = 1;

/** The thread's side: takes files that nobody has taken, until there are none. */
export function serveFiles(makeReader: typeof partsReader = partsReader): void {
  const { port, shared } = workerData as FileThreadData;
  const numbers = new Int32Array(shared);
  port.on('message', ({ batches, roots, wanted }: FileJobSent) => {
    const readers = roots.map(({ options }) => makeReader(options, partsToRead(wanted)));
    const readAt = ({ key, root }: FileAsked): ThreadReading => {
      const read = readers[root];
      const from = roots[root]?.matchFrom ?? folderOf(key);
      Atomics.add(numbers, MOVES, 1);
      return read ? readingOf(key, (text) => read(pathWithin(from, key), text), wanted) : 'left';
    };
    let received = 0;
    for (;;) {
      const batch = Atomics.add(numbers, NEXT, 1);
      let files: readonly FileAsked[] | undefined;
      for (; received <= batch; received++) files = receiveMessageOnPort(batches)?.message;
      if (!files) return;
      const answer: FileAnswer = { batch, readings: files.map(readAt) };
      port.postMessage(answer);
      Atomics.add(numbers, MOVES, 1);
      Atomics.notify(numbers, MOVES);
    }
  });
}

function readingOf(
  file: string,
  readNote: (text: string) => ReturnType<NoteReader>,
  wanted: FormsWanted,
): ThreadReading {
  const { read, stamp } = readStampedText(file);
  if (read.kind !== 'text' || !stamp || read.text.length > LONGEST_IN_PROCESS) return 'left';
  try {
    const note = readNote(read.text);
    return { stamp, forms: note && packedForms(note, wanted) };
  } catch (error) {
    // A fault is ours: whoever asked meets it too, and tells of it.
    if (!(error instanceof Error)) throw error;
    return 'left';
  }
}
