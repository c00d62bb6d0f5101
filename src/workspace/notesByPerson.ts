import { markedName } from '../notes/names.ts';
import type { Day } from '../notes/note.ts';
import { ItemLister } from './itemLister.ts';
import { entriesOf, type ItemContext, type ItemEntry, isOpen } from './items.ts';
import { heldDays, keyOfName, type LastMeeting, lastMeetingOf, later } from './lastMeeting.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import type { People } from './people.ts';
import { mentionIn, PersonDays } from './personDays.ts';
import type { Roots } from './roots.ts';
import { Spellings } from './spellings.ts';

/** What tells the open items of a note: `OpenItems`, where it follows the same index. */
interface OpenItemsOf {
  of(key: string): readonly ItemEntry[];
}

/** The notes about each person of a root. A changed note costs what is known of its own person; a change of names costs no note at all. */
export class NotesByPerson {
  readonly #index: NoteIndex;
  readonly #context: () => ItemContext;
  readonly #open: OpenItemsOf;
  readonly #days: PersonDays;
  readonly #roots: Roots;
  readonly #spellings: Spellings;
  /** By person within a root: of those that were asked for. */
  readonly #newest = new Map<string, LastMeeting | null>();
  #isStale = true;

  /**
   * @param open says what is open in each note; else the notes are asked
   * @param days of the same index, and shared with others
   */
  constructor(
    index: NoteIndex,
    context: () => ItemContext,
    open?: OpenItemsOf,
    days = new PersonDays(index),
  ) {
    this.#index = index;
    this.#days = days;
    this.#roots = days.roots;
    this.#context = context;
    this.#open = open ?? openItemsIn(index, context);
    this.#spellings = new Spellings(keyOfWritten, (root) => context().peopleOf(root), days.roots);
  }

  /** Takes note of all notes that are there: from now on each change costs its own notes. Else that is done when somebody first asks. */
  gather(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#days.gather();
    for (const { key } of this.#index.all()) this.#spellings.add(this.#days.saidBy(key)?.[0]);
  }

  /** Takes note of a change of the index. Returns the keys of the other notes for which it is news: each person's newest, before and now. */
  take(change: IndexChange): readonly string[] {
    const told = this.#days.take(change);
    // What nobody has asked for yet is gathered when somebody does.
    if (this.#isStale) return [];
    for (const [, before, now] of told) {
      this.#spellings.remove(before?.[0]);
      this.#spellings.add(now?.[0]);
    }
    // Who was not asked about was told nothing that could be no longer so.
    if (this.#newest.size === 0) return [];
    const byPerson = new Map<string, string[]>();
    for (const [note, ...said] of told)
      for (const person of new Set(said.flatMap((one) => (one ? this.#personAt(one[0]) : []))))
        byPerson.set(person, [...(byPerson.get(person) ?? []), note]);
    const concerned = [...byPerson].flatMap(([person, notes]) => this.#judge(person, notes));
    const changed = new Set(told.map(([note]) => note));
    return [...new Set(concerned.map(({ key }) => key))].filter((key) => !changed.has(key));
  }

  /** Forgets what depends on the day or the people: they have changed. */
  clear(): void {
    this.#spellings.forget();
    this.#newest.clear();
  }

  /** The keys of all notes of a root about somebody, by `personKey`. */
  notesAbout(root: string, key: string): readonly string[] {
    this.gather();
    return [...this.#daysOf(this.#roots.placeIn(root, key))].map(([note]) => note);
  }

  /** The open action items of all notes of the same root about the note's person, its own as they stand in `indexed`. */
  openItems(indexed: IndexedNote): readonly ItemEntry[] {
    const key = this.#keyOf(indexed);
    if (key === null) return [];
    const others = this.notesAbout(indexed.root, key).filter((other) => other !== indexed.key);
    const own = entriesOf(indexed, this.#context()).filter(isOpen);
    return [...own, ...others.flatMap((other) => this.#open.of(other))];
  }

  /** Whether no other note holds a later meeting with the note's person, of those that took place, today at the latest. */
  isNewest(indexed: IndexedNote): boolean {
    const key = this.#keyOf(indexed);
    if (key === null) return false;
    this.gather();
    const person = this.#roots.placeIn(indexed.root, key);
    const newest = this.#newestOf(person);
    if (this.#index.get(indexed.key) === indexed) return newest?.key === indexed.key;
    const { today } = this.#context();
    const own = this.#isSelf(person) ? null : lastMeetingOf(indexed.key, heldDays(indexed), today);
    if (own === null) return false;
    const others = [...this.#daysOf(person)].filter(([other]) => other !== indexed.key);
    return others.map(([other, days]) => lastMeetingOf(other, days, today)).reduce(later, own) === own;
  }

  #keyOf({ root, note }: IndexedNote): string | null {
    return note.person && keyOfName(markedName(note.person), this.#context().peopleOf(root));
  }

  /** Whom a name at a place stands for. */
  #personAt(place: string): string {
    const { root, name } = this.#roots.partsOf(place);
    return this.#roots.placeIn(root, keyOfWritten(name, this.#context().peopleOf(root)));
  }

  /** Oneself is nobody whom one meets. */
  #isSelf(person: string): boolean {
    const { root, name: key } = this.#roots.partsOf(person);
    const [written = key] = this.#spellings.of(root, key);
    const name = markedName(mentionIn(written));
    return this.#context().peopleOf(root).resolve(name).isSelf;
  }

  *#daysOf(person: string): Iterable<readonly [note: string, days: readonly Day[]]> {
    const { root, name: key } = this.#roots.partsOf(person);
    for (const name of this.#spellings.of(root, key))
      for (const [note, { held }] of this.#days.at(this.#roots.placeIn(root, name))) yield [note, held];
  }

  #newestOf(person: string): LastMeeting | null {
    const known = this.#newest.get(person);
    if (known !== undefined) return known;
    const { today } = this.#context();
    let newest: LastMeeting | null = null;
    if (!this.#isSelf(person))
      for (const [note, days] of this.#daysOf(person))
        newest = later(newest, lastMeetingOf(note, days, today));
    this.#newest.set(person, newest);
    return newest;
  }

  /** Finds out the newest meeting anew, where it was asked for: of all notes only where it may be another one. Returns that of before, and that of now. */
  #judge(person: string, changed: readonly string[]): LastMeeting[] {
    const before = this.#newest.get(person);
    if (before === undefined) return [];
    if (before === null || changed.includes(before.key)) this.#newest.delete(person);
    else this.#newest.set(person, changed.map((note) => this.#lastIn(note, person)).reduce(later, before));
    return [before, this.#newestOf(person)].filter((meeting) => meeting !== null);
  }

  /** The last meeting of a note, where that is about the person now. */
  #lastIn(note: string, person: string): LastMeeting | null {
    const said = this.#days.saidBy(note);
    if (!said || this.#personAt(said[0]) !== person) return null;
    return lastMeetingOf(note, said[1].held, this.#context().today);
  }
}

function keyOfWritten(written: string, people: People): string {
  return keyOfName(markedName(mentionIn(written)), people);
}

function openItemsIn(index: NoteIndex, context: () => ItemContext): OpenItemsOf {
  const lister = new ItemLister(context);
  return {
    of: (key) => {
      const indexed = index.get(key);
      return indexed ? lister.listed(indexed, isOpen) : [];
    },
  };
}
