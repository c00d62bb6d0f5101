import { newestSession } from '../notes/newestSession.ts';
import type { Day, Note } from '../notes/note.ts';
import { personKey } from './meetings.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import type { People } from './people.ts';

/** Statuses of the front matter that make no meeting of a note, or none yet. */
const NO_MEETING = new Set(['draft', 'skipped', 'unprepared']);

/** Which notes hold a meeting with one person on one day. A changed note costs its own days; a change of names costs all, once. */
export class SessionsByDay {
  readonly #index: NoteIndex;
  readonly #peopleOf: (root: string) => People;
  /** Keys of notes by place. */
  readonly #notes = new Map<string, Set<string>>();
  /** The places that each note stands at. */
  readonly #places = new Map<string, readonly string[]>();
  #isStale = true;

  constructor(index: NoteIndex, peopleOf: (root: string) => People) {
    this.#index = index;
    this.#peopleOf = peopleOf;
  }

  /** Takes note of a change of the index. Returns the keys of the other notes that share a day with what changed, before or after. */
  take({ set, deleted }: IndexChange): readonly string[] {
    // What nobody has asked for yet is gathered when somebody does.
    if (this.#isStale) return [];
    const changed = [...set, ...deleted];
    const before = changed.flatMap((key) => this.#places.get(key) ?? []);
    for (const key of changed) this.#refresh(key);
    const after = changed.flatMap((key) => this.#places.get(key) ?? []);
    const sharing = new Set([...before, ...after].flatMap((place) => [...(this.#notes.get(place) ?? [])]));
    for (const key of changed) sharing.delete(key);
    return [...sharing];
  }

  /** Forgets all: the people have changed. */
  clear(): void {
    this.#notes.clear();
    this.#places.clear();
    this.#isStale = true;
  }

  /** Paths, in their order, of the other notes of the same root that hold a meeting with the note's person on that day. */
  othersOn({ key, root, note }: IndexedNote, day: Day): readonly string[] {
    if (!note.person) return [];
    if (this.#isStale) {
      this.#isStale = false;
      for (const indexed of this.#index.all()) this.#refresh(indexed.key);
    }
    const keys = this.#notes.get(placeOf(root, personKey(note.person.name, this.#peopleOf(root)), day)) ?? [];
    return [...keys]
      .filter((other) => other !== key)
      .flatMap((other) => this.#index.get(other)?.path ?? [])
      .sort();
  }

  #refresh(key: string): void {
    for (const place of this.#places.get(key) ?? []) {
      const keys = this.#notes.get(place);
      keys?.delete(key);
      if (keys?.size === 0) this.#notes.delete(place);
    }
    this.#places.delete(key);
    const indexed = this.#index.get(key);
    const places = indexed ? this.#placesOf(indexed) : [];
    if (places.length === 0) return;
    this.#places.set(key, places);
    for (const place of places) this.#notes.set(place, (this.#notes.get(place) ?? new Set()).add(key));
  }

  #placesOf({ root, note }: IndexedNote): string[] {
    if (note.kind !== 'one-on-one' || !note.person) return [];
    const person = personKey(note.person.name, this.#peopleOf(root));
    const newest = newestSession(note.sessions);
    const days = note.sessions
      .filter(({ heading }) => heading !== null || !note.isRunningFile)
      .filter((session) => session !== newest || isMeeting(note))
      .flatMap(({ date }) => date ?? []);
    return [...new Set(days)].map((day) => placeOf(root, person, day));
  }
}

/** Whether a note's status lets its newest session be a meeting: no draft, not skipped, not ended unprepared. */
export function isMeeting({ frontMatter }: Pick<Note, 'frontMatter'>): boolean {
  const { status } = frontMatter.value;
  return typeof status !== 'string' || !NO_MEETING.has(status.trim().toLowerCase());
}

function placeOf(root: string, person: string, day: Day): string {
  return `${day}\n${person}\n${root}`;
}
