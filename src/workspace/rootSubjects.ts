import { compared } from '../notes/compared.ts';
import { personKey } from './meetings.ts';
import type { NotePart } from './notePart.ts';
import { type NoteNumbers, NoteTable } from './noteTable.ts';
import type { People } from './people.ts';
import type { PersonRecord, PersonSummary } from './personSummary.ts';
import type { Forgetful } from './recent.ts';
import { SortedList } from './sortedList.ts';

/** Somebody and what the notes about them say. */
export class Subject implements Forgetful {
  readonly root: string;
  readonly key: string;
  readonly name: string;
  /** Whether the roster names them. */
  readonly isListed: boolean;
  /** The keys of the notes. */
  readonly notes = new SortedList<string>(compared);
  /** How often they, or what they say, have changed. */
  changes = 0;
  /** Undefined until it is made; null where there is none to make. */
  summary: PersonSummary | null | undefined;
  /** Null until it is made, and again once it has changed or is forgotten. */
  record: PersonRecord | null = null;
  /** Whether somebody has asked for it, and it is not forgotten. */
  isRecordWanted = false;

  constructor(root: string, key: string, name: string, isListed: boolean) {
    this.root = root;
    this.key = key;
    this.name = name;
    this.isListed = isListed;
  }

  change(): void {
    this.changes++;
    this.summary = undefined;
    this.record = null;
  }

  forget(): void {
    this.record = null;
    this.isRecordWanted = false;
  }
}

/** A note and whom it is about. */
export type NoteAbout = Pick<NotePart, 'indexed' | 'person'>;

/** Whom the roster and the notes of one root are about, without oneself. */
export class RootSubjects {
  readonly #root: string;
  readonly #people: People;
  /** By `personKey`. */
  readonly #subjects = new Map<string, Subject>();
  /** By note. */
  readonly #subjectOf: NoteTable<Subject>;
  /** Takes the notes up one by one. What changes meanwhile may be told of at any time. */
  readonly gathering: Iterator<void>;
  #isGathered = false;

  /** @param numbers of the notes that are taken up */
  constructor(root: string, people: People, notes: Iterable<NoteAbout>, numbers: NoteNumbers) {
    this.#root = root;
    this.#people = people;
    this.#subjectOf = new NoteTable(numbers);
    for (const { name, isSelf } of people.listed()) {
      const key = personKey(name, people);
      if (!isSelf && !this.#subjects.has(key)) this.#add(key, name, true);
    }
    this.gathering = this.#gather(notes);
  }

  /** Whether all notes are taken up and everybody is summed up. */
  get isComplete(): boolean {
    return this.#isGathered && [...this.#subjects.values()].every(({ summary }) => summary !== undefined);
  }

  all(): Iterable<Subject> {
    return this.#subjects.values();
  }

  of(key: string): Subject | null {
    return this.#subjects.get(key) ?? null;
  }

  /** Takes up what a note says. Returns whether that concerns anybody. */
  enter({ indexed, person: mention }: NoteAbout): boolean {
    const { key: note } = indexed;
    this.leave(note);
    const person = this.#people.personOf({ person: mention });
    if (!person || person.isSelf) return false;
    const key = personKey(person.name, this.#people);
    const subject = this.#subjects.get(key) ?? this.#add(key, person.name, false);
    subject.notes.add(note);
    this.#subjectOf.set(note, subject);
    subject.change();
    return true;
  }

  /** Items of a note count otherwise; the note says the same. Returns whether that concerns anybody. */
  touch(note: string): boolean {
    const subject = this.#subjectOf.get(note);
    subject?.change();
    return subject !== undefined;
  }

  /** Does without a note. Returns whether that concerns anybody. */
  leave(note: string): boolean {
    const subject = this.#subjectOf.get(note);
    if (!subject) return false;
    this.#subjectOf.delete(note);
    subject.notes.remove(note);
    if (!subject.isListed && subject.notes.size === 0) this.#subjects.delete(subject.key);
    subject.change();
    return true;
  }

  *#gather(notes: Iterable<NoteAbout>): Generator<void, void> {
    for (const note of notes) {
      this.enter(note);
      yield;
    }
    this.#isGathered = true;
  }

  #add(key: string, name: string, isListed: boolean): Subject {
    const subject = new Subject(this.#root, key, name, isListed);
    this.#subjects.set(key, subject);
    return subject;
  }
}
