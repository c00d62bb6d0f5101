import type { ItemStatus } from './note.ts';

/** Whether an item of this status still asks for something. */
export function isOpenStatus(status: ItemStatus): boolean {
  return status === 'open' || status === 'inProgress';
}
