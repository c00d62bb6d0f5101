import { daysBetween, endOfWeek } from '../notes/days.ts';
import { placesOf } from '../notes/lines.ts';
import { slugOf } from '../notes/names.ts';
import type { Day, Item, Session } from '../notes/note.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { People } from './people.ts';

/** An action item with all that a list says about it. */
export interface ItemEntry {
  /** Unique among all items that are listed at one time. */
  readonly key: string;
  readonly note: IndexedNote;
  readonly item: Item;
  /** From 1, in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The owner's full name where known, else as written. */
  readonly owner: string | null;
  readonly ownerIsSelf: boolean;
  readonly due: Day | null;
  /** Whole days since the due date of an open item, at least 1; null where it is not overdue. */
  readonly overdueDays: number | null;
  /** Whom the note is about. */
  readonly person: string | null;
  /** The date of the session in which the item stands. */
  readonly noteDate: Day | null;
}

/** What entries are made with. `peopleOf` gives the people of a notes' root. */
export interface ItemContext {
  readonly today: Day;
  readonly peopleOf: (root: string) => People;
}

export type DueGroup = 'overdue' | 'today' | 'thisWeek' | 'later' | 'noDate';

/** Groups by due date, in the order in which they are listed. */
export const DUE_GROUPS: readonly DueGroup[] = ['overdue', 'today', 'thisWeek', 'later', 'noDate'];

/** Whether an item still asks for something. */
export function isOpen({ status }: Item): boolean {
  return status === 'open' || status === 'inProgress';
}

/** All action items of a note, in the order of its text, whether or not a newer line says the same one on. Preparation steps are none. */
export function entriesOf(indexed: IndexedNote, context: ItemContext): ItemEntry[] {
  return indexed.note.sessions.flatMap((session) =>
    session.items
      .filter(({ isPreparation }) => !isPreparation)
      .map((item) => entryOf(indexed, session, item, context)),
  );
}

/** One item of one of a note's sessions. */
export function entryOf(
  indexed: IndexedNote,
  session: Session,
  item: Item,
  { today, peopleOf }: ItemContext,
): ItemEntry {
  const { note } = indexed;
  const people = peopleOf(indexed.root);
  const { start, end } = placesOf(note.lineStarts, item.range);
  const owner = item.owner ? people.ownerOf(item.owner, note) : null;
  const due = item.due?.value ?? null;
  const late = due !== null && isOpen(item) ? daysBetween(due, today) : 0;
  return {
    key: `${indexed.key}#${item.range.start}`,
    note: indexed,
    item,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    owner: owner?.name ?? null,
    ownerIsSelf: owner?.isSelf ?? false,
    due,
    overdueDays: late > 0 ? late : null,
    person: people.personOf(note)?.name ?? null,
    noteDate: session.date,
  };
}

/** In which group of due dates an open item is listed. Weeks end on Sunday (ISO 8601); `weekEnd` is that of `today`. */
export function dueGroupOf(
  { due }: Pick<ItemEntry, 'due'>,
  today: Day,
  weekEnd = endOfWeek(today),
): DueGroup {
  if (due === null) return 'noDate';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= weekEnd ? 'thisWeek' : 'later';
}

/** Earliest due date first, none last; then by path and place, so that the order never depends on reading order. */
export function byDue(a: ItemEntry, b: ItemEntry): number {
  if (a.due !== b.due) return (a.due ?? '9999-99-99') < (b.due ?? '9999-99-99') ? -1 : 1;
  if (a.note.key !== b.note.key) return a.note.key < b.note.key ? -1 : 1;
  return a.item.range.start - b.item.range.start;
}

/** Whether a name that somebody asks for is this person: by full name, handle, alias, first name or slug. */
export function isNamed(name: string | null, wanted: string, people: People): boolean {
  if (name === null) return false;
  const { slug } = people.resolve(wanted, name);
  return slugOf(name) === slug || people.resolve(name).slug === slug;
}
