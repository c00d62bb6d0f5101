import type { Day, Item, OwnerMention } from '../notes/note.ts';
import type { ItemLister } from './itemLister.ts';
import { isOpen } from './items.ts';
import type { IndexedNote } from './noteIndex.ts';

/**
 * Items of one note that are closed and told nowhere else, and alike in all that is asked for: their owner and their age. Those of a
 * note are a chain, which takes half the memory of a list.
 */
export interface ClosedItems {
  /** As it is written. */
  readonly owner: OwnerMention | null;
  readonly raised: Day | null;
  count: number;
  readonly next: ClosedItems | null;
}

/** Counts the items of a note that are closed and have no id. A long record has many times more of them than of open ones. */
export function closedItemsIn(indexed: IndexedNote, lister: ItemLister): ClosedItems | null {
  let first: ClosedItems | null = null;
  const alike = new Map<OwnerMention | null, Map<Day | null, ClosedItems>>();
  for (const { ownedBy: owner, raised: said, noteDate } of lister.listed(indexed, isClosedAlone)) {
    const raised = raisedOn(said, noteDate);
    const theirs = alike.get(owner) ?? new Map<Day | null, ClosedItems>();
    const same = theirs.get(raised);
    if (same) same.count++;
    else {
      first = { owner, raised, count: 1, next: first };
      alike.set(owner, theirs.set(raised, first));
    }
  }
  return first;
}

/** The day on which a line without id first appeared: the one that it says, or that of its session, whichever is earlier. */
export function raisedOn(said: Day | null, noteDate: Day | null): Day | null {
  return said !== null && (noteDate === null || said < noteDate) ? said : noteDate;
}

function isClosedAlone(item: Item): boolean {
  return item.id === null && !isOpen(item);
}
