import type { Day } from '../notes/note.ts';
import { KnownDays } from './knownDays.ts';
import { meetingDays } from './meetingDays.ts';
import { personKey } from './meetings.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import { NotesAt } from './notesAt.ts';
import type { People } from './people.ts';
import { Roots } from './roots.ts';
import { Spellings } from './spellings.ts';

/** The keys of the notes of each day: mostly one has it, which takes far less memory than a set of one. */
type ByDay = Map<Day, string | Set<string>>;

/** Which notes hold a meeting with one person on one day. A changed note costs those of its own person, where somebody asked for them; a change of names costs no note at all. */
export class SessionsByDay {
  readonly #index: NoteIndex;
  readonly #peopleOf: (root: string) => People;
  /** The days of each note, by root and name. */
  readonly #days: NotesAt<readonly Day[]>;
  /** Of the names that were asked for. */
  readonly #byDay = new Map<string, ByDay>();
  readonly #known = new KnownDays();
  readonly #roots = new Roots();
  readonly #spellings: Spellings;
  #isStale = true;

  constructor(index: NoteIndex, peopleOf: (root: string) => People) {
    this.#index = index;
    this.#days = new NotesAt(index);
    this.#peopleOf = peopleOf;
    this.#spellings = new Spellings(personKey, peopleOf);
  }

  /** Takes note of all notes that are there: from now on each change costs its own notes. Else that is done when somebody first asks. */
  gather(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    for (const indexed of this.#index.all()) this.#refresh(indexed.key, indexed);
  }

  /** Takes note of a change of the index. Returns the keys of the other notes that share a day with what changed, before or after. */
  take({ set, deleted }: IndexChange): readonly string[] {
    // What nobody has asked for yet is gathered when somebody does.
    if (this.#isStale) return [];
    const changed = [...set, ...deleted];
    const touched = changed.flatMap((key) => this.#refresh(key, this.#index.get(key)));
    // Who was not asked about was told nothing that could be no longer so.
    if (this.#byDay.size === 0) return [];
    const sharing = new Set(
      touched.flatMap(([place, days]) => {
        const places = this.#placesOf(place);
        if (!places.some((one) => this.#byDay.has(one))) return [];
        return days.flatMap((day) => places.flatMap((one) => this.#notesAt(one, day)));
      }),
    );
    for (const key of changed) sharing.delete(key);
    return [...sharing];
  }

  /** Forgets whom names stand for: the people have changed. */
  clear(): void {
    this.#spellings.forget();
  }

  /** Paths, in their order, of the other notes of the same root that hold a meeting with the note's person on that day. */
  othersOn({ key, root, note }: IndexedNote, day: Day): readonly string[] {
    if (!note.person) return [];
    this.gather();
    return this.#placesOf(this.#roots.placeIn(root, note.person.name))
      .flatMap((place) => this.#notesAt(place, day))
      .filter((other) => other !== key)
      .flatMap((other) => this.#index.get(other)?.path ?? [])
      .sort();
  }

  /** The places of all names of the person who has the name of this one. */
  #placesOf(place: string): readonly string[] {
    const { root, name } = this.#roots.partsOf(place);
    const names = this.#spellings.of(root, personKey(name, this.#peopleOf(root)));
    return names.map((one) => this.#roots.placeIn(root, one));
  }

  #notesAt(place: string, day: Day): readonly string[] {
    const known = this.#byDay.get(place) ?? (new Map() as ByDay);
    if (!this.#byDay.has(place)) {
      this.#byDay.set(place, known);
      for (const [note, days] of this.#days.at(place)) enter(known, note, days);
    }
    const notes = known.get(day) ?? [];
    return typeof notes === 'string' ? [notes] : [...notes];
  }

  /** Returns what the note said before, and what it says now. */
  #refresh(key: string, indexed: IndexedNote | undefined): readonly (readonly [string, readonly Day[]])[] {
    const before = this.#days.saidBy(key);
    const days = indexed ? meetingDays(indexed.note) : [];
    const name = indexed?.note.person?.name ?? '';
    const now =
      indexed && days.length > 0
        ? ([this.#roots.placeIn(indexed.root, name), this.#known.days(days)] as const)
        : null;
    if (before) {
      const { root, name: oldName } = this.#roots.partsOf(before[0]);
      this.#spellings.remove(root, oldName);
      leave(this.#byDay.get(before[0]), key, before[1]);
    }
    if (indexed && now) {
      this.#spellings.add(indexed.root, name);
      enter(this.#byDay.get(now[0]), key, now[1]);
    }
    this.#days.put(key, now);
    return [before, now].filter((said) => said !== null);
  }
}

function enter(byDay: ByDay | undefined, note: string, days: readonly Day[]): void {
  for (const day of days) {
    const notes = byDay?.get(day);
    if (notes === undefined) byDay?.set(day, note);
    else if (typeof notes !== 'string') notes.add(note);
    else if (notes !== note) byDay?.set(day, new Set([notes, note]));
  }
}

function leave(byDay: ByDay | undefined, note: string, days: readonly Day[]): void {
  for (const day of days) {
    const notes = byDay?.get(day);
    if (notes === note) byDay?.delete(day);
    else if (notes instanceof Set) notes.delete(note);
  }
}
