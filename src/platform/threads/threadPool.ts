import { type Job, JobThread, type ThreadOptions, ThreadStopped } from './jobThread.ts';

export interface PoolOptions extends ThreadOptions {
  /** Threads at most; at least 1. */
  readonly size: number;
  /** Of these, how many may be at jobs that are not urgent; all where it is not said. */
  readonly patientSize?: number;
}

/** How a job is to be treated. */
export interface JobOptions {
  /** Urgent jobs overtake all others that wait. */
  readonly isUrgent?: boolean;
  /** Asked once a thread is free: what nobody wants any more is not begun. */
  readonly isWanted?: () => boolean;
  /** Memory of the request that is handed over, and not cloned. */
  readonly transfer?: readonly ArrayBuffer[];
  /** Hears what the script tells before it answers. */
  readonly onPart?: (part: unknown) => void;
}

/** Why a job was not begun. */
export class Unwanted extends Error {}

interface WaitingJob extends Job {
  readonly isWanted: () => boolean;
}

/** Waiting jobs for each thread from which on another one is worth its start. */
const ENOUGH_FOR_ONE_MORE = 3;
/** Jobs after which what is dead in a thread's memory is much more than what it needs. */
const MANY_JOBS = 100;
/** Milliseconds that an urgent job waits for one of the running threads before another one is started. */
const URGENT_PATIENCE_MS = 50;
const ENDED = 'The threads were ended.';

/**
 * Threads that share a queue. Each is started when there is work for it, and replaced when it has died. A job whose thread died fails;
 * the others go on.
 */
export class ThreadPool {
  readonly #options: PoolOptions;
  readonly #patientSize: number;
  readonly #threads: JobThread[] = [];
  readonly #urgent: WaitingJob[] = [];
  readonly #waiting: WaitingJob[] = [];
  #patience: NodeJS.Timeout | undefined;
  #isDisposed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#patientSize = options.patientSize ?? options.size;
  }

  /** The threads that run now. */
  get threadCount(): number {
    return this.#threads.length;
  }

  /**
   * Has a job done. Rejects with `ThreadStopped` where its thread died, with `Unwanted` where it was not begun, and with another error
   * where the script's own code failed.
   */
  ask(name: string, request: unknown, options: JobOptions = {}): Promise<unknown> {
    const { isUrgent = false, isWanted = () => true, transfer = [], onPart = () => undefined } = options;
    if (this.#isDisposed) return Promise.reject(new ThreadStopped(ENDED, null));
    return new Promise((resolve, reject) => {
      const queue = isUrgent ? this.#urgent : this.#waiting;
      queue.push({ name, request, transfer, isWanted, onPart, resolve, reject });
      this.#next();
    });
  }

  /**
   * Ends the threads that have done a lot and have nothing to do now: the memory that this took is given back with them alone. One is
   * started anew at once, so that nobody has to wait for its start.
   */
  renew(): void {
    const worn = this.#threads.filter(({ isIdle, jobs }) => isIdle && jobs >= MANY_JOBS);
    for (const thread of worn) thread.stop(ENDED);
    if (worn.length > 0 && this.#threads.length === 0 && !this.#isDisposed) this.#start();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#patience);
    const closed = new ThreadStopped(ENDED, null);
    for (const { reject } of [...this.#urgent.splice(0), ...this.#waiting.splice(0)]) reject(closed);
    for (const thread of [...this.#threads]) thread.stop(ENDED);
  }

  #next(): void {
    while (!this.#isDisposed) {
      this.#dropUnwanted();
      if (this.#urgent.length === 0 && !this.#mayBeginWaiting()) return;
      const thread = this.#threads.find(({ isIdle }) => isIdle) ?? this.#started();
      if (!thread) return;
      const job = this.#urgent.shift() ?? this.#waiting.shift();
      if (job) thread.run(job);
    }
  }

  #mayBeginWaiting(): boolean {
    const busy = this.#threads.filter(({ isIdle }) => !isIdle).length;
    return this.#waiting.length > 0 && busy < this.#patientSize;
  }

  #dropUnwanted(): void {
    for (const queue of [this.#urgent, this.#waiting]) {
      while (queue[0]?.isWanted() === false)
        queue.shift()?.reject(new Unwanted('Nobody wants this any more.'));
    }
  }

  /** Another thread, where it is worth its start. */
  #started(): JobThread | undefined {
    const running = this.#threads.length;
    if (running >= this.#options.size) return undefined;
    const isMuch = this.#waiting.length >= ENOUGH_FOR_ONE_MORE * running;
    const isWorthIt = running === 0 || (running < this.#patientSize && isMuch);
    if (isWorthIt) return this.#start();
    if (this.#urgent.length > 0) this.#startForUrgentSoon();
    return undefined;
  }

  #startForUrgentSoon(): void {
    this.#patience ??= setTimeout(() => {
      this.#patience = undefined;
      if (this.#urgent.length === 0 || this.#threads.length >= this.#options.size) return;
      this.#start();
      this.#next();
    }, URGENT_PATIENCE_MS);
  }

  #start(): JobThread {
    const thread: JobThread = new JobThread(this.#options, () => {
      if (thread.isStopped) this.#threads.splice(this.#threads.indexOf(thread), 1);
      this.#next();
    });
    this.#threads.push(thread);
    return thread;
  }
}
