import type { Item, Note } from '../notes/note.ts';
import type { ItemState } from './itemState.ts';
import type { RefusalName } from './refusals.ts';
import type { Replacement } from './replacement.ts';

/** An item where it stands in a text that was just read. */
export interface ItemPlace {
  readonly text: string;
  readonly note: Note;
  readonly item: Item;
}

/** One way to write a change, and what the item must then say: all that is not named here must stay as it was. */
export interface Attempt {
  readonly replacements: readonly Replacement[];
  readonly expected: Partial<ItemState>;
  /** What the form itself decides, so that it may become anything. */
  readonly free?: keyof ItemState;
}

/** The ways to write a change, the best first, or why there is none. */
export type Attempts = readonly Attempt[] | RefusalName;

/**
 * Text added to an item's words: at the end of its first line, else at that of its last one, before an id that must stand last, a
 * hard break's backslash and trailing spaces.
 */
export function atLineEnds({ item }: ItemPlace, text: string): readonly Replacement[] {
  const { source, range } = item;
  const firstLine = /[\r\n]/u.exec(source)?.index ?? source.length;
  return [...new Set([firstLine, source.length])].map((end) => {
    const line = source.slice(0, end);
    const length = line.replace(/\\?\s*$/u, '').replace(/\s+\^[A-Za-z0-9-]+$/u, '').length;
    const at = range.start + length;
    return { range: { start: at, end: at }, text };
  });
}

/** New content of a table's cell. An empty one has nothing to stand in for: the words are set off from the bar. */
export function inCell(range: Replacement['range'], words: string): Replacement {
  return { range, text: range.start === range.end ? ` ${words}` : words };
}
