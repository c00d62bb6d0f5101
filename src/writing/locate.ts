import type { Item, Note, Session } from '../notes/note.ts';

/** How an item is found again in a text that may have changed since it was read. Plain data. */
export interface ItemReference {
  /** Offset in the text as it was read. */
  readonly start: number;
  /** The item's characters as they were read. */
  readonly source: string;
  /** The titles of its session and section. */
  readonly session: string | null;
  readonly section: string | null;
}

export type Located =
  | { readonly kind: 'found'; readonly item: Item }
  | { readonly kind: 'missing' }
  /** Several identical lines, and nothing tells which one is meant. */
  | { readonly kind: 'several' };

/** What finds `item` of `note` again. */
export function referenceTo(note: Note, item: Item): ItemReference {
  const session = note.sessions.find(({ items }) => items.includes(item));
  return {
    start: item.range.start,
    source: item.source,
    session: session?.heading?.value ?? null,
    section: item.section,
  };
}

/** Finds an item again: the same text at the same place, else the one identical item in the same section. */
export function locate(note: Note, reference: ItemReference): Located {
  const inSection = note.sessions
    .filter((session) => titleOf(session) === reference.session)
    .flatMap(({ items }) => items)
    .filter(({ source, section }) => source === reference.source && section === reference.section);
  const samePlace = inSection.find(({ range }) => range.start === reference.start);
  if (samePlace) return { kind: 'found', item: samePlace };
  const [only] = inSection;
  if (!only) return { kind: 'missing' };
  return inSection.length === 1 ? { kind: 'found', item: only } : { kind: 'several' };
}

function titleOf({ heading }: Session): string | null {
  return heading?.value ?? null;
}
