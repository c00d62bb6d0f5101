import type { Item, Note, TextRange } from '../../notes/note.ts';

/** The action item that a problem's range stands in; of items in one another the innermost. */
export function itemAt({ sessions }: Note, { start, end }: TextRange): Item | undefined {
  const session = sessions.findLast(({ range }) => range.start <= start && end <= range.end);
  return session?.items.findLast(({ range }) => range.start <= start && end <= range.end);
}
