import type { Day } from '../notes/note.ts';
import { type Agreements, agreementFor } from './agreements.ts';
import { personKey } from './meetings.ts';
import { byName } from './needOrder.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import { type NotePart, notePartOf } from './notePart.ts';
import type { People } from './people.ts';
import type { PersonSummary } from './personSummary.ts';
import { type Histories, summarize } from './summarize.ts';

/** Where summaries take what they say from. */
export interface SummarySources {
  readonly index: NoteIndex;
  readonly peopleOf: (root: string) => People;
  readonly histories: Histories;
  readonly agreementsOf: (root: string) => Agreements;
  readonly today: () => Day;
}

/** Somebody and the notes about them. */
interface Subject {
  readonly root: string;
  readonly key: string;
  name: string;
  isListed: boolean;
  readonly notes: Set<string>;
  summary: PersonSummary | null;
}

/** The summaries of all people. A changed note costs its own facts and its own person's summary, and that only when it is asked for. */
export class Summaries {
  readonly #sources: SummarySources;
  /** By root, then by `personKey`; of the roots that were asked for. */
  readonly #roots = new Map<string, Map<string, Subject>>();
  /** By the note's key. */
  readonly #subjectOf = new Map<string, Subject>();
  readonly #parts = new Map<string, NotePart>();
  readonly #sorted = new Map<string, readonly PersonSummary[]>();

  constructor(sources: SummarySources) {
    this.#sources = sources;
  }

  /**
   * Takes note of a change of the index. Notes whose items are judged anew because another note carries the same ones count as changed
   * as well: `ItemHistories.take` names them. A change of names asks for `clear`.
   */
  take({ set, deleted }: IndexChange): void {
    for (const key of [...set, ...deleted]) {
      this.#leave(key);
      const indexed = this.#sources.index.get(key);
      if (indexed && this.#roots.has(indexed.root)) this.#enter(indexed);
    }
  }

  /** Forgets all: the day, the configuration or the people have changed. */
  clear(): void {
    this.#roots.clear();
    this.#subjectOf.clear();
    this.#parts.clear();
    this.#sorted.clear();
  }

  /** Everybody of a root's roster, and everybody whom its 1-on-1 notes are about, by name; never oneself. Asked again for the same, it has nothing to do. */
  of(root: string): readonly PersonSummary[] {
    if (!this.#roots.has(root)) this.#gather(root);
    const known = this.#sorted.get(root);
    if (known) return known;
    const subjects = [...(this.#roots.get(root)?.values() ?? [])].filter(
      ({ isListed, notes }) => isListed || [...notes].some((key) => this.#isMeeting(key)),
    );
    const all = subjects.map((subject) => this.#summaryOf(subject)).sort(byName);
    this.#sorted.set(root, all);
    return all;
  }

  /** Does the work of `of` in small steps: whoever must not be held up goes on with other things between them. */
  *prepare(root: string): Generator<void, void> {
    if (!this.#roots.has(root)) this.#gather(root);
    const subjects = this.#roots.get(root);
    for (const subject of subjects?.values() ?? []) {
      if (subject.summary) continue;
      for (const key of subject.notes) {
        this.#partOf(key);
        yield;
        // All was forgotten meanwhile: this work is for nobody.
        if (this.#roots.get(root) !== subjects) return;
      }
      this.#summaryOf(subject);
      yield;
    }
  }

  #gather(root: string): void {
    const subjects = new Map<string, Subject>();
    this.#roots.set(root, subjects);
    const people = this.#sources.peopleOf(root);
    for (const { name, isSelf } of people.listed()) {
      const key = personKey(name, people);
      if (isSelf || subjects.has(key)) continue;
      subjects.set(key, { root, key, name, isListed: true, notes: new Set(), summary: null });
    }
    for (const indexed of this.#sources.index.all()) if (indexed.root === root) this.#enter(indexed);
  }

  #enter(indexed: IndexedNote): void {
    const { key: noteKey, root, note } = indexed;
    const people = this.#sources.peopleOf(root);
    const person = people.personOf(note);
    if (!note.person || !person || person.isSelf) return;
    const key = personKey(person.name, people);
    const subjects = this.#roots.get(root);
    const subject =
      subjects?.get(key) ??
      ({ root, key, name: person.name, isListed: false, notes: new Set(), summary: null } satisfies Subject);
    subjects?.set(key, subject);
    subject.notes.add(noteKey);
    this.#subjectOf.set(noteKey, subject);
    this.#stale(subject);
  }

  #leave(noteKey: string): void {
    this.#parts.delete(noteKey);
    const subject = this.#subjectOf.get(noteKey);
    if (!subject) return;
    this.#subjectOf.delete(noteKey);
    subject.notes.delete(noteKey);
    if (!subject.isListed && subject.notes.size === 0) this.#roots.get(subject.root)?.delete(subject.key);
    this.#stale(subject);
  }

  #stale(subject: Subject): void {
    subject.summary = null;
    this.#sorted.delete(subject.root);
  }

  #isMeeting(noteKey: string): boolean {
    return this.#sources.index.get(noteKey)?.note.kind === 'one-on-one';
  }

  #summaryOf(subject: Subject): PersonSummary {
    if (subject.summary) return subject.summary;
    const { histories, agreementsOf, today, peopleOf } = this.#sources;
    const people = peopleOf(subject.root);
    const parts = [...subject.notes].flatMap((key) => this.#partOf(key) ?? []);
    const agreement = agreementFor(subject.key, agreementsOf(subject.root), people);
    subject.summary = summarize(subject, parts, { people, histories, agreement, today: today() });
    return subject.summary;
  }

  #partOf(key: string): NotePart | null {
    const known = this.#parts.get(key);
    if (known) return known;
    const indexed = this.#sources.index.get(key);
    if (!indexed) return null;
    const { peopleOf, today } = this.#sources;
    const part = notePartOf(indexed, { peopleOf, today: today() });
    this.#parts.set(key, part);
    return part;
  }
}
