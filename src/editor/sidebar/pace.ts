import type * as vscode from 'vscode';

/**
 * Does something again and again, but once in a while: the first call starts a pause and later ones do not prolong it, so that a steady
 * stream does not starve it. What is called for while it is under way is done once more after it.
 */
export class Pace implements vscode.Disposable {
  readonly #work: () => Promise<void>;
  readonly #onFault: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #isUnderWay = false;
  /** Milliseconds of the pause before it is done once more; null where nobody has asked. */
  #next: number | null = null;
  /** When it was done last, in milliseconds of `performance.now`. */
  #done = Number.NEGATIVE_INFINITY;

  /** @param onFault hears of what the work throws */
  constructor(work: () => Promise<void>, onFault: (error: unknown) => void) {
    this.#work = work;
    this.#onFault = onFault;
  }

  /** Has it done after a pause of so many milliseconds, unless one has begun. */
  soon(pause: number): void {
    if (this.#isUnderWay) this.#next ??= pause;
    else this.#timer ??= setTimeout(() => void this.#run(), pause);
  }

  /** Has it done without a pause where it was last done so many milliseconds ago, else once that is so. */
  promptly(pause: number): void {
    this.soon(this.#isUnderWay ? pause : Math.max(0, this.#done + pause - performance.now()));
  }

  /** Has it done without a pause. */
  now(): void {
    this.cancel();
    this.soon(0);
  }

  /** Ends the pause that has begun: nothing is done before `soon` is called again. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = null;
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    this.#isUnderWay = true;
    try {
      await this.#work();
    } catch (error) {
      this.#onFault(error);
    }
    this.#isUnderWay = false;
    this.#done = performance.now();
    const pause = this.#next;
    this.#next = null;
    if (pause !== null) this.soon(pause);
  }

  dispose(): void {
    this.cancel();
  }
}
