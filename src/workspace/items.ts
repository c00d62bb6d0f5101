import { compared } from '../notes/compared.ts';
import { daysBetween, endOfWeek } from '../notes/days.ts';
import { isOpenStatus } from '../notes/itemStatus.ts';
import { placesOf } from '../notes/lines.ts';
import { slugOf } from '../notes/names.ts';
import type { Day, Item, ItemStatus, Session } from '../notes/note.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { People } from './people.ts';

/** An action item with all that a list says about it. In a large index the item itself and its lines are read out of the packed note by whoever asks for them. */
export interface ItemEntry {
  /** Unique among all items that are listed at one time. */
  readonly key: string;
  readonly note: IndexedNote;
  readonly item: Item;
  /** Where the item begins in its note, in UTF-16 code units from 0. */
  readonly start: number;
  readonly id: string | null;
  readonly text: string;
  readonly status: ItemStatus;
  /** As the item says it. */
  readonly raised: Day | null;
  /** What stands where the due date belongs and is no day, as written. */
  readonly invalidDue: string | null;
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
  /** The same, else the date of the note. */
  readonly day: Day | null;
}

/** What entries are made with. `peopleOf` gives the people of a notes' root. */
export interface ItemContext {
  readonly today: Day;
  readonly peopleOf: (root: string) => People;
}

/** What the order by due date goes by. */
export type PlacedByDue = Pick<ItemEntry, 'due' | 'note' | 'start'>;

export type DueGroup = 'overdue' | 'today' | 'thisWeek' | 'later' | 'noDate';

/** Groups by due date, in the order in which they are listed. */
export const DUE_GROUPS: readonly DueGroup[] = ['overdue', 'today', 'thisWeek', 'later', 'noDate'];

/** Whether an item still asks for something. */
export function isOpen({ status }: Pick<Item, 'status'>): boolean {
  return isOpenStatus(status);
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
  return {
    key: `${indexed.key}#${item.range.start}`,
    note: indexed,
    item,
    start: item.range.start,
    id: item.id,
    text: item.text,
    status: item.status,
    raised: item.raised,
    invalidDue: item.invalidDue,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    owner: owner?.name ?? null,
    ownerIsSelf: owner?.isSelf ?? false,
    due,
    overdueDays: isOpen(item) ? daysLate(due, today) : null,
    person: people.personOf(note)?.name ?? null,
    noteDate: session.date,
    day: session.date ?? note.date,
  };
}

/** Whole days since a due date, at least 1; null where it is today or later, or there is none. */
export function daysLate(due: Day | null, today: Day): number | null {
  const late = due === null ? 0 : daysBetween(due, today);
  return late > 0 ? late : null;
}

/** Whether an entry is this item of the note at that path. Items are told apart by where they stand: a note that is read out of memory again has other objects. */
export function isLineOf({ note, start }: ItemEntry, path: string, item: Item): boolean {
  return start === item.range.start && note.path === path;
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
export function byDue(a: PlacedByDue, b: PlacedByDue): number {
  const order = compared(a.due ?? '9999-99-99', b.due ?? '9999-99-99') || compared(a.note.key, b.note.key);
  return order || a.start - b.start;
}

/** Whether a name that somebody asks for is this person: by full name, handle, alias, first name or slug. */
export function isNamed(name: string | null, wanted: string, people: People): boolean {
  if (name === null) return false;
  const { slug } = people.resolve(wanted, name);
  return slugOf(name) === slug || people.resolve(name).slug === slug;
}
