import { compressed, decompressed } from '../platform/compressed.ts';
import { pathWithin } from '../platform/slashPaths.ts';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import { NotePack, PackMemory } from '../workspace/notePack.ts';
import { PackedNote } from '../workspace/packedNotes.ts';
import type { NotesFolder } from './folders.ts';
import type { Slices } from './slices.ts';
import { Stride } from './stride.ts';

/** Bytes of a pack that is not worth compressing. */
const SMALL = 4_096;

/** Makes notes of what threads have packed, and puts them into the index. */
export class IndexWriter {
  readonly #index: NoteIndex;
  readonly #memory = new PackMemory(decompressed);
  readonly #stride = new Stride();
  #longestStep = 0;

  constructor(index: NoteIndex) {
    this.#index = index;
  }

  /** As many notes at a time as may come or go in one step, each in a turn of its own: all that shows them follows in the same turn. */
  async *inSteps<T>(all: readonly T[], slices: Slices): AsyncGenerator<readonly T[], void> {
    for (let from = 0; from < all.length; ) {
      await slices.turn();
      const step = all.slice(from, from + this.#stride.size);
      yield step;
      from += step.length;
    }
  }

  /** Makes notes of pieces of memory. Those of one `ArrayBuffer` are kept together: all of them are made before one is replaced. */
  maker({ root, base }: NotesFolder): (key: string, file: string, bytes: Uint8Array) => PackedNote {
    const packs = new Map<ArrayBufferLike, NotePack>();
    return (key, file, { buffer, byteOffset, length }) => {
      const pack = packs.get(buffer) ?? this.#packOf(buffer);
      packs.set(buffer, pack);
      return new PackedNote({ key, path: pathWithin(base, file), root }, pack, byteOffset, length);
    };
  }

  /** The same note as the index has it, or null where it has none or another one. */
  known(note: PackedNote | null): PackedNote | null {
    const before = note && this.#index.get(note.key);
    return before instanceof PackedNote && note?.equals(before) ? before : null;
  }

  /** Takes notes in and out, in one step with all that follows the index. */
  update(set: readonly PackedNote[], deleted: readonly string[]): void {
    const started = performance.now();
    const replaced = [...set.map(({ key }) => key), ...deleted].map((key) => this.#index.get(key));
    this.#index.update({ set, deleted });
    for (const note of replaced) if (note instanceof PackedNote) note.release();
    const ms = performance.now() - started;
    this.#longestStep = Math.max(this.#longestStep, ms);
    this.#stride.took(ms, replaced.length);
  }

  /**
   * Has what was made since, and was not replaced, take less memory: pack after pack, most of the work on another thread, as long as it
   * is wanted.
   */
  async shrink(slices: Slices, isWanted: () => boolean = () => true): Promise<void> {
    const { loose } = this.#memory;
    for (const pack of loose) {
      await slices.turn();
      if (!isWanted()) return;
      loose.delete(pack);
      const { bytes } = pack;
      if (bytes.length < SMALL) continue;
      const fewer = await compressed(bytes);
      if (fewer.length < bytes.length) pack.shrink(bytes, fewer);
    }
  }

  /** Milliseconds that the longest step took since this was asked last. */
  takeLongestStep(): number {
    const longest = this.#longestStep;
    this.#longestStep = 0;
    return longest;
  }

  #packOf(buffer: ArrayBufferLike): NotePack {
    const pack = new NotePack(new Uint8Array(buffer), this.#memory);
    this.#memory.loose.add(pack);
    return pack;
  }
}
