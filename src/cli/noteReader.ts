import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Note, ReadingOptions } from '../notes/note.ts';
import type { NoteReader as ReadNote } from '../notes/noteReader.ts';
import type { NoteAnswer, NoteJob, NoteThreadData } from './noteThread.ts';
import { type NoteParts, partsOf, partsReader } from './packedForms.ts';

/** How notes are kept from taking for ever. */
export interface ReadingLimits {
  /** The program for the thread, in plain JavaScript; it calls `serveNotes`. */
  readonly script: URL;
  /** Milliseconds that one note may take. An ordinary one takes a few. */
  readonly budget: number;
  /** How many files there must be for a second thread to help with reading them. Default: however many there are, none does. */
  readonly helperFrom?: number;
}

/** UTF-16 code units. The bounds of the grammar keep a shorter text fast, and a thread costs more than it. */
export const LONGEST_IN_PROCESS = 64 * 1024;
/** Milliseconds. */
const LONGEST_START = 20_000;

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly turn: Int32Array<SharedArrayBuffer>;
}

/** What came of reading a note. */
export type ReadingResult = Note | null | 'tooLong';

/**
 * Reads notes, the long ones on a thread that can be ended when it takes too long. The thread is started by the first long note. It has one at
 * a time: the caller reads short ones beside it, and waits only where it wants a long one, so that it need not be asynchronous.
 */
export class NoteReader {
  readonly #limits: ReadingLimits;
  /** What is the same for all notes of a root is prepared once. */
  readonly #readers = new WeakMap<ReadingOptions, Map<NoteParts, ReadNote>>();
  #thread: Thread | null = null;
  /** How many notes the thread was given. */
  #jobs = 0;
  /** Ends the reading of the note that the thread has. */
  #end: (() => ReadingResult) | null = null;

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  /** The note in these parts, or null where the file is none. `path` as the globs know it. */
  read(path: string, text: string, options: ReadingOptions, parts: NoteParts = 'all'): ReadingResult {
    const begun = this.begin(path, text, options, parts);
    return typeof begun === 'function' ? begun() : begun;
  }

  /** The same; of a long note it is what waits for the thread, to be asked for once there is nothing else to do. */
  begin(
    path: string,
    text: string,
    options: ReadingOptions,
    parts: NoteParts = 'all',
  ): Note | null | (() => ReadingResult) {
    if (text.length <= LONGEST_IN_PROCESS) return this.#readerFor(options, parts)(path, text);
    this.#end?.();
    const thread = this.#thread ?? this.#start();
    const job: NoteJob = { path, text, options };
    thread.port.postMessage(job);
    const turn = ++this.#jobs + 1;
    let result: ReadingResult | undefined;
    const end = (): ReadingResult => {
      if (result === undefined) result = this.#resultOf(thread, turn, parts);
      return result;
    };
    this.#end = end;
    return end;
  }

  #start(): Thread {
    this.#jobs = 0;
    this.#thread = startThread(this.#limits.script);
    return this.#thread;
  }

  #resultOf({ port, turn }: Thread, wanted: number, parts: NoteParts): ReadingResult {
    if (!isTurn(turn, 1, LONGEST_START)) throw new Error('The thread that reads long notes did not start.');
    if (!isTurn(turn, wanted, this.#limits.budget)) {
      this.dispose();
      return 'tooLong';
    }
    const answer = receiveMessageOnPort(port)?.message as NoteAnswer | undefined;
    if (!answer) throw new Error('The thread gave no answer.');
    if ('fault' in answer) throw new Error(answer.fault);
    return answer.note && partsOf(answer.note, parts);
  }

  #readerFor(options: ReadingOptions, parts: NoteParts): ReadNote {
    const readers = this.#readers.get(options) ?? new Map<NoteParts, ReadNote>();
    const reader = readers.get(parts) ?? partsReader(options, parts);
    this.#readers.set(options, readers.set(parts, reader));
    return reader;
  }

  dispose(): void {
    // Nobody waits for its end: it holds nothing, and does not keep the process alive.
    void this.#thread?.worker.terminate();
    this.#thread?.port.close();
    this.#thread = null;
    this.#end = null;
  }
}

function startThread(script: URL): Thread {
  const { port1, port2 } = new MessageChannel();
  const workerData: NoteThreadData = { service: 'notes', port: port2, turns: new SharedArrayBuffer(4) };
  const worker = new Worker(script, {
    workerData,
    transferList: [port2],
    name: 'coaching-notes reader',
    // Module loaders from the command line or NODE_OPTIONS would ask this thread, which waits.
    execArgv: [],
    env: {},
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1, turn: new Int32Array(workerData.turns) };
}

/** Waits until the thread has come to a turn: the first one is its start. False where it has not for `budget` milliseconds. */
function isTurn(turn: Int32Array<SharedArrayBuffer>, wanted: number, budget: number): boolean {
  const now = Atomics.load(turn, 0);
  return (
    now >= wanted || Atomics.wait(turn, 0, now, budget) !== 'timed-out' || Atomics.load(turn, 0) >= wanted
  );
}
