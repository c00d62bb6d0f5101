import type { Item, Note, Session } from './note.ts';

/** The items of all sessions of a note, or those of which something holds. */
export function itemsOf(
  { sessions }: Pick<Note, 'sessions'>,
  isWanted: (item: Item) => boolean = () => true,
): Session['items'] {
  const wanted: Item[] = [];
  for (const { items } of sessions) for (const item of items) if (isWanted(item)) wanted.push(item);
  return wanted;
}
