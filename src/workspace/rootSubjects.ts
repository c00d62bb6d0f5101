import { personKey } from './meetings.ts';
import type { NotePart } from './notePart.ts';
import { type NoteNumbers, NoteTable } from './noteTable.ts';
import type { People } from './people.ts';
import type { PersonSummary } from './personSummary.ts';

/** Somebody and what the notes about them say. */
export interface Subject {
  readonly root: string;
  readonly key: string;
  readonly name: string;
  /** Whether the roster names them. */
  readonly isListed: boolean;
  /** By the keys of the notes. */
  readonly notes: Map<string, NotePart>;
  /** How often that has changed. */
  changes: number;
  /** Undefined until it is made; null where there is none to make. */
  summary: PersonSummary | null | undefined;
}

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
  constructor(root: string, people: People, parts: Iterable<NotePart>, numbers: NoteNumbers) {
    this.#root = root;
    this.#people = people;
    this.#subjectOf = new NoteTable(numbers);
    for (const { name, isSelf } of people.listed()) {
      const key = personKey(name, people);
      if (!isSelf && !this.#subjects.has(key)) this.#add(key, name, true);
    }
    this.gathering = this.#gather(parts);
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
  enter(note: string, part: NotePart): boolean {
    this.leave(note);
    const person = this.#people.personOf(part);
    if (!person || person.isSelf) return false;
    const key = personKey(person.name, this.#people);
    const subject = this.#subjects.get(key) ?? this.#add(key, person.name, false);
    subject.notes.set(note, part);
    this.#subjectOf.set(note, subject);
    changed(subject);
    return true;
  }

  /** Does without a note. Returns whether that concerns anybody. */
  leave(note: string): boolean {
    const subject = this.#subjectOf.get(note);
    if (!subject) return false;
    this.#subjectOf.delete(note);
    subject.notes.delete(note);
    if (!subject.isListed && subject.notes.size === 0) this.#subjects.delete(subject.key);
    changed(subject);
    return true;
  }

  *#gather(parts: Iterable<NotePart>): Generator<void, void> {
    for (const part of parts) {
      this.enter(part.indexed.key, part);
      yield;
    }
    this.#isGathered = true;
  }

  #add(key: string, name: string, isListed: boolean): Subject {
    const notes = new Map<string, NotePart>();
    const subject: Subject = { root: this.#root, key, name, isListed, notes, changes: 0, summary: undefined };
    this.#subjects.set(key, subject);
    return subject;
  }
}

function changed(subject: Subject): void {
  subject.changes++;
  subject.summary = undefined;
}
