import { Worker } from 'node:worker_threads';

/** Something for a thread to do. Plain data: it is cloned. */
export interface Job {
  readonly name: string;
  readonly request: unknown;
  /** What of the request is handed over, and not cloned. */
  readonly transfer: readonly ArrayBuffer[];
  /** Hears what the script tells before it answers. */
  readonly onPart: (part: unknown) => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What a thread's script is sent. It answers each with a `JobAnswer` of the same id, after as many parts as it likes. */
export interface JobMessage {
  readonly id: number;
  readonly name: string;
  readonly request: unknown;
}

export type JobAnswer =
  | { readonly id: number; readonly part: unknown }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string };

/** Shared with the script: it says there where in its job it is, any number from 0, as a sign of life. */
export interface JobThreadData {
  readonly position: SharedArrayBuffer;
}

/** How a thread is started, and what it may take. */
export interface ThreadOptions {
  /** The path of the thread's bundle. */
  readonly script: string;
  readonly name: string;
  /** Milliseconds that a job may stay at one place. */
  readonly budgetMs: number;
  /** Megabytes that the thread's data may take. */
  readonly memoryMb: number;
}

/** Why a job has no answer: its thread took too long or died. */
export class ThreadStopped extends Error {
  /** The place that the script last told; null where it did not begin with the job. */
  readonly at: number | null;

  constructor(reason: string, at: number | null) {
    super(reason);
    this.at = at;
  }
}

const NOT_BEGUN = -1;
/** Megabytes for what is new in a thread's memory. With more of them a thread grows to twice its size, and is no faster. */
const NEW_MB = 24;
/** Milliseconds between two looks at where a job is. */
const LOOK_MS = 1_000;

/** One thread with one job at a time. Once it has stopped it takes no more: another one has to take its place. */
export class JobThread {
  readonly #options: ThreadOptions;
  readonly #worker: Worker;
  readonly #position = new Int32Array(new SharedArrayBuffer(4));
  readonly #onFree: () => void;
  #job: { readonly id: number; readonly job: Job } | null = null;
  #timer: NodeJS.Timeout | undefined;
  #lastId = 0;
  #isOnline = false;
  #isStopped = false;

  /** `onFree` hears each time that the thread has nothing more to do, and once when it has stopped. */
  constructor(options: ThreadOptions, onFree: () => void) {
    this.#options = options;
    this.#onFree = onFree;
    const workerData: JobThreadData = { position: this.#position.buffer as SharedArrayBuffer };
    this.#worker = new Worker(options.script, {
      workerData,
      name: options.name,
      // What the host was started with, such as a loader or an inspector, is not the thread's.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: NEW_MB },
    });
    this.#worker.on('online', () => {
      this.#isOnline = true;
    });
    this.#worker.on('message', (answer: JobAnswer) => this.#answered(answer));
    this.#worker.on('messageerror', (error) => this.stop(error.message));
    this.#worker.on('error', (error) => this.stop(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', (code) => this.stop(`The thread ended with code ${code}.`));
    this.#worker.unref();
  }

  /** How many jobs it has had. */
  get jobs(): number {
    return this.#lastId;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  get isIdle(): boolean {
    return this.#job === null && !this.#isStopped;
  }

  /** Gives an idle thread something to do. */
  run(job: Job): void {
    const id = ++this.#lastId;
    this.#job = { id, job };
    Atomics.store(this.#position, 0, NOT_BEGUN);
    this.#watch(0, NOT_BEGUN);
    const message: JobMessage = { id, name: job.name, request: job.request };
    try {
      this.#worker.postMessage(message, job.transfer);
    } catch (error) {
      // What cannot be cloned.
      this.#answered({ id, fault: String(error) });
    }
  }

  /** Ends the thread, whatever it is at. Its job is rejected with `ThreadStopped`. */
  stop(reason: string): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    clearTimeout(this.#timer);
    const at = Atomics.load(this.#position, 0);
    // An answer, should it still come, would be to a question that nobody waits for; an error one that is known.
    this.#worker.removeAllListeners();
    this.#worker.on('error', () => undefined);
    void this.#worker.terminate();
    this.#job?.job.reject(new ThreadStopped(reason, at === NOT_BEGUN ? null : at));
    this.#job = null;
    this.#onFree();
  }

  #answered(answer: JobAnswer): void {
    const current = this.#job;
    if (current?.id !== answer.id) return;
    if ('part' in answer) {
      current.job.onPart(answer.part);
      return;
    }
    clearTimeout(this.#timer);
    this.#job = null;
    if ('fault' in answer) current.job.reject(new Error(answer.fault));
    else current.job.resolve(answer.answer);
    this.#onFree();
  }

  /** The budget is each place's own: as long as the thread moves on to the next one, it may go on. Its start is not counted. */
  #watch(spent: number, last: number): void {
    const { budgetMs } = this.#options;
    const step = Math.min(LOOK_MS, budgetMs);
    this.#timer = setTimeout(() => {
      const at = Atomics.load(this.#position, 0);
      if (at !== last || !this.#isOnline) this.#watch(0, at);
      else if (spent + step >= budgetMs) this.stop('takes too long');
      else this.#watch(spent + step, at);
    }, step);
  }
}
