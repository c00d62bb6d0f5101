import type { Item, PersonMention } from '../notes/note.ts';
import { historyFrom } from './historyFrom.ts';
import { itemAt } from './itemAt.ts';
import type { ItemHistory } from './itemHistory.ts';
import { ItemLines, type LinesOfId, linesIn } from './itemLines.ts';
import { ItemLister } from './itemLister.ts';
import { entryOf, type ItemContext, type ItemEntry, isOpen } from './items.ts';
import { JudgedNames } from './judgedNames.ts';
import { byAge } from './lineAge.ts';
import { chainFrom, ListedItem } from './listedItem.ts';
import { personKey } from './meetings.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import { NoteTable } from './noteTable.ts';
import { SharedId } from './sharedId.ts';

/**
 * Which lines are one action item: those with the same id in the notes about one person, within a root. A changed note costs its own ids; a history is made when it is
 * asked for. Preparation steps are no items.
 */
export class ItemHistories {
  readonly #index: NoteIndex;
  readonly #context: () => ItemContext;
  readonly #lister: ItemLister;
  /** By note: the first of its items that are open or have an id. All lists share them. */
  readonly #items: NoteTable<ListedItem>;
  readonly #lines = new ItemLines();
  readonly #judgedNames = new JudgedNames<SharedId>((root, name) => this.#keyIn(root, name));
  /** The lines of the note, newer than the index, that was asked for last. */
  #newer: { readonly indexed: IndexedNote; readonly lines: ItemLines } | null = null;
  #isStale = true;

  constructor(index: NoteIndex, context: () => ItemContext) {
    this.#index = index;
    this.#context = context;
    this.#lister = new ItemLister(context);
    this.#items = new NoteTable(index.numbers);
  }

