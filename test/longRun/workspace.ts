import { check } from '../../src/coaching/check.ts';
import { contextOf } from '../../src/coaching/context.ts';
import type { Configuration } from '../../src/config/configuration.ts';
import { readingOptions } from '../../src/config/configuration.ts';
import type { NotesFolder } from '../../src/editor/folders.ts';
import { IndexWriter } from '../../src/editor/indexWriter.ts';
import { type ProjectionParts, Projections } from '../../src/editor/projections.ts';
import { Slices } from '../../src/editor/slices.ts';
import type { Day, Note } from '../../src/notes/note.ts';
import { type NoteReader, noteReader } from '../../src/notes/noteReader.ts';
import { packNote } from '../../src/notes/packedNote.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import type { ItemContext } from '../../src/workspace/items.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';
import { NotesByPerson } from '../../src/workspace/notesByPerson.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import type { PackedNote } from '../../src/workspace/packedNotes.ts';
import type { People } from '../../src/workspace/people.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { PersonDays } from '../../src/workspace/personDays.ts';
import { ProgramNotes } from '../../src/workspace/programNotes.ts';
import { SessionsByDay } from '../../src/workspace/sessionsByDay.ts';
import { Summaries } from '../../src/workspace/summaries.ts';

export const ROOT = '/notes';
/** As the editor hands notes to the index. */
const BATCH = 64;

/** The index and all that follows it, connected as the extension connects them; without an editor. */
export class Workspace {
  today: Day;
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly histories: ItemHistories;
  readonly items: OpenItems;
  readonly notesByPerson: NotesByPerson;
  readonly programs: ProgramNotes;
  readonly sessions: SessionsByDay;
  readonly summaries: Summaries;
  /** Keys whose problems were asked for since this was emptied last; null for all. */
  checked: (readonly string[] | null)[] = [];
  readonly #projections: Projections;
  readonly #writer: IndexWriter;
  readonly #configuration: Configuration;
  readonly #read: NoteReader;

  constructor(configuration: Configuration, today: Day, index = new NoteIndex()) {
    this.today = today;
    this.index = index;
    this.#configuration = configuration;
    this.#read = noteReader(readingOptions(configuration));
    const peopleOf = (root: string): People => this.people.of(root);
    const context = (): ItemContext => ({ today: this.today, peopleOf });
    const days = new PersonDays(index);
    this.people = new PeopleByRoot(index, () => configuration, days);
    this.histories = new ItemHistories(index, context);
    this.items = new OpenItems(index, context, this.histories);
    this.notesByPerson = new NotesByPerson(index, context, this.items, days);
    this.programs = new ProgramNotes(index);
    this.sessions = new SessionsByDay(index, peopleOf, days);
    this.summaries = new Summaries({
      index,
      peopleOf,
      histories: this.histories,
      agreementsOf: () => configuration,
      today: () => this.today,
      notesAbout: (root, key) => this.notesByPerson.notesAbout(root, key),
    });
    this.#writer = new IndexWriter(index);
    this.#projections = new Projections(this.#parts());
  }

  /** Takes over what files hold now; a file without text is gone. */
  write(files: ReadonlyMap<string, string | null>): void {
    this.take(this.#notesOf(files));
  }

  /** The same of notes that are read already; null for what is gone. */
  take(notes: Iterable<readonly [path: string, note: Note | null]>): void {
    let batch: (readonly [path: string, note: Note | null])[] = [];
    for (const one of notes) {
      batch.push(one);
      if (batch.length < BATCH) continue;
      this.#takeBatch(batch);
      batch = [];
    }
    if (batch.length > 0) this.#takeBatch(batch);
  }

  /** As after a branch switch, and when a folder is read for the first time. */
  writeMany(files: ReadonlyMap<string, string | null>): void {
    this.takeMany(this.#notesOf(files));
  }

  /** The same of notes that are read already. */
  takeMany(notes: Iterable<readonly [path: string, note: Note | null]>): void {
    this.#projections.beginChanges();
    this.take(notes);
    this.#projections.endReading();
  }

  /** Has the notes take their least memory, as they do once it is quiet. */
  settle(): Promise<void> {
    return this.#writer.shrink(new Slices());
  }

  newDay(day: Day): void {
    this.today = day;
    this.#projections.showAll();
  }

  /** The problems of the note at a path, as words and places. */
  problemsAt(path: string): string[] {
    return this.problemsOf(keyOf(path));
  }

  /** The same, by its key. */
  problemsOf(key: string): string[] {
    const indexed = this.index.get(key);
    if (!indexed) return [];
    const { sessions, notesByPerson, histories, today } = this;
    const people = this.people.of(ROOT);
    const known = { sessions, notesByPerson, histories, today, people };
    const context = contextOf(indexed, {
      ...known,
      configuration: this.#configuration,
      inRepository: false,
    });
    return check(indexed.note, context).map((problem) => JSON.stringify(problem));
  }

  *#notesOf(files: ReadonlyMap<string, string | null>): Generator<readonly [string, Note | null]> {
    for (const [path, text] of files) yield [path, text === null ? null : this.#read(path, text)];
  }

  #takeBatch(batch: readonly (readonly [path: string, note: Note | null])[]): void {
    const deleted = batch.flatMap(([path, note]) => (note ? [] : [keyOf(path)]));
    const packed = batch.flatMap(([path, note]) => (note ? [{ path, bytes: packNote(note) }] : []));
    const memory = new Uint8Array(packed.reduce((sum, { bytes }) => sum + bytes.length, 0));
    const make = this.#writer.maker({ root: ROOT, base: ROOT } as NotesFolder);
    let start = 0;
    const set = packed.map(({ path, bytes }): PackedNote => {
      memory.set(bytes, start);
      const note = make(keyOf(path), `${ROOT}/${path}`, memory.subarray(start, start + bytes.length));
      start += bytes.length;
      return note;
    });
    this.#writer.update(set, deleted);
  }

  /** What is shown is what was asked for: rows are the views' own, problems those of the notes. */
  #parts(): ProjectionParts {
    const { index, people, items, histories, sessions, notesByPerson, programs, summaries } = this;
    const shown = {
      records: { now: { summaries } },
      views: { refresh: () => undefined, mark: () => undefined },
      diagnostics: { refresh: (keys?: readonly string[]) => void this.checked.push(keys ?? null) },
      onFault: (error: unknown) => {
        throw error;
      },
    };
    const parts = { index, people, items, histories, sessions, notesByPerson, programs, ...shown };
    return parts as unknown as ProjectionParts;
  }
}

/** The key of the note at a path. */
export function keyOf(path: string): string {
  return `file://${ROOT}/${path}`;
}
