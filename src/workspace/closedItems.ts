import type { Day, Item, OwnerMention } from '../notes/note.ts';
import { isOpen } from './items.ts';
import type { IndexedNote } from './noteIndex.ts';

/** Items of one note that are closed and told nowhere else, and alike in all that is asked for: their owner and their age. */
export interface ClosedItems {
  readonly count: number;
  readonly raised: Day | null;
  /** As it is written. */
  readonly owner: OwnerMention | null;
}

/** Counts the items of a note that are closed and have no id. A long record has many times more of them than of open ones. */
export function closedItemsIn({ note }: IndexedNote): readonly ClosedItems[] {
  const alike = new Map<string, { count: number; raised: Day | null; owner: OwnerMention | null }>();
  for (const { items, date } of note.sessions)
    for (const item of items) {
      if (!isClosedAlone(item)) continue;
      const { owner } = item;
      const raised = raisedOn(item.raised, date);
      const key = owner ? `${raised}\n${owner.party}${owner.isHandle ?? false}${owner.name}` : `${raised}`;
      const same = alike.get(key);
      if (same) same.count++;
      else alike.set(key, { count: 1, raised, owner });
    }
  return [...alike.values()];
}

/** The day on which a line without id first appeared: the one that it says, or that of its session, whichever is earlier. */
export function raisedOn(said: Day | null, noteDate: Day | null): Day | null {
  return said !== null && (noteDate === null || said < noteDate) ? said : noteDate;
}

function isClosedAlone(item: Item): boolean {
  return item.id === null && !item.isPreparation && !isOpen(item);
}
