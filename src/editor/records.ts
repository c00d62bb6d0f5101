import type { Day } from '../notes/note.ts';
import type { ItemHistories } from '../workspace/itemHistories.ts';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.ts';
import type { NotesByPerson } from '../workspace/notesByPerson.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';
import { chosenPeople, type PeopleChoice, peopleChoiceInWords } from '../workspace/peopleChoice.ts';
import type { TopRow } from '../workspace/peopleRow.ts';
import { peopleRows } from '../workspace/peopleRows.ts';
import type { PersonSummary } from '../workspace/personSummary.ts';
import type { ProgramNotes } from '../workspace/programNotes.ts';
import { type NotedProgram, programsOf } from '../workspace/programs.ts';
import { Summaries } from '../workspace/summaries.ts';
import type { Folders } from './folders.ts';
import { say } from './say.ts';
import type { Slices } from './slices.ts';

/** What records are made from. */
export interface RecordParts {
  readonly index: NoteIndex;
  readonly folders: Folders;
  readonly people: PeopleByRoot;
  readonly histories: ItemHistories;
  readonly notesByPerson: Pick<NotesByPerson, 'notesAbout'>;
  readonly programs: ProgramNotes;
  readonly today: () => Day;
  readonly slices: Slices;
}

/** What the notes say of everybody: for the People view and for briefs, and loaded with the first of them. */
export class Records {
  readonly summaries: Summaries;
  readonly #parts: RecordParts;
  #programNotes: readonly IndexedNote[] = [];
  #noted: readonly NotedProgram[] = [];

  constructor(parts: RecordParts) {
    const { index, folders, people, histories, notesByPerson, today } = parts;
    this.#parts = parts;
    this.summaries = new Summaries({
      index,
      peopleOf: (root) => people.of(root),
      histories,
      agreementsOf: (root) => folders.configurationOf(root),
      today,
      notesAbout: (root, key) => notesByPerson.notesAbout(root, key),
    });
  }

  /** Everybody of all folders. */
  everybody(): readonly PersonSummary[] {
    return [...this.#parts.folders.all()].flatMap(({ root }) => this.summaries.of(root));
  }

  /** Settles when `everybody` costs next to nothing. */
  async prepare(): Promise<void> {
    for (const { root } of this.#parts.folders.all()) {
      // What has changed meanwhile is done as well: nobody waits for it later.
      while (!this.summaries.isPrepared(root)) await this.#parts.slices.through(this.summaries.prepare(root));
    }
  }

  /** Settles when the record of somebody costs next to nothing. */
  prepareRecord(person: PersonSummary): Promise<unknown> {
    return this.#parts.slices.through(person.recording());
  }

  /** Somebody, by `personKey` within a notes' root, with their record read; null where neither the roster nor a 1-on-1 names them. */
  about(root: string, key: string): Promise<PersonSummary | null> {
    return this.#parts.slices.through(this.summaries.about(root, key));
  }

  /** The rows at the top of the People view. */
  rows(choice: PeopleChoice): readonly TopRow[] {
    return peopleRows(this.everybody(), this.#programs(), choice, this.#parts.today());
  }

  /** What a filter shows; nothing where nobody is left: then the view's own words say so, with a way out. */
  filterInWords(choice: PeopleChoice): string {
    const people = this.everybody();
    const shown = chosenPeople(people, choice).length;
    return shown === 0 ? '' : say(peopleChoiceInWords(choice, shown, people.length));
  }

  #programs(): readonly NotedProgram[] {
    const notes = this.#parts.programs.all();
    if (notes !== this.#programNotes) this.#noted = programsOf(notes);
    this.#programNotes = notes;
    return this.#noted;
  }
}
