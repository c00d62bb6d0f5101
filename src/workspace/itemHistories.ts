import type { Day, Item, Note, Session } from '../notes/note.ts';
import type { ItemConflict, ItemHistory } from './itemHistory.ts';
import { entryOf, type ItemContext, type ItemEntry, isOpen } from './items.ts';
import { personKey } from './meetings.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';

/** One line of an item, and the session that it stands in. */
interface ItemLine {
  readonly session: Session;
  readonly item: Item;
}

/**
 * Which lines are one action item: those with the same id in the notes about one person, within a root. A changed note costs its own ids; a history is made when it is
 * asked for. Preparation steps are no items.
 */
export class ItemHistories {
  readonly #index: NoteIndex;
  readonly #context: () => ItemContext;
  /** Keys of notes by place. */
  readonly #notes = new Map<string, Set<string>>();
  /** The places of each note. */
  readonly #places = new Map<string, readonly string[]>();
  /** By place, then by the person whom the notes are about. */
  readonly #known = new Map<string, Map<string, ItemHistory>>();
  #isStale = true;

  constructor(index: NoteIndex, context: () => ItemContext) {
    this.#index = index;
    this.#context = context;
  }

  /** Takes note of a change of the index. Returns the keys of the other notes that share an id with what changed, before or after. */
  take({ set, deleted }: IndexChange): readonly string[] {
    // What nobody has asked for yet is gathered when somebody does.
    if (this.#isStale) return [];
    const changed = [...set, ...deleted];
    const before = changed.flatMap((key) => this.#places.get(key) ?? []);
    for (const key of changed) this.#refresh(key);
    const after = changed.flatMap((key) => this.#places.get(key) ?? []);
    const places = new Set([...before, ...after]);
    for (const place of places) this.#known.delete(place);
    const sharing = new Set([...places].flatMap((place) => [...(this.#notes.get(place) ?? [])]));
    for (const key of changed) sharing.delete(key);
    return [...sharing];
  }

  /** Forgets what was made: the day, the configuration or the people have changed. */
  clear(): void {
    this.#known.clear();
  }

  /** An item through all notes. One without id is alone. `entry` may be of a note that is newer than the index. */
  historyOf(entry: ItemEntry): ItemHistory {
    const { id } = entry.item;
    if (id === null) return historyFrom(null, [entry]);
    this.#gather();
    const place = placeOf(entry.note.root, id);
    if (this.#index.get(entry.note.key) !== entry.note) return this.#made(place, id, entry.note);
    const byPerson = this.#known.get(place) ?? new Map<string, ItemHistory>();
    this.#known.set(place, byPerson);
    const person = this.#personIn(entry.note);
    const history = byPerson.get(person) ?? this.#made(place, id, entry.note);
    byPerson.set(person, history);
    return history;
  }

  /** The history of an item of a note; null where no other line has its id. */
  historyIn(indexed: IndexedNote, item: Item): ItemHistory | null {
    const session =
      item.id === null ? undefined : indexed.note.sessions.find(({ items }) => items.includes(item));
    if (!session || item.isPreparation) return null;
    const history = this.historyOf(entryOf(indexed, session, item, this.#context()));
    return history.entries.length > 1 ? history : null;
  }

  /** Whether a line is the one that counts of its item: false where a newer session has a line of the same id. */
  isCurrent(entry: ItemEntry): boolean {
    return entry.item.id === null || this.historyOf(entry).current.key === entry.key;
  }

  #made(place: string, id: string, own: IndexedNote): ItemHistory {
    const context = this.#context();
    const person = this.#personIn(own);
    // An id that was copied, or is short, may stand in somebody else's note: theirs is another item.
    const theirs = [...(this.#notes.get(place) ?? [])]
      .flatMap((key) => (key === own.key ? [] : (this.#index.get(key) ?? [])))
      .filter((note) => this.#personIn(note) === person);
    const notes = [own, ...theirs];
    const entries = notes.flatMap((indexed) =>
      (linesById(indexed.note).get(id) ?? []).map(({ session, item }) =>
        entryOf(indexed, session, item, context),
      ),
    );
    return historyFrom(id, entries.sort(byAge));
  }

  #personIn({ note, root }: IndexedNote): string {
    const people = this.#context().peopleOf(root);
    const person = people.personOf(note);
    return person ? personKey(person.name, people) : '';
  }

  #gather(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    for (const { key } of this.#index.all()) this.#refresh(key);
  }

  #refresh(key: string): void {
    for (const place of this.#places.get(key) ?? []) {
      const keys = this.#notes.get(place);
      keys?.delete(key);
      if (keys?.size === 0) this.#notes.delete(place);
    }
    this.#places.delete(key);
    const indexed = this.#index.get(key);
    const places = indexed ? [...linesById(indexed.note).keys()].map((id) => placeOf(indexed.root, id)) : [];
    if (places.length === 0) return;
    this.#places.set(key, places);
    for (const place of places) this.#notes.set(place, (this.#notes.get(place) ?? new Set()).add(key));
  }
}

const lines = new WeakMap<Note, ReadonlyMap<string, readonly ItemLine[]>>();

/** The lines of a note that have an id, by it. */
function linesById(note: Note): ReadonlyMap<string, readonly ItemLine[]> {
  const known = lines.get(note);
  if (known) return known;
  const found = new Map<string, ItemLine[]>();
  for (const session of note.sessions)
    for (const item of session.items) {
      if (item.id === null || item.isPreparation) continue;
      const line = { session, item };
      const twins = found.get(item.id);
      if (twins) twins.push(line);
      else found.set(item.id, [line]);
    }
  lines.set(note, found);
  return found;
}

function placeOf(root: string, id: string): string {
  return `${id}\n${root}`;
}

function historyFrom(id: string | null, entries: readonly ItemEntry[]): ItemHistory {
  const current = entries.at(-1);
  if (!current) throw new RangeError('A history has at least one line.');
  const marked = entries.filter(({ item }) => item.status === 'carriedOver').length;
  const days = new Set(entries.map((entry) => dayOf(entry) ?? entry.note.key));
  const raised = entries.flatMap((entry) => [entry.item.raised, dayOf(entry)]).filter((day) => day !== null);
  return {
    id,
    entries,
    current,
    raised: raised.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null),
    carried: Math.max(marked, days.size - 1),
    dueMoves: movesOf(entries.flatMap(({ due }) => due ?? [])),
    conflicts: entries.flatMap((other) => conflictWith(other, current) ?? []),
  };
}

function movesOf(days: readonly Day[]): number {
  return days.filter((day, at) => at > 0 && day !== days[at - 1]).length;
}

/** A line that is marked as carried over says nothing of its own; any other must say what the newest one says. */
function conflictWith(other: ItemEntry, entry: ItemEntry): ItemConflict | null {
  if (other === entry || other.item.status === 'carriedOver' || saidBy(other) === saidBy(entry)) return null;
  return { entry, other, kind: dayOf(other) === dayOf(entry) ? 'sameDay' : 'reopened' };
}

function saidBy({ item, owner, due }: ItemEntry): string {
  const status = isOpen(item) ? 'open' : item.status;
  return JSON.stringify([
    status,
    owner,
    due ?? item.invalidDue,
    item.text.replace(/[\s\p{P}]+/gu, ' ').trim(),
  ]);
}

function byAge(a: ItemEntry, b: ItemEntry): number {
  const order = compared(dayOf(a) ?? '', dayOf(b) ?? '') || isMoved(b) - isMoved(a);
  return order || compared(a.note.key, b.note.key) || a.item.range.start - b.item.range.start;
}

function isMoved({ item }: ItemEntry): number {
  return item.status === 'carriedOver' ? 1 : 0;
}

function dayOf({ noteDate, note }: ItemEntry): Day | null {
  return noteDate ?? note.note.date;
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
