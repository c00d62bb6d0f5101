import type { Day } from '../notes/note.ts';
import { type Agreements, agreementFor } from './agreements.ts';
import { inOneGo } from './inOneGo.ts';
import { ItemLister } from './itemLister.ts';
import { byName } from './needOrder.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';
import type { NotePart } from './notePart.ts';
import { NoteParts } from './noteParts.ts';
import { NoteNumbers } from './noteTable.ts';
import type { People } from './people.ts';
import { type Histories, recording } from './personRecord.ts';
import type { PersonRecord, PersonSummary, RecordReading } from './personSummary.ts';
import { Recent } from './recent.ts';
import { RootSubjects, type Subject } from './rootSubjects.ts';
import { summarizing } from './summarize.ts';

/** People whose records are remembered: more than have their rows open in the People view. */
const RECORDS = 64;

/** Where summaries take what they say from. */
export interface SummarySources {
  readonly index: NoteIndex;
  readonly peopleOf: (root: string) => People;
  readonly histories: Histories;
  readonly agreementsOf: (root: string) => Agreements;
  readonly today: () => Day;
  /** The keys of a root's notes about somebody, where that is known without going through all of them. */
  readonly notesAbout?: (root: string, key: string) => readonly string[];
}

/**
 * The summaries of all people. A changed note costs its own part and its own person's summary, and that only when it is asked for. Parts
 * are kept as text: those of one person become objects while that person is summed up.
 */
export class Summaries {
  readonly #sources: SummarySources;
  readonly #lister: ItemLister;
  /** Of the roots that were asked for. */
  readonly #roots = new Map<string, RootSubjects>();
  readonly #parts: NoteParts;
  readonly #sorted = new Map<string, readonly PersonSummary[]>();
  readonly #records = new Recent(RECORDS);

  constructor(sources: SummarySources) {
    this.#sources = sources;
    this.#parts = new NoteParts(sources.index.numbers);
    this.#lister = new ItemLister(() => ({ today: sources.today(), peopleOf: sources.peopleOf }));
  }

