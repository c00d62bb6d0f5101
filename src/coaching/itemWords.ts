import type { Item } from '../notes/note.ts';

/** UTF-16 code units. */
const LONGEST = 40;

/** What an item is about, short enough to stand inside a sentence; empty where it has no words. */
export function shortWords({ text }: Pick<Item, 'text'>): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
