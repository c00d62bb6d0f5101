import { pathWithin } from '../platform/slashPaths.ts';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import { NotePack, PackedNote, UnpackedNotes } from '../workspace/packedNotes.ts';
import type { NotesFolder } from './folders.ts';

/** Makes notes of what threads have packed, and puts them into the index. */
export class IndexWriter {
  readonly #index: NoteIndex;
  readonly #unpacked = new UnpackedNotes();
  #longestStep = 0;

  constructor(index: NoteIndex) {
    this.#index = index;
  }

  /** Makes notes whose bytes are pieces of `memory`. */
  maker(
    { root, base }: NotesFolder,
    memory: ArrayBuffer,
  ): (key: string, file: string, bytes: Uint8Array) => PackedNote {
    const pack = new NotePack(new Uint8Array(memory), this.#unpacked);
    return (key, file, { byteOffset, length }) =>
      new PackedNote({ key, path: pathWithin(base, file), root }, pack, byteOffset, length);
  }

  /** The same note as the index has it, or null where it has none or another one. */
  known(note: PackedNote | null): PackedNote | null {
    const before = note && this.#index.get(note.key);
    return before instanceof PackedNote && note?.equals(before) ? before : null;
  }

  /** Takes notes in and out, in one step with all that follows the index. */
  update(set: readonly PackedNote[], deleted: readonly string[]): void {
    const replaced = [...set.map(({ key }) => key), ...deleted].map((key) => this.#index.get(key));
    const started = performance.now();
    this.#index.update({ set, deleted });
    this.#longestStep = Math.max(this.#longestStep, performance.now() - started);
    for (const note of replaced) if (note instanceof PackedNote) note.release();
  }

  /** Milliseconds that the longest step took since this was asked last. */
  takeLongestStep(): number {
    const longest = this.#longestStep;
    this.#longestStep = 0;
    return longest;
  }
}
