import { placesOf } from '../notes/lines.ts';
import type { Day, Item, ItemStatus } from '../notes/note.ts';
import { ownCopy, ownText } from '../notes/ownText.ts';
import { itemAt } from './itemAt.ts';
import { daysLate, type ItemEntry, isOpen } from './items.ts';
import type { IndexedNote } from './noteIndex.ts';
import { ownerOf, personOf, type Whose } from './whose.ts';

/** What an item is listed with, beside what it says itself. */
export interface ListedWith extends Pick<ItemEntry, 'note' | 'due' | 'noteDate' | 'day'> {
  readonly whose: Whose;
  readonly next: ListedItem | null;
}

/** Kept as its place in this list. */
const STATUSES: readonly ItemStatus[] = ['open', 'inProgress', 'done', 'cancelled', 'carriedOver'];
/** Those, in a session that has a date of its own and in one that has none. */
const KINDS = 2 * STATUSES.length;

/**
 * An item as a long list keeps it: what it is sorted, searched and grouped by, and where it stands. Whose it is and how late it is are
 * found out when they are asked for: new names and a new day change no list. All else is read out of its note.
 */
export class ListedItem implements ItemEntry {
  readonly note: IndexedNote;
  /** The next one of the same note that is listed: a chain takes half the memory of a list. */
  readonly next: ListedItem | null;
  readonly whose: Whose;
  readonly due: Day | null;
  readonly day: Day | null;
  /** Where it begins, its status, and whether its session has a date: one number for all three. */
  readonly #place: number;
  /** Null of a closed one: nobody searches it. */
  readonly #text: string | null;

  constructor({ note, next, whose, due, noteDate, day }: ListedWith, item: Item) {
    this.note = note;
    this.next = next;
    this.whose = whose;
    this.due = due;
    this.day = day;
    const kind = STATUSES.indexOf(item.status) + (noteDate === null ? STATUSES.length : 0);
    this.#place = item.range.start * KINDS + kind;
    this.#text = isOpen(item) ? ownText(item.text) : null;
  }

  get key(): string {
    return `${this.note.key}#${this.start}`;
  }

  get start(): number {
    return Math.floor(this.#place / KINDS);
  }

  get status(): ItemStatus {
    return STATUSES[this.#place % STATUSES.length] ?? 'open';
  }

  get noteDate(): Day | null {
    return this.#place % KINDS < STATUSES.length ? this.day : null;
  }

  get item(): Item {
    const found = itemAt(this.note.note, this.start);
    if (!found) throw new RangeError('A note holds the items that were read out of it.');
    return found.item;
  }

  get text(): string {
    return this.#text ?? this.item.text;
  }

  get id(): string | null {
    return null;
  }

  get raised(): Day | null {
    return null;
  }

  get invalidDue(): string | null {
    return null;
  }

  get line(): number {
    return placesIn(this).start.line;
  }

  get column(): number {
    return placesIn(this).start.column;
  }

  get endLine(): number {
    return placesIn(this).end.line;
  }

  get endColumn(): number {
    return placesIn(this).end.column;
  }

  get owner(): string | null {
    return ownerOf(this.whose)?.name ?? null;
  }

  get ownerIsSelf(): boolean {
    return ownerOf(this.whose)?.isSelf ?? false;
  }

  get person(): string | null {
    return personOf(this.whose)?.name ?? null;
  }

  get overdueDays(): number | null {
    return isOpen(this) ? daysLate(this.due, this.whose.context().today) : null;
  }
}

/** What fewer items say. */
type Marks = Pick<ItemEntry, 'id' | 'raised' | 'invalidDue'>;

/** An item that says more than most do. */
class MarkedItem extends ListedItem {
  /** Mostly that is an id alone. */
  readonly #marks: string | Marks;

  constructor(listed: ListedWith, item: Item, { id, raised, invalidDue }: Marks) {
    super(listed, item);
    const isAlone = id !== null && raised === null && invalidDue === null;
    this.#marks = isAlone ? ownText(id) : ownCopy({ id, raised, invalidDue });
  }

  override get id(): string | null {
    return typeof this.#marks === 'string' ? this.#marks : this.#marks.id;
  }

  override get raised(): Day | null {
    return typeof this.#marks === 'string' ? null : this.#marks.raised;
  }

  override get invalidDue(): string | null {
    return typeof this.#marks === 'string' ? null : this.#marks.invalidDue;
  }
}

/** An item as long lists keep it. */
export function listedItem(listed: ListedWith, item: Item): ListedItem {
  const isPlain = item.id === null && item.raised === null && item.invalidDue === null;
  return isPlain ? new ListedItem(listed, item) : new MarkedItem(listed, item, item);
}

/** An item and those that follow it in its note. */
export function chainFrom(first: ListedItem | null | undefined): ListedItem[] {
  const chain: ListedItem[] = [];
  for (let item = first ?? null; item; item = item.next) chain.push(item);
  return chain;
}

// Not a method: a class with a private one takes more memory in each of its objects.
function placesIn({ note, item }: ListedItem): ReturnType<typeof placesOf> {
  return placesOf(note.note.lineStarts, item.range);
}
