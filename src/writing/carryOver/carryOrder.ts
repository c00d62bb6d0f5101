import type { Day } from '../../notes/note.ts';
import type { ItemHistories } from '../../workspace/itemHistories.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import type { People } from '../../workspace/people.ts';
import { type ItemReference, referenceTo } from '../locate.ts';
import { ownerSpellings } from '../ownerSpellings.ts';
import { carryId } from './carryId.ts';

/** One item that is to be carried over. Plain data. */
export interface CarryOrder {
  readonly reference: ItemReference;
  /** The one that it has, else the one that it is given. */
  readonly id: string;
  /** The day on which it was first raised. */
  readonly raised: Day | null;
  /** Written behind an `@` before its words; null where the owner stands on the line, or there is none. */
  readonly handle: string | null;
}

/** The items of one note that are to be carried over. */
export interface CarryOrders {
  readonly key: string;
  /** Relative to the notes' root, with `/`. */
  readonly path: string;
  readonly orders: readonly CarryOrder[];
}

/** What the orders are made with: everything is of one root. */
export interface CarryContext {
  readonly notes: readonly IndexedNote[];
  readonly people: People;
  readonly histories: Pick<ItemHistories, 'historyOf'>;
}

/** The orders for `entries`, note by note, in their order. Items without id get one that no other item of the root has. */
export function carryOrders(entries: readonly ItemEntry[], context: CarryContext): readonly CarryOrders[] {
  const taken = idsIn(context.notes);
  const byNote = new Map<string, { key: string; path: string; orders: CarryOrder[] }>();
  for (const entry of entries) {
    const { note, item } = entry;
    const known = byNote.get(note.key) ?? { key: note.key, path: note.path, orders: [] };
    byNote.set(note.key, known);
    const id = item.id ?? carryId(note, item, taken);
    taken.add(id);
    known.orders.push({
      reference: referenceTo(note.note, item),
      id,
      raised: context.histories.historyOf(entry).raised,
      handle: handleFor(entry, context.people),
    });
  }
  return [...byNote.values()];
}

/** The keys of the entries that orders were made of, without those whose ids are `left`. */
export function carriedKeys(
  carry: readonly CarryOrders[],
  left: readonly { readonly id: string }[],
): readonly string[] {
  const ids = new Set(left.map(({ id }) => id));
  return carry.flatMap(({ key, orders }) =>
    orders.filter(({ id }) => !ids.has(id)).map(({ reference }) => `${key}#${reference.start}`),
  );
}

function idsIn(notes: readonly IndexedNote[]): Set<string> {
  const ids = new Set<string>();
  for (const { note } of notes)
    for (const { items } of note.sessions) for (const { id } of items) if (id !== null) ids.add(id);
  return ids;
}

/** An owner whom a heading, a lead-in or a column names stands on the new line. */
function handleFor({ item, note }: ItemEntry, people: People): string | null {
  const { owner, form, range } = item;
  if (!owner) return null;
  const isOnLine = owner.range !== null && owner.range.start >= range.start && owner.range.end <= range.end;
  if (form === 'task' && isOnLine) return null;
  const person = people.ownerOf(owner, note.note);
  if (!person) return null;
  const otherNames = people.all().find(({ slug }) => slug === person.slug)?.otherNames ?? [];
  return ownerSpellings(person, otherNames, { people, note: note.note }).handles[0] ?? null;
}
