import type { Item, Note, Session } from '../notes/note.ts';
import { countBefore } from '../notes/sorted.ts';

/** An item, and the session that it stands in. */
export interface PlacedItem {
  readonly session: Session;
  readonly item: Item;
}

/** The item of a note that begins at an offset; null where none does. Items of a session are in the order of the text. */
export function itemAt({ sessions }: Pick<Note, 'sessions'>, start: number): PlacedItem | null {
  for (const session of sessions) {
    const { items } = session;
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last || start < first.range.start || start > last.range.start) continue;
    const item = items[countBefore(items, ({ range }) => range.start, start)];
    if (item?.range.start === start) return { session, item };
  }
  return null;
}
