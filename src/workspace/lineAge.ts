import { compared } from '../notes/compared.ts';
import type { ItemEntry } from './items.ts';

/** Oldest session first; of one day what is marked as carried over, then in the order of notes and places. */
export function byAge(a: ItemEntry, b: ItemEntry): number {
  const order = compared(a.day ?? '', b.day ?? '') || isMoved(b) - isMoved(a);
  return order || compared(a.note.key, b.note.key) || a.start - b.start;
}

function isMoved({ status }: ItemEntry): number {
  return status === 'carriedOver' ? 1 : 0;
}
