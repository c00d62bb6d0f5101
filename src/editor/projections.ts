import type * as vscode from 'vscode';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import type { OpenItems } from '../workspace/openItems.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';
import type { Diagnostics } from './language/diagnostics.ts';
import type { ItemViews } from './sidebar/views.ts';

/** What is shown of the index. */
export interface ProjectionParts {
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly items: OpenItems;
  readonly views: ItemViews;
  readonly diagnostics: Diagnostics;
}

/** Keeps lists and problems in step with the index: after a change what it touches, on a new day everything. */
export class Projections implements vscode.Disposable {
  readonly #parts: ProjectionParts;
  readonly #stop: () => void;
  #isReading = true;

  constructor(parts: ProjectionParts) {
    const { index, people, items, views, diagnostics } = parts;
    this.#parts = parts;
    this.#stop = index.onDidChange((change) => {
      items.take(change);
      const namesChanged = people.take(change);
      if (namesChanged) items.clear();
      views.refresh(this.#isReading);
      // While a folder is read, names come with every batch: what is open is checked once more at the end.
      const isForAll = namesChanged && !this.#isReading;
      diagnostics.refresh(isForAll ? undefined : [...change.set, ...change.deleted]);
    });
  }

  /** Shows everything anew: the day, the configuration or the folders have changed. `isReading`: notes are still to come. */
  showAll(isReading = this.#isReading): void {
    const { people, items, views, diagnostics } = this.#parts;
    this.#isReading = isReading;
    people.clear();
    items.clear();
    views.refresh(isReading);
    diagnostics.refresh();
  }

  dispose(): void {
    this.#stop();
  }
}
