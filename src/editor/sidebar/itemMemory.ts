import type * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { Remembered } from '../../platform/store/rememberedFile.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { OpenItems } from '../../workspace/openItems.ts';
import { ItemsToRemember, type RecalledItems, recalledItems } from '../../workspace/rememberedItems.ts';
import type { RecalledWith, ShownHistory } from '../../workspace/shownItem.ts';
import { referenceTo } from '../../writing/locate.ts';
import type { Slices } from '../slices.ts';
import { Pace } from './pace.ts';

/** Milliseconds: only what the next start shows depends on it. */
const PAUSE_MS = 3_000;

export interface ItemMemoryParts {
  readonly items: Pick<OpenItems, 'dueDays' | 'owners'>;
  readonly historyOf: (entry: ItemEntry) => ShownHistory;
  readonly today: () => Day;
  readonly slices: Slices;
  readonly remembered: Remembered;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

/** Remembers what stands first in the lists of items, so that the next start shows it before it has read a note. */
export class ItemMemory implements vscode.Disposable {
  readonly #parts: ItemMemoryParts;
  readonly #pace: Pace;

  constructor(parts: ItemMemoryParts) {
    this.#parts = parts;
    this.#pace = new Pace(() => this.#keep(), parts.onFault);
  }

  /** What was remembered last, as it stands today; null where that is nothing that can be shown. */
  recalled(): RecalledItems | null {
    const { remembered, today, onFault } = this.#parts;
    try {
      return recalledItems(remembered.read(), today());
    } catch (error) {
      // Somebody else has written there.
      onFault(error);
      return null;
    }
  }

  /** The lists have changed. */
  keepSoon(): void {
    this.#pace.soon(PAUSE_MS);
  }

  async #keep(): Promise<void> {
    const { items, today, slices, remembered } = this.#parts;
    const gathered = new ItemsToRemember(items.dueDays(), today());
    await slices.each(gathered.items, (entry) => gathered.add(entry, () => this.#restOf(entry)));
    const reason = remembered.write(gathered.remembered(items.owners()));
    if (reason !== null) throw new Error(`What the lists show is not remembered: its file ${reason}.`);
  }

  #restOf(entry: ItemEntry): RecalledWith {
    const { session, isUnique } = referenceTo(entry.note.note, entry.item);
    return { history: this.#parts.historyOf(entry), session, isUnique };
  }

  dispose(): void {
    this.#pace.dispose();
  }
}
