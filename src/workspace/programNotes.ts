import { compared } from '../notes/compared.ts';
import type { IndexChange, IndexedNote, NoteIndex } from './noteIndex.ts';

/** The notes that tell programs. Of very many notes a few do: these are known, and the others are not gone through. */
export class ProgramNotes {
  readonly #index: NoteIndex;
  readonly #keys = new Set<string>();
  #all: readonly IndexedNote[] | null = null;
  #isStale = true;

  constructor(index: NoteIndex) {
    this.#index = index;
  }

  /** Takes note of all notes that are there: from now on each change costs its own notes. Else that is done when somebody first asks. */
  gather(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    for (const indexed of this.#index.all()) this.#refresh(indexed.key, indexed);
  }

  /** Takes note of a change of the index. */
  take({ set, deleted }: IndexChange): void {
    // What nobody has asked for yet is gathered when somebody does.
    if (this.#isStale) return;
    for (const key of [...set, ...deleted]) this.#refresh(key, this.#index.get(key));
  }

  /** In the order of their keys; the same list until one of them changes. */
  all(): readonly IndexedNote[] {
    this.gather();
    this.#all ??= [...this.#keys]
      .flatMap((key) => this.#index.get(key) ?? [])
      .sort((a, b) => compared(a.key, b.key));
    return this.#all;
  }

  #refresh(key: string, indexed: IndexedNote | undefined): void {
    const isProgram = indexed?.note.kind === 'program';
    if (this.#keys.delete(key) || isProgram) this.#all = null;
    if (isProgram) this.#keys.add(key);
  }
}
