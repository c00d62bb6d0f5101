/** Milliseconds without anything under way after which it is quiet. */
export const QUIET_MS = 1_000;

/** Has something done each time that it has become quiet: nothing is under way, and nothing has begun for a while. */
export class QuietTime {
  readonly #work: (isStill: () => boolean) => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #underWay = 0;
  /** How often the work is under way. */
  #working = 0;
  #isDisposed = false;

  /** @param work must not throw; it hears whether it is still quiet */
  constructor(work: (isStill: () => boolean) => Promise<void>) {
    this.#work = work;
  }

  /** It is not quiet as long as `busy` is under way, and a while after. */
  async during<T>(busy: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    this.#wait();
    try {
      return await busy();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0 && !this.#isDisposed)
        this.#timer = setTimeout(() => void this.#begin(), QUIET_MS);
    }
  }

  /** Whether it is quiet, and all is done that follows. */
  get isDone(): boolean {
    return this.#timer === undefined && this.#underWay === 0 && this.#working === 0;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #begin(): Promise<void> {
    this.#timer = undefined;
    this.#working += 1;
    await this.#work(() => this.#underWay === 0);
    this.#working -= 1;
  }
}
