import type { Day } from '../notes/note.ts';
import { personKey } from './meetings.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import type { People } from './people.ts';
import { mentionIn, PersonDays, type SaidOfPerson } from './personDays.ts';
import { Spellings } from './spellings.ts';

/** The keys of the notes of each day: mostly one has it, which takes far less memory than a set of one. */
type ByDay = Map<Day, string | Set<string>>;

/** Which notes hold a meeting with one person on one day. A changed note costs those of its own person, where somebody asked for them; a change of names costs no note at all. */
export class SessionsByDay {
  readonly #index: NoteIndex;
  readonly #peopleOf: (root: string) => People;
  readonly #days: PersonDays;
  /** By root and name, of the names that were asked for. */
  readonly #byDay = new Map<string, ByDay>();
  readonly #spellings: Spellings;
  #isStale = true;

  /** @param days of the same index, and shared with others */
  constructor(index: NoteIndex, peopleOf: (root: string) => People, days = new PersonDays(index)) {
    this.#index = index;
    this.#days = days;
    this.#peopleOf = peopleOf;
    this.#spellings = new Spellings(keyOfWritten, peopleOf, days.roots);
  }

  /** Takes note of all notes that are there: from now on each change costs its own notes. Else that is done when somebody first asks. */
  gather(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#days.gather();
    for (const { key } of this.#index.all()) this.#spellings.add(this.#days.saidBy(key)?.[0]);
  }

  /** Takes note of a change of the index. Returns the keys of the other notes that share a day with what changed, before or after. */
  take(change: IndexChange): readonly string[] {
    const told = this.#days.take(change);
    // What nobody has asked for yet is gathered when somebody does.
    if (this.#isStale) return [];
    for (const [note, before, now] of told) this.#refresh(note, before, now);
    // Who was not asked about was told nothing that could be no longer so.
    if (this.#byDay.size === 0) return [];
    const sharing = new Set(
      told.flatMap(([, before, now]) => [...this.#sharing(before), ...this.#sharing(now)]),
    );
    for (const [note] of told) sharing.delete(note);
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
    return this.#placesOf(root, personKey(note.person.name, this.#peopleOf(root)))
      .flatMap((place) => this.#notesAt(place, day))
      .filter((other) => other !== key)
      .flatMap((other) => this.#index.get(other)?.path ?? [])
      .sort();
  }

  /** The notes that share a day with what a note says, and that somebody was told of. */
  #sharing(said: SaidOfPerson): readonly string[] {
    if (said === null) return [];
    const [place, { meetings }] = said;
    const { root, name } = this.#days.roots.partsOf(place);
    const places = this.#placesOf(root, keyOfWritten(name, this.#peopleOf(root)));
    if (!places.some((one) => this.#byDay.has(one))) return [];
    return meetings.flatMap((day) => places.flatMap((one) => this.#notesAt(one, day)));
  }

  /** The places of all names of a person of a root. */
  #placesOf(root: string, key: string): readonly string[] {
    return this.#spellings.of(root, key).map((name) => this.#days.roots.placeIn(root, name));
  }

  #notesAt(place: string, day: Day): readonly string[] {
    const known = this.#byDay.get(place) ?? (new Map() as ByDay);
    if (!this.#byDay.has(place)) {
      this.#byDay.set(place, known);
      for (const [note, { meetings }] of this.#days.at(place)) enter(known, note, meetings);
    }
    const notes = known.get(day) ?? [];
    return typeof notes === 'string' ? [notes] : [...notes];
  }

  #refresh(note: string, before: SaidOfPerson, now: SaidOfPerson): void {
    this.#spellings.remove(before?.[0]);
    this.#spellings.add(now?.[0]);
    if (before) leave(this.#byDay.get(before[0]), note, before[1].meetings);
    if (now) enter(this.#byDay.get(now[0]), note, now[1].meetings);
  }
}

/** A day is shared also by who is written as a handle. */
function keyOfWritten(written: string, people: People): string {
  return personKey(mentionIn(written).name, people);
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
