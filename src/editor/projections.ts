import type * as vscode from 'vscode';
import type { ItemHistories } from '../workspace/itemHistories.ts';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import type { NotesByPerson } from '../workspace/notesByPerson.ts';
import type { OpenItems } from '../workspace/openItems.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';
import type { SessionsByDay } from '../workspace/sessionsByDay.ts';
import type { Summaries } from '../workspace/summaries.ts';
import type { Diagnostics } from './language/diagnostics.ts';
import type { ItemViews } from './sidebar/views.ts';

/** What is shown of the index. */
export interface ProjectionParts {
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly items: OpenItems;
  readonly histories: ItemHistories;
  readonly summaries: Summaries;
  readonly sessions: SessionsByDay;
  readonly notesByPerson: NotesByPerson;
  readonly views: ItemViews;
  readonly diagnostics: Diagnostics;
  /** Hears of faults of ours. A rule that fails must not keep notes from being read. */
  readonly onFault: (error: unknown) => void;
}

/** Keeps lists and problems in step with the index: after a change what it touches, on a new day everything. */
export class Projections implements vscode.Disposable {
  readonly #parts: ProjectionParts;
  readonly #stop: () => void;
  #isReading = true;

  constructor(parts: ProjectionParts) {
    const { index, people, items, histories, summaries, sessions, notesByPerson, views } = parts;
    this.#parts = parts;
    this.#stop = index.onDidChange((change) => {
      // What shares an item with what has changed may count now, or no more.
      const moved = histories.take(change);
      const counted = { set: [...change.set, ...moved], deleted: change.deleted };
      items.take(counted);
      summaries.take(counted);
      const namesChanged = people.take(change);
      if (namesChanged) {
        items.clear();
        histories.clear();
        summaries.clear();
        sessions.clear();
        notesByPerson.clear();
      }
      // A second note of one day is news for the first one too, and what the two have open for their newest.
      const sharing = [...moved, ...sessions.take(change), ...notesByPerson.take(change)];
      views.refresh(this.#isReading);
      // While a folder is read, names come with every batch: what is open is checked once more at the end.
      const isForAll = namesChanged && !this.#isReading;
      this.#check(isForAll ? undefined : [...change.set, ...change.deleted, ...sharing]);
    });
  }

  /** Shows everything anew: the day, the configuration or the folders have changed. */
  showAll(): void {
    const { people, items, histories, summaries, sessions, notesByPerson, views } = this.#parts;
    people.clear();
    items.clear();
    histories.clear();
    summaries.clear();
    sessions.clear();
    notesByPerson.clear();
    views.refresh(this.#isReading);
    this.#check();
  }

  /** Notes are about to be read by the hundred. */
  beginReading(): void {
    this.#isReading = true;
    this.showAll();
  }

  /** All notes are read: what was put off is shown, and what is open is checked with all names known. */
  endReading(): void {
    this.#isReading = false;
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
