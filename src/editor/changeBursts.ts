/** Milliseconds without more of them after which many changes are over. The editor tells of many in portions, five a second. */
const SETTLE_MS = 400;

/** Looks at folders in which much has changed, and knows when that begins and is over. */
export class ChangeBursts {
  readonly #tell: (isOn: boolean) => void;
  readonly #running = new Map<string, { isAgain: boolean }>();
  #settling: NodeJS.Timeout | undefined;

  /** `tell` hears when a burst of changes begins, and once it is over. */
  constructor(tell: (isOn: boolean) => void) {
    this.#tell = tell;
  }

  /** Looks at a folder. What comes meanwhile has it looked at once more, and not at the same time. */
  async run(root: string, look: () => Promise<void>): Promise<void> {
    const running = this.#running.get(root);
    if (running) {
      running.isAgain = true;
      return;
    }
    this.#begin();
    const run = { isAgain: false };
    this.#running.set(root, run);
    try {
      do {
        run.isAgain = false;
        await look();
      } while (run.isAgain);
    } finally {
      this.#running.delete(root);
      this.#endSoon();
    }
  }

  dispose(): void {
    clearTimeout(this.#settling);
  }

  #begin(): void {
    if (this.#running.size === 0 && this.#settling === undefined) this.#tell(true);
    clearTimeout(this.#settling);
    this.#settling = undefined;
  }

  #endSoon(): void {
    if (this.#running.size > 0) return;
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      this.#tell(false);
    }, SETTLE_MS);
  }
}
