import type { ItemStatus } from './note.ts';

/** GFM knows only the first three; the others are Obsidian's and plain text to the grammar. */
const STATUS_LETTERS: Readonly<Record<string, ItemStatus>> = {
  ' ': 'open',
  '\t': 'open',
  '\n': 'open',
  '\r': 'open',
  x: 'done',
  X: 'done',
  '/': 'inProgress',
  '-': 'cancelled',
  '>': 'carriedOver',
};

/** Whether an item of this status still asks for something. */
export function isOpenStatus(status: ItemStatus): boolean {
  return status === 'open' || status === 'inProgress';
}

/** What a letter in a box says of an item; undefined where it is no letter of a box. */
export function statusOf(letter: string): ItemStatus | undefined {
  return STATUS_LETTERS[letter];
}
