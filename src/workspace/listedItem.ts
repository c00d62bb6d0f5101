import { placesOf } from '../notes/lines.ts';
import type { Day, Item, ItemStatus, OwnerMention, PersonMention } from '../notes/note.ts';
import { ownCopy, ownText } from '../notes/ownText.ts';
import { itemAt } from './itemAt.ts';
import { daysLate, type ItemContext, type ItemEntry, isOpen } from './items.ts';
import type { KnownDays } from './knownDays.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { People, ResolvedPerson } from './people.ts';

/** What all listed items of one session share. */
export interface ItemsOfSession {
  readonly indexed: IndexedNote;
  readonly person: PersonMention | null;
  readonly noteDate: Day | null;
  /** The same, else the date of the note. */
  readonly day: Day | null;
  /** Asked for whenever somebody wants to know whose an item is, or how late. */
  readonly context: () => ItemContext;
}

/**
 * An item as a long list keeps it: what it is sorted, searched and grouped by, and where it stands. Whose it is and how late it is are
 * found out when they are asked for: new names and a new day change no list. All else is read out of its note.
 */
export class ListedItem implements ItemEntry {
  readonly of: ItemsOfSession;
  readonly start: number;
  readonly id: string | null;
  readonly status: ItemStatus;
  readonly due: Day | null;
  /** What few items say. */
  readonly #rare: Pick<ItemEntry, 'raised' | 'invalidDue'> | null;
  readonly ownedBy: OwnerMention | null;
  /** Null of a closed one: nobody searches it. */
  readonly #text: string | null;

  constructor(of: ItemsOfSession, item: Item, ownedBy: OwnerMention | null, days: KnownDays) {
    const { raised, invalidDue } = item;
    this.of = of;
    this.start = item.range.start;
    this.id = item.id === null ? null : ownText(item.id);
    this.status = item.status;
    this.due = days.day(item.due?.value ?? null);
    this.#rare = raised === null && invalidDue === null ? null : ownCopy({ raised, invalidDue });
    this.ownedBy = ownedBy;
    this.#text = isOpen(item) ? ownText(item.text) : null;
  }

  get key(): string {
    return `${this.of.indexed.key}#${this.start}`;
  }

  get note(): IndexedNote {
    return this.of.indexed;
  }

  get item(): Item {
    const found = itemAt(this.of.indexed.note, this.start);
    if (!found) throw new RangeError('A note holds the items that were read out of it.');
    return found.item;
  }

  get text(): string {
    return this.#text ?? this.item.text;
  }

  get raised(): Day | null {
    return this.#rare?.raised ?? null;
  }

  get invalidDue(): string | null {
    return this.#rare?.invalidDue ?? null;
  }

  get noteDate(): Day | null {
    return this.of.noteDate;
  }

  get day(): Day | null {
    return this.of.day;
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
    return ownerOf(this)?.name ?? null;
  }

  get ownerIsSelf(): boolean {
    return ownerOf(this)?.isSelf ?? false;
  }

  get person(): string | null {
    return peopleOf(this.of).personOf(this.of)?.name ?? null;
  }

  get overdueDays(): number | null {
    return isOpen(this) ? daysLate(this.due, this.of.context().today) : null;
  }
}

// Not methods: a class with a private one takes more memory in each of its objects.

function ownerOf({ ownedBy, of }: ListedItem): ResolvedPerson | null {
  return ownedBy && peopleOf(of).ownerOf(ownedBy, of);
}

function peopleOf({ context, indexed }: ItemsOfSession): People {
  return context().peopleOf(indexed.root);
}

function placesIn({ of, item }: ListedItem): ReturnType<typeof placesOf> {
  return placesOf(of.indexed.note.lineStarts, item.range);
}
