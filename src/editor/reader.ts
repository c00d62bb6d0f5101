import { Worker } from 'node:worker_threads';
import type {
  CallName,
  FileReading,
  FileToRead,
  ReaderCalls,
  ReaderData,
  ReaderRequest,
  ReaderResponse,
} from './readerProtocol.ts';

/** Milliseconds that one file may take. A note takes a few; only a hostile text takes longer. */
const FILE_BUDGET_MS = 10_000;

interface Job {
  readonly message: ReaderRequest;
  readonly isUrgent: boolean;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Thrown where the thread took too long or died, so that the request has no answer. */
export class ReaderStopped extends Error {}

/**
 * Reads and plans on a thread of its own, one request at a time, urgent ones first. A thread that takes too long is replaced; the
 * request it was at fails with `ReaderStopped`, the others go on.
 */
export class Reader {
  readonly #script: string;
  readonly #budget: number;
  readonly #waiting: Job[] = [];
  readonly #position = new SharedArrayBuffer(4);
  #worker: Worker | null = null;
  #current: Job | null = null;
  #timer: NodeJS.Timeout | undefined;
  #nextId = 1;
  #isDisposed = false;

  /** `script` is the path of the thread's bundle. */
  constructor(script: string, budget = FILE_BUDGET_MS) {
    this.#script = script;
    this.#budget = budget;
  }

  /** Asks the thread. Urgent requests, such as an edited buffer's, overtake those of a long reading of the folder. */
  ask<Name extends CallName>(
    name: Name,
    request: ReaderCalls[Name]['request'],
    isUrgent = false,
  ): Promise<ReaderCalls[Name]['answer']> {
    return new Promise((resolve, reject) => {
      const message = { id: this.#nextId++, name, request } as ReaderRequest;
      const job: Job = { message, isUrgent, resolve: resolve as (answer: never) => void, reject };
      const firstIdle = isUrgent ? this.#waiting.findIndex((waiting) => !waiting.isUrgent) : -1;
      this.#waiting.splice(firstIdle < 0 ? this.#waiting.length : firstIdle, 0, job);
      this.#next();
    });
  }

  /** Reads files, one answer for each. A file that takes too long is unreadable, and the others are read without it. */
  async read(
    files: readonly FileToRead[],
    options: ReaderCalls['read']['request']['options'],
    isUrgent = false,
  ): Promise<readonly FileReading[]> {
    if (files.length === 0) return [];
    try {
      return await this.ask('read', { files, options }, isUrgent);
    } catch (error) {
      if (!(error instanceof ReaderStopped) || this.#isDisposed) throw error;
      const at = Math.min(Atomics.load(new Int32Array(this.#position), 0), files.length - 1);
      const before = await this.read(files.slice(0, at), options, isUrgent);
      const after = await this.read(files.slice(at + 1), options, isUrgent);
      const file = files[at]?.file ?? '';
      return [...before, { kind: 'unreadable', file, reason: 'takes too long to read' }, ...after];
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#stop('The reader was closed.');
    for (const { reject } of this.#waiting.splice(0)) reject(new ReaderStopped('The reader was closed.'));
  }

  #next(): void {
    if (this.#current || this.#isDisposed) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#current = job;
    this.#watch(0, -1);
    this.#thread().postMessage(job.message);
  }

  /** The budget is each file's own: as long as the thread moves on to the next one, it may go on. */
  #watch(spent: number, last: number): void {
    const step = Math.min(1_000, this.#budget);
    this.#timer = setTimeout(() => {
      const at = Atomics.load(new Int32Array(this.#position), 0);
      if (at !== last) this.#watch(0, at);
      else if (spent + step >= this.#budget) this.#stop('Reading took too long.');
      else this.#watch(spent + step, at);
    }, step);
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const workerData: ReaderData = { position: this.#position };
    const worker = new Worker(this.#script, { workerData, name: 'coaching-notes reader' });
    worker.on('message', (response: ReaderResponse) => this.#answered(response));
    worker.on('error', (error) => this.#worker === worker && this.#stop(error.message));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #answered(response: ReaderResponse): void {
    const job = this.#current;
    if (job?.message.id !== response.id) return;
    clearTimeout(this.#timer);
    this.#current = null;
    if ('fault' in response) job.reject(new Error(response.fault));
    else job.resolve(response.answer as never);
    this.#next();
  }

  #stop(reason: string): void {
    clearTimeout(this.#timer);
    const job = this.#current;
    const worker = this.#worker;
    this.#current = null;
    this.#worker = null;
    // Its answer, should it still come, would be to a question that nobody waits for.
    worker?.removeAllListeners();
    if (worker) void worker.terminate();
    job?.reject(new ReaderStopped(reason));
    this.#next();
  }
}