  /** Takes note of all notes that are there: from now on each change costs its own notes. Else that is done when somebody first asks. */
  gather(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    for (const indexed of this.#index.all()) this.#refresh(indexed.key, indexed);
  }

  /** Takes note of a change of the index. Returns the keys of the other notes that share an id with what changed, before or after. */
  take({ set, deleted }: IndexChange): readonly string[] {
    // What nobody has asked for yet is gathered when somebody does.
    if (this.#isStale) return [];
    const changed = [...set, ...deleted];
    const sharing = new Set<string>();
    for (const key of changed)
      for (const lines of this.#refresh(key, this.#index.get(key)))
        for (const { note } of lines instanceof SharedId ? lines.lines : [lines]) sharing.add(note.key);
    for (const key of changed) sharing.delete(key);
    return [...sharing];
  }

  /** Forgets what was made: the day, the configuration or the people have changed. */
  clear(): void {
    for (const shared of this.#lines.asked) shared.forgetHistories();
  }

  /** Keys of the notes of which `isCurrent` may answer otherwise since names have come to stand for other people. They are told once. */
  uncertain(): readonly string[] {
    const { names, places } = this.#judgedNames.takeChanged();
    if (names.size + places.size === 0) return [];
    const touched = [...this.#lines.asked].filter(
      (shared) => places.has(shared) || shared.names.some((name) => names.has(name)),
    );
    return [...new Set(touched.flatMap(({ lines }) => Array.from(lines, ({ note }) => note.key)))];
  }

  /** The items of a note of the index that are open or have an id, in the order of its text: the same objects for all who ask. */
  itemsIn(key: string): readonly ListedItem[] {
    return chainFrom(this.firstIn(key));
  }

  /** The first of them, which leads to the others. */
  firstIn(key: string): ListedItem | undefined {
    this.gather();
    return this.#items.get(key);
  }

  /** An item through all notes. One without id is alone. `entry` may be of a note that is newer than the index. */
  historyOf(entry: ItemEntry): ItemHistory {
    const { id } = entry;
    if (id === null) return historyFrom(null, [entry]);
    const isOfIndex = this.#isOfIndex(entry);
    if (!isOfIndex) return historyFrom(id, this.#linesOf(entry, id, isOfIndex));
    const known = this.#lines.at(entry.note.root, id);
    // Most ids stand in one line alone.
    if (!(known instanceof SharedId)) return historyFrom(id, linesIn(known));
    const person = this.#keyIn(entry.note.root, mentionOf(entry));
    const history = known.histories.get(person) ?? historyFrom(id, this.#linesOf(entry, id, isOfIndex));
    known.histories.set(person, history);
    return history;
  }

  /** The history of an item of a note; null where no other line has its id. */
  historyIn(indexed: IndexedNote, item: Item): ItemHistory | null {
    if (item.id === null || item.isPreparation || this.#isAlone(indexed, item.id)) return null;
    const placed = itemAt(indexed.note, item.range.start);
    if (!placed) return null;
    const history = this.historyOf(entryOf(indexed, placed.session, item, this.#context()));
    return history.entries.length > 1 ? history : null;
  }

  /** Whether a line is the one that counts of its item: false where a newer session has a line of the same id. */
  isCurrent(entry: ItemEntry): boolean {
    const { id } = entry;
    if (id === null) return true;
    const { root } = entry.note;
    const isOfIndex = this.#isOfIndex(entry);
    const known = this.#lines.at(root, id);
    const lines = isOfIndex ? linesIn(known) : this.#linesOf(entry, id, false);
    if (lines.length < 2) return true;
    // One name stands for one person, whoever that is.
    if (known instanceof SharedId && known.names.length > 1)
      this.#judgedNames.judged(known, root, known.names);
    const isTheirs = this.#isOfPerson(entry);
    const current = lines.findLast((line) => isTheirs(line));
    return !current || (current.start === entry.start && current.note.key === entry.note.key);
  }

  #isOfIndex({ note }: Pick<ItemEntry, 'note'>): boolean {
    this.gather();
    return this.#index.get(note.key) === note;
  }

  /** Whether an id of a note of the index stands in one line alone, as most do: of those no history is made and kept. */
  #isAlone(note: IndexedNote, id: string): boolean {
    return this.#isOfIndex({ note }) && !(this.#lines.at(note.root, id) instanceof SharedId);
  }

  /** The lines of an item, oldest first. An id that was copied, or is short, may stand in somebody else's note: theirs is another item. */
  #linesOf(entry: ItemEntry, id: string, isOfIndex: boolean): readonly ItemEntry[] {
    const lines = linesIn(this.#lines.at(entry.note.root, id));
    const theirs = lines.filter(this.#isOfPerson(entry));
    if (isOfIndex) return theirs;
    const own = linesIn(this.#newerLines(entry.note).at(entry.note.root, id));
    const others = theirs.filter(({ note }) => note.key !== entry.note.key);
    return [...(own.length > 0 ? own : [entry]), ...others].sort(byAge);
  }

  #isOfPerson(entry: ItemEntry): (line: ItemEntry) => boolean {
    const own = mentionOf(entry);
    const person = this.#keyIn(entry.note.root, own);
    return (line) => {
      const theirs = mentionOf(line);
      return theirs === own || this.#keyIn(line.note.root, theirs) === person;
    };
  }

  #keyIn(root: string, mention: PersonMention | null): string {
    const people = this.#context().peopleOf(root);
    const person = people.personOf({ person: mention });
    return person ? personKey(person.name, people) : '';
  }

  #newerLines(indexed: IndexedNote): ItemLines {
    if (this.#newer?.indexed === indexed) return this.#newer.lines;
    const lines = new ItemLines();
    for (const line of this.#lister.listed(indexed, hasId)) lines.add(line);
    this.#newer = { indexed, lines };
    return lines;
  }

  /** Returns the lines that now have the ids that a note has lost or got. */
  #refresh(key: string, indexed: IndexedNote | undefined): ReadonlySet<LinesOfId> {
    const before = chainFrom(this.#items.get(key));
    const first = indexed ? this.#lister.first(indexed, isKept) : null;
    if (first) this.#items.set(key, first);
    else this.#items.delete(key);
    const now = chainFrom(first);
    for (const line of before) this.#lines.remove(line);
    for (const line of now) this.#lines.add(line);
    if (this.#newer?.indexed.key === key) this.#newer = null;
    return new Set([...before, ...now].flatMap(({ id, note }) => this.#lines.at(note.root, id) ?? []));
  }
}

/** Whether an item may have to be shown, or is told again in another note. */
function isKept(item: Item): boolean {
  return isOpen(item) || hasId(item);
}

/** Whether an item can be told again in another note. */
function hasId({ id }: Item): boolean {
  return id !== null;
}

/** Whom the note of an entry is about, as it is written. */
function mentionOf(entry: ItemEntry): PersonMention | null {
  return entry instanceof ListedItem ? entry.whose.person : entry.note.note.person;
}
