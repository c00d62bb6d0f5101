import type { Item, Note } from '../notes/note.ts';

/** How an item is found again in a text that may have changed since it was read. Plain data. */
export interface ItemReference {
  /** Offset in the text as it was read. */
  readonly start: number;
  /** The item's characters as they were read. */
  readonly source: string;
  /** The titles of its session and section. */
  readonly session: string | null;
  readonly section: string | null;
  /** Whether no other item of that section had the same characters. */
  readonly isUnique: boolean;
}

export type Located =
  | { readonly kind: 'found'; readonly item: Item }
  | { readonly kind: 'missing' }
  /** Several identical lines, and nothing tells which one is meant. */
  | { readonly kind: 'several' };

/** What finds `item` of `note` again. */
export function referenceTo(note: Note, item: Item): ItemReference {
  const session = note.sessions.find(({ items }) => items.includes(item));
  const twins = itemsLike(note, item, session?.heading?.value ?? null);
  return {
    start: item.range.start,
    source: item.source,
    session: session?.heading?.value ?? null,
    section: item.section,
    isUnique: twins.length <= 1,
  };
}

/**
 * Finds an item again: the same text at the same place, else the one identical item in the same section. Where there were twins when it
 * was read, the one that is left may be the other.
 */
export function locate(note: Note, reference: ItemReference): Located {
  const inSection = itemsLike(note, reference, reference.session);
  const samePlace = inSection.find(({ range }) => range.start === reference.start);
  if (samePlace) return { kind: 'found', item: samePlace };
  const [only] = inSection;
  if (!only) return { kind: 'missing' };
  return inSection.length === 1 && reference.isUnique ? { kind: 'found', item: only } : { kind: 'several' };
}

/** Items with the same characters, in sections and sessions of the same titles. */
function itemsLike(
  note: Note,
  { source, section }: Pick<Item, 'source' | 'section'>,
  session: string | null,
): Item[] {
  return note.sessions
    .filter(({ heading }) => (heading?.value ?? null) === session)
    .flatMap(({ items }) => items)
    .filter((item) => item.source === source && item.section === section);
}
