/** Has the same done again and again, never twice at a time: what is asked for while it is under way is done once more after it. */
export class OneAtATime {
  readonly #work: () => Promise<void>;
  #isAskedFor = false;
  /** Null while nothing is under way. */
  #underWay: Promise<void> | null = null;

  /** @param work rejects where it fails, and does not throw */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Has it done. Settles once it is done as it was to be at this moment or later; rejects with what the work throws. */
  ask(): Promise<void> {
    this.#isAskedFor = true;
    this.#underWay ??= this.#doAsked();
    return this.#underWay;
  }

  async #doAsked(): Promise<void> {
    try {
      while (this.#isAskedFor) {
        this.#isAskedFor = false;
        await this.#work();
      }
    } finally {
      // In the same moment: who asks in the next one is not to be told that it was done.
      this.#underWay = null;
    }
  }
}
