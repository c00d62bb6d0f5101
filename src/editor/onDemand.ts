import type * as vscode from 'vscode';

/**
 * A part that is loaded when it is first asked for, and once: most sessions need few of them, and what is not loaded delays no start. What
 * cannot be loaded is tried anew the next time. It is disposed of with its owner.
 */
export class OnDemand<Part extends object> implements vscode.Disposable {
  readonly #load: () => Promise<Part>;
  #part: Promise<Part> | null = null;
  #now: Part | null = null;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part; null as long as nobody has asked for it. */
  get now(): Part | null {
    return this.#now;
  }

  /** Rejects where the part cannot be loaded. */
  get(): Promise<Part> {
    this.#part ??= this.#loaded();
    return this.#part;
  }

  async #loaded(): Promise<Part> {
    try {
      this.#now = await this.#load();
      return this.#now;
    } catch (error) {
      this.#part = null;
      throw error;
    }
  }

  dispose(): void {
    const part: Partial<vscode.Disposable> | null = this.#now;
    part?.dispose?.();
  }
}