  /**
   * Takes note of a change of the index. A change of names asks for `clear` as well.
   * @param sharing notes whose items are judged anew because another note carries the same ones: `ItemHistories.take` names them
   */
  take({ set, deleted }: IndexChange, sharing: readonly string[] = []): void {
    for (const key of [...set, ...deleted]) this.#parts.delete(key);
    for (const key of [...set, ...deleted]) {
      const indexed = this.#sources.index.get(key);
      for (const [root, subjects] of this.#roots) {
        if (subjects.leave(key)) this.#sorted.delete(root);
        if (indexed?.root === root && subjects.enter(this.#parts.of(indexed))) this.#sorted.delete(root);
      }
    }
    for (const key of sharing)
      for (const [root, subjects] of this.#roots) if (subjects.touch(key)) this.#sorted.delete(root);
  }

  /** Forgets what depends on the day, the configuration or the people: they have changed. */
  clear(): void {
    this.#roots.clear();
    this.#sorted.clear();
  }

  /** Everybody of a root's roster, and everybody whom its 1-on-1 notes are about, by name; never oneself. Asked again for the same, it has nothing to do. */
  of(root: string): readonly PersonSummary[] {
    const subjects = this.#subjectsOf(root);
    inOneGo(subjects.gathering);
    const known = this.#sorted.get(root);
    if (known) return known;
    const all = [...subjects.all()].flatMap((subject) => this.#summaryOf(subject) ?? []).sort(byName);
    this.#sorted.set(root, all);
    return all;
  }

  /**
   * Somebody, by `personKey`, with their record read, and without summing up anybody else; null where neither the roster nor a 1-on-1 names
   * them. In small steps.
   */
  *about(root: string, key: string): Generator<void, PersonSummary | null> {
    for (;;) {
      const notes = this.#notesAbout(root, key);
      const person = yield* this.#oneOf(root, key, notes);
      if (person) yield* person.recording();
      // What changed meanwhile may be in it, or not.
      const now = this.#notesAbout(root, key);
      if (now.length === notes.length && now.every((note, at) => note === notes[at])) return person;
    }
  }

  /** Does the work of `of` in small steps: whoever must not be held up goes on with other things between them. */
  *prepare(root: string): Generator<void, void> {
    const subjects = this.#subjectsOf(root);
    // All may be forgotten meanwhile: then this work is for nobody.
    const isWanted = (): boolean => this.#roots.get(root) === subjects;
    while (isWanted() && !subjects.gathering.next().done) yield;
    for (const subject of subjects.all()) {
      if (subject.summary !== undefined) continue;
      const { changes } = subject;
      const work = this.#summing(subject);
      for (let step = work.next(); ; step = work.next()) {
        if (!isWanted() || subject.changes !== changes) break;
        if (step.done) {
          subject.summary = step.value;
          // Whoever has it open asks for it next.
          if (subject.isRecordWanted) yield* this.#recording(subject);
          break;
        }
        yield;
      }
      if (!isWanted()) return;
      yield;
    }
  }

  /** Whether `of` has next to nothing to do. */
  isPrepared(root: string): boolean {
    return this.#roots.get(root)?.isComplete ?? false;
  }

  #subjectsOf(root: string): RootSubjects {
    const { index, peopleOf } = this.#sources;
    const made = (): RootSubjects =>
      new RootSubjects(root, peopleOf(root), this.#partsOf(index.of(root)), index.numbers);
    const subjects = this.#roots.get(root) ?? made();
    this.#roots.set(root, subjects);
    return subjects;
  }

  *#oneOf(root: string, key: string, notes: readonly IndexedNote[]): Generator<void, PersonSummary | null> {
    const { peopleOf, notesAbout } = this.#sources;
    if (!notesAbout || this.#sorted.has(root))
      return this.of(root).find((person) => person.key === key) ?? null;
    const alone = new RootSubjects(root, peopleOf(root), [], new NoteNumbers());
    for (const note of notes) {
      alone.enter(this.#parts.of(note));
      yield;
    }
    const subject = alone.of(key);
    return subject && (yield* this.#summing(subject));
  }

  #notesAbout(root: string, key: string): readonly IndexedNote[] {
    const { index, notesAbout } = this.#sources;
    return (notesAbout?.(root, key) ?? []).flatMap((note) => index.get(note) ?? []);
  }

  *#partsOf(notes: Iterable<IndexedNote>): Generator<NotePart, void> {
    for (const indexed of notes) yield this.#parts.of(indexed);
  }

  #summaryOf(subject: Subject): PersonSummary | null {
    if (subject.summary === undefined) subject.summary = inOneGo(this.#summing(subject));
    return subject.summary;
  }

  /** Null of somebody whom no 1-on-1 is about, and who is not on the roster. */
  *#summing(subject: Subject): Generator<void, PersonSummary | null> {
    const { root, key, isListed } = subject;
    const { histories, agreementsOf, today, peopleOf } = this.#sources;
    const parts: NotePart[] = [];
    for (const part of this.#partsAbout(subject)) {
      parts.push(part);
      yield;
    }
    if (!isListed && !parts.some(({ isMeeting }) => isMeeting)) return null;
    const people = peopleOf(root);
    const agreement = agreementFor(key, agreementsOf(root), people);
    const recording = (): Generator<void, PersonRecord> => this.#recording(subject);
    const reading: RecordReading = { record: () => inOneGo(recording()), recording };
    return yield* summarizing(subject, parts, { people, histories, agreement, today: today(), reading });
  }

  *#recording(subject: Subject): Generator<void, PersonRecord> {
    const listed = (indexed: IndexedNote) => this.#lister.listed(indexed, () => true);
    for (;;) {
      const { changes, record: known } = subject;
      if (known) return known;
      const record = yield* recording(this.#partsAbout(subject), this.#sources.histories, listed);
      // What it says may have changed meanwhile.
      if (subject.changes !== changes) continue;
      subject.record = record;
      // Nobody asks again for somebody who was looked at alone.
      if (this.#roots.get(subject.root)?.of(subject.key) !== subject) return record;
      subject.isRecordWanted = true;
      this.#records.keep(subject);
      return record;
    }
  }

  *#partsAbout({ notes }: Subject): Generator<NotePart, void> {
    for (const key of notes.slice()) {
      const indexed = this.#sources.index.get(key);
      if (indexed) yield this.#parts.of(indexed);
    }
  }
}
