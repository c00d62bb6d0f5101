import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import {
  FILES_AT_ONCE,
  type FileAnswer,
  type FileAsked,
  type FileJob,
  type FileJobSent,
  type FileThreadData,
  MOVES,
  NEXT,
} from './fileThread.ts';

/** Megabytes for what was just made: an eighth of the usual, which is plenty for one note at a time. */
const YOUNG_MB = 6;

/**
 * A thread that reads files beside its owner. Both take from the same files, a few at a time, and neither waits for the other before there
 * are none left: a thread that is slow to start, or has no core of its own, reads fewer.
 */
export class FileHelper {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #numbers: Int32Array<SharedArrayBuffer>;
  #batches = 0;
  #moves = 0;

  /** Starts the thread. `script` is its program, in plain JavaScript; it calls `serveFiles`. */
  constructor(script: URL) {
    const { port1, port2 } = new MessageChannel();
    const workerData: FileThreadData = { service: 'files', port: port2, shared: new SharedArrayBuffer(8) };
    this.#numbers = new Int32Array(workerData.shared);
    this.#port = port1;
    this.#worker = new Worker(script, {
      workerData,
      transferList: [port2],
      name: 'coaching-notes helper',
      // Module loaders from the command line or NODE_OPTIONS would ask this thread, which is busy.
      execArgv: [],
      env: {},
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    // What a dead thread has not read is read without it.
    this.#worker.on('error', () => undefined);
    this.#worker.unref();
    port1.unref();
  }

  /**
   * Says which files there are. Once. They wait in a channel, out of which the thread takes them one batch after the other: a list of all
   * would stay in its heap as long as it lives.
   */
  begin(files: readonly FileAsked[], job: FileJob): void {
    const { port1, port2 } = new MessageChannel();
    for (let first = 0; first < files.length; first += FILES_AT_ONCE)
      port1.postMessage(files.slice(first, first + FILES_AT_ONCE));
    this.#batches = Math.ceil(files.length / FILES_AT_ONCE);
    const sent: FileJobSent = { ...job, batches: port2 };
    this.#port.postMessage(sent, [port2]);
  }

  /** The number of the next files, which are the caller's to read; null where all are taken. */
  take(): number | null {
    const batch = Atomics.add(this.#numbers, NEXT, 1);
    return batch < this.#batches ? batch : null;
  }

  /** What the thread has read since this was asked last. */
  answers(): readonly FileAnswer[] {
    this.#moves = Atomics.load(this.#numbers, MOVES);
    const answers: FileAnswer[] = [];
    for (;;) {
      const received = receiveMessageOnPort(this.#port);
      if (!received) return answers;
      answers.push(received.message as FileAnswer);
    }
  }

  /** Waits until the thread has moved on. False where it has not for `budget` milliseconds. */
  wait(budget: number): boolean {
    if (Atomics.wait(this.#numbers, MOVES, this.#moves, budget) !== 'timed-out') return true;
    return Atomics.load(this.#numbers, MOVES) !== this.#moves;
  }

  dispose(): void {
    // Nobody waits for its end: it holds nothing, and does not keep the process alive.
    void this.#worker.terminate();
    this.#port.close();
  }
}
