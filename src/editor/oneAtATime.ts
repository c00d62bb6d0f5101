/** Has the same done again and again, never twice at a time: what is asked for while it is under way is done once more after it. */
export class OneAtATime {
  readonly #work: () => Promise<void>;
  #isAskedFor = false;
  /** Null while nothing is under way. */
  #underWay: Promise<void> | null = null;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Has it done. Settles once it is done as it was to be at this moment or later; rejects with what the work throws. */
  ask(): Promise<void> {
    this.#isAskedFor = true;
    this.#underWay ??= this.#doAsked().finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #doAsked(): Promise<void> {
    while (this.#isAskedFor) {
      this.#isAskedFor = false;
      await this.#work();
    }
  }
}
