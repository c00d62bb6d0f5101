import type { Day } from '../notes/note.ts';
import type { ItemEntry } from './items.ts';

/** Two lines with one id that cannot both be right. */
export interface ItemConflict {
  readonly entry: ItemEntry;
  readonly other: ItemEntry;
  /** `sameDay`: two notes of one day tell different states. `reopened`: an older line is not marked as carried over, and says something else. */
  readonly kind: 'sameDay' | 'reopened';
}

/** One action item through all notes that carry its id. An item without id is one line, and its own history. */
export interface ItemHistory {
  readonly id: string | null;
  /** Oldest session first; of one day what is marked as carried over, then in the order of notes and places. At least one. */
  readonly entries: readonly ItemEntry[];
  /** The last of them: its state counts. Where that one is carried over to a note that is gone, the item is closed. */
  readonly current: ItemEntry;
  /** The day on which it first appeared: the earliest day that a line says, or whose session holds it. */
  readonly raised: Day | null;
  /** How often it was carried over: its lines that are marked so, or the days after the first on which it stands, whichever are more. */
  readonly carried: number;
  /** How often its due date differs from the one before. A first due date is no move, nor is a line without one. */
  readonly dueMoves: number;
  readonly conflicts: readonly ItemConflict[];
}
