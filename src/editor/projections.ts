import type * as vscode from 'vscode';
import type { ItemHistories } from '../workspace/itemHistories.ts';
import type { IndexChange, NoteIndex } from '../workspace/noteIndex.ts';
import type { NotesByPerson } from '../workspace/notesByPerson.ts';
import type { OpenItems } from '../workspace/openItems.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';
import type { ProgramNotes } from '../workspace/programNotes.ts';
import type { SessionsByDay } from '../workspace/sessionsByDay.ts';
import type { Diagnostics } from './language/diagnostics.ts';
import type { OnDemand } from './onDemand.ts';
import type { Records } from './records.ts';
import type { ItemViews } from './sidebar/views.ts';

/** What is shown of the index. */
export interface ProjectionParts {
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly items: OpenItems;
  readonly histories: ItemHistories;
  /** What is not loaded yet has nothing to forget. */
  readonly records: OnDemand<Records>;
  readonly sessions: SessionsByDay;
  readonly notesByPerson: NotesByPerson;
  readonly programs: ProgramNotes;
  readonly views: ItemViews;
  readonly diagnostics: Diagnostics;
  /** Hears of faults of ours. A rule that fails must not keep notes from being read. */
  readonly onFault: (error: unknown) => void;
}

/** Keeps lists and problems in step with the index: after a change what it touches, on a new day all that depends on it. It is made before notes are read. */
export class Projections implements vscode.Disposable {
  readonly #parts: ProjectionParts;
  readonly #stop: () => void;
  #isReading = true;

  constructor(parts: ProjectionParts) {
    const { index, people, items, histories, sessions, notesByPerson, programs } = parts;
    this.#parts = parts;
    // From the beginning on: what is gathered later, of very many notes, holds everything up.
    for (const part of [people, histories, items, sessions, notesByPerson, programs]) part.gather();
    this.#stop = index.onDidChange((change) => this.#take(change));
  }

  #take(change: IndexChange): void {
    const { people, items, histories, records, sessions, notesByPerson, programs, views } = this.#parts;
    const namesChanged = people.take(change);
    // What shares an item with what has changed may count now, or no more.
    const moved = histories.take(change);
    if (namesChanged) this.#forget();
    const counted = { set: [...change.set, ...moved], deleted: change.deleted };
    items.take(counted);
    records.now?.summaries.take(change, moved);
    programs.take(change);
    // A second note of one day is news for the first one too, and what the two have open for their newest.
    const sharing = [...moved, ...sessions.take(change), ...notesByPerson.take(change)];
    views.refresh(this.#isReading);
    // While a folder is read, names come with every batch: what is open is checked once more at the end.
    const isForAll = namesChanged && !this.#isReading;
    this.#check(isForAll ? undefined : [...change.set, ...change.deleted, ...sharing]);
  }

  /** Has everything forget whom names stand for, and which day it is. The notes are not gone through again. */
  #forget(): void {
    const { items, histories, records, sessions, notesByPerson } = this.#parts;
    for (const part of [histories, items, sessions, notesByPerson]) part.clear();
    records.now?.summaries.clear();
  }

  /** Shows everything anew: the day, the configuration or the folders have changed. */
  showAll(): void {
    this.#parts.people.clear();
    this.#forget();
    this.#parts.views.refresh(this.#isReading);
    this.#check();
  }

  /** What is known comes from an earlier session, and is being compared with the files: the views say so until all is read. */
  showStored(): void {
    this.#parts.views.mark(true);
  }

  /** Notes are about to be read by the hundred. */
  beginReading(): void {
    this.#isReading = true;
    this.showAll();
  }

  /** Many of the notes are about to change at once; `endReading` follows. */
  beginChanges(): void {
    this.#isReading = true;
  }

  /** All notes are read: what was put off is shown, and what is open is checked with all names known. */
  endReading(): void {
    this.#isReading = false;
    this.#parts.views.mark(false);
    this.#parts.views.refresh(false);
    this.#check();
  }

  #check(keys?: readonly string[]): void {
    try {
      this.#parts.diagnostics.refresh(keys);
    } catch (error) {
      this.#parts.onFault(error);
    }
  }

  dispose(): void {
    this.#stop();
  }
}
