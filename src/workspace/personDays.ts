import type { Day, PersonMention } from '../notes/note.ts';
import { KnownDays, MOST_DAYS } from './knownDays.ts';
import { heldDays } from './lastMeeting.ts';
import { meetingDays } from './meetingDays.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import { NotesAt } from './notesAt.ts';
import { Roots } from './roots.ts';
import { rosterEntryOf } from './roster.ts';

/** What one note adds to what is known of its person. */
export interface NoteDays {
  /** As `meetingDays` gives them. */
  readonly meetings: readonly Day[];
  /** As `heldDays` gives them. */
  readonly held: readonly Day[];
  /** The entry that it makes on the roster, as text to compare; null where it makes none. */
  readonly entry: string | null;
}

/** Whom a note is about, by root and how it is written, and its days; null where it is about nobody. */
export type SaidOfPerson = readonly [place: string, days: NoteDays] | null;

/** A name as it is written: as `mentionIn` reads it. */
export type Written = Pick<PersonMention, 'name' | 'isHandle'>;

/** What a note said before a change, and says now. */
export type PersonChange = readonly [note: string, before: SaidOfPerson, now: SaidOfPerson];

/** The days of all notes about somebody: one for all that ask for them, since there are very many notes. A changed note costs its own. */
export class PersonDays {
  /** Of the places of names as they are written. */
  readonly roots = new Roots();
  readonly #index: NoteIndex;
  readonly #said: NotesAt<NoteDays>;
  readonly #known = new KnownDays();
  /** Of notes that have no more than one day each once. */
  readonly #single = new Map<string, NoteDays>();
  #isStale = true;
  #taken: { readonly change: IndexChange; readonly told: readonly PersonChange[] } | null = null;

  constructor(index: NoteIndex) {
    this.#index = index;
    this.#said = new NotesAt(index);
  }

  /** Takes note of all notes that are there: from now on each change costs its own notes. */
  gather(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    for (const indexed of this.#index.all()) this.#said.put(indexed.key, this.#saidIn(indexed));
  }

  /** Takes note of a change of the index: everybody who asks with the same one is told the same. */
  take(change: IndexChange): readonly PersonChange[] {
    if (this.#isStale) return [];
    if (this.#taken?.change === change) return this.#taken.told;
    const told = [...new Set([...change.set, ...change.deleted])].map((key) => this.#refresh(key));
    this.#taken = { change, told };
    return told;
  }

  /** What a note says, by its key. */
  saidBy(note: string): SaidOfPerson {
    return this.#said.saidBy(note);
  }

  /** The keys of the notes about a name of a root, whether it is written as a handle or not. */
  *notesOf(root: string, name: string): Iterable<string> {
    for (const isHandle of [false, true])
      for (const [note] of this.at(this.roots.placeIn(root, writtenAs({ name, isHandle })))) yield note;
  }

  /** The notes about a name of a root as it is written, with their days. */
  at(place: string): Iterable<readonly [note: string, days: NoteDays]> {
    return this.#said.at(place);
  }

  #refresh(key: string): PersonChange {
    const before = this.#said.saidBy(key);
    const indexed = this.#index.get(key);
    const now = indexed ? this.#saidIn(indexed) : null;
    this.#said.put(key, now);
    return [key, before, now];
  }

  #saidIn(indexed: IndexedNote): SaidOfPerson {
    const { root, note } = indexed;
    if (!note.person) return null;
    return [this.roots.placeIn(root, writtenAs(note.person)), this.#daysOf(indexed)];
  }

  #daysOf(indexed: IndexedNote): NoteDays {
    const meetings = meetingDays(indexed.note);
    const held = heldDays(indexed);
    const listed = rosterEntryOf(indexed.note);
    const entry = listed && JSON.stringify(listed);
    const isSingle = meetings.length < 2 && held.length < 2 && entry === null;
    const name = `${meetings[0]} ${held[0]}`;
    const known = isSingle ? this.#single.get(name) : undefined;
    if (known) return known;
    const days = { meetings: this.#known.days(meetings), held: this.#known.days(held), entry };
    if (!isSingle) return days;
    if (this.#single.size > MOST_DAYS) this.#single.clear();
    this.#single.set(name, days);
    return days;
  }
}

/** Whom a name at a place stands for: `@dana` is a handle, and `[[@dana]]` is a name that begins with that sign. */
export function mentionIn(written: string): Written {
  return written.startsWith(HANDLE)
    ? { name: written.slice(HANDLE.length), isHandle: true }
    : { name: written };
}

function writtenAs({ name, isHandle }: Written): string {
  return isHandle ? HANDLE + name : name;
}

/** No name begins like this. */
const HANDLE = '@\n';
