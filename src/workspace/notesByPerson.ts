import type { Day } from '../notes/note.ts';
import { entriesOf, type ItemContext, type ItemEntry, isOpen } from './items.ts';
import { datedSessions, personKey } from './meetings.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import type { People } from './people.ts';

/** The last meeting that a note holds, today at the latest. */
interface LastMeeting {
  readonly key: string;
  readonly day: Day;
}

/** The notes about each person of a root. They are grouped once; a changed note then costs the notes of its own person. */
export class NotesByPerson {
  readonly #index: NoteIndex;
  readonly #context: () => ItemContext;
  /** Keys of notes by root and person. */
  readonly #groups = new Map<string, Set<string>>();
  /** The group that each note stands in. */
  readonly #groupOf = new Map<string, string>();
  readonly #open = new Map<string, readonly ItemEntry[]>();
  /** By note. */
  readonly #meetings = new Map<string, LastMeeting | null>();
  /** By group. */
  readonly #newest = new Map<string, LastMeeting | null>();
  #isStale = true;

  constructor(index: NoteIndex, context: () => ItemContext) {
    this.#index = index;
    this.#context = context;
  }

  /** Takes note of a change of the index. Returns the keys of the other notes for which it is news: each person's newest, before and now. */
  take({ set, deleted }: IndexChange): readonly string[] {
    // What nobody has asked for yet is gathered when somebody does.
    if (this.#isStale) return [];
    const changed = new Set([...set, ...deleted]);
    const groups = new Set<string>();
    for (const key of changed) {
      const before = this.#groupOf.get(key);
      this.#refresh(key);
      for (const group of [before, this.#groupOf.get(key)]) if (group !== undefined) groups.add(group);
    }
    const before = new Map([...groups].map((group) => [group, this.#newest.get(group)]));
    // Only where the newest itself has changed are all notes of its group looked at.
    for (const [group, newest] of before) if (newest && changed.has(newest.key)) this.#newest.delete(group);
    for (const key of changed) this.#compare(key);
    const concerned = [...before].flatMap(([group, newest]) =>
      [newest ?? [], this.#newestIn(group) ?? []].flat(),
    );
    return [...new Set(concerned.map(({ key }) => key))].filter((key) => !changed.has(key));
  }

  /** Forgets all: the day, the configuration or the people have changed. */
  clear(): void {
    for (const known of [this.#groups, this.#groupOf, this.#open, this.#meetings, this.#newest])
      known.clear();
    this.#isStale = true;
  }

  /** The open action items of all notes of the same root about the note's person, its own as they stand in `indexed`. */
  openItems(indexed: IndexedNote): readonly ItemEntry[] {
    const group = this.#groupFor(indexed);
    if (group === null) return [];
    const context = this.#context();
    const others = [...(this.#groups.get(group) ?? [])].filter((key) => key !== indexed.key);
    return [...openIn(indexed, context), ...others.flatMap((key) => this.#openOf(key, context))];
  }

  /** Whether no other note holds a later meeting with the note's person, of those that took place, today at the latest. */
  isNewest(indexed: IndexedNote): boolean {
    const group = this.#groupFor(indexed);
    if (group === null) return false;
    if (this.#index.get(indexed.key) === indexed) return this.#newestIn(group)?.key === indexed.key;
    const others = [...(this.#groups.get(group) ?? [])].filter((key) => key !== indexed.key);
    const { today, peopleOf } = this.#context();
    const own = lastMeetingOf(indexed, peopleOf(indexed.root), today);
    return own !== null && others.map((key) => this.#meetings.get(key) ?? null).reduce(later, own) === own;
  }

  #groupFor(indexed: IndexedNote): string | null {
    if (this.#isStale) {
      this.#isStale = false;
      for (const { key } of this.#index.all()) this.#refresh(key);
    }
    return groupOf(indexed, this.#context().peopleOf(indexed.root));
  }

  #newestIn(group: string): LastMeeting | null {
    const known = this.#newest.get(group);
    if (known !== undefined) return known;
    let newest: LastMeeting | null = null;
    for (const key of this.#groups.get(group) ?? []) newest = later(newest, this.#meetings.get(key) ?? null);
    this.#newest.set(group, newest);
    return newest;
  }

  /** Lets a note be the newest of its group, where that is known. */
  #compare(key: string): void {
    const group = this.#groupOf.get(key);
    const newest = group === undefined ? undefined : this.#newest.get(group);
    if (group !== undefined && newest !== undefined)
      this.#newest.set(group, later(newest, this.#meetings.get(key) ?? null));
  }

  #openOf(key: string, context: ItemContext): readonly ItemEntry[] {
    const known = this.#open.get(key);
    if (known) return known;
    const indexed = this.#index.get(key);
    const open = indexed ? openIn(indexed, context) : [];
    this.#open.set(key, open);
    return open;
  }

  #refresh(key: string): void {
    this.#open.delete(key);
    this.#meetings.delete(key);
    const before = this.#groupOf.get(key);
    const members = before === undefined ? undefined : this.#groups.get(before);
    members?.delete(key);
    if (before !== undefined && members?.size === 0) this.#groups.delete(before);
    this.#groupOf.delete(key);
    const indexed = this.#index.get(key);
    if (!indexed) return;
    const { today, peopleOf } = this.#context();
    const people = peopleOf(indexed.root);
    const group = groupOf(indexed, people);
    if (group === null) return;
    this.#meetings.set(key, lastMeetingOf(indexed, people, today));
    this.#groupOf.set(key, group);
    this.#groups.set(group, (this.#groups.get(group) ?? new Set()).add(key));
  }
}

function openIn(indexed: IndexedNote, context: ItemContext): ItemEntry[] {
  return entriesOf(indexed, context).filter(({ item }) => isOpen(item));
}

/** Null where a note holds none; oneself is nobody whom one meets. */
function lastMeetingOf(indexed: IndexedNote, people: People, today: Day): LastMeeting | null {
  const { key, note } = indexed;
  if (note.kind !== 'one-on-one' || people.personOf(note)?.isSelf !== false) return null;
  const days = datedSessions(indexed).filter(({ date, isHeld }) => isHeld && date <= today);
  return days.map(({ date }) => ({ key, day: date })).reduce<LastMeeting | null>(later, null);
}

/** The later of two meetings; of one day that whose key comes last. */
function later(a: LastMeeting | null, b: LastMeeting | null): LastMeeting | null {
  if (a === null || b === null) return a ?? b;
  if (a.day !== b.day) return a.day > b.day ? a : b;
  return a.key > b.key ? a : b;
}

/** Null where a note does not say whom it is about. */
function groupOf({ root, note }: IndexedNote, people: People): string | null {
  if (!note.person) return null;
  return `${people.personOf(note)?.slug || personKey(note.person.name, people)}\n${root}`;
}
