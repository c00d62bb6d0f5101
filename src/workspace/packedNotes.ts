import type { Note } from '../notes/note.ts';
import { unpackNote } from '../notes/packedNote.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { NotePack } from './notePack.ts';
import type { NotePath, NotePlace } from './notePaths.ts';

/** A note of the index that is unpacked when somebody asks for it: two answers are equal, but need not be the same object. */
export class PackedNote implements IndexedNote {
  readonly key: string;
  readonly length: number;
  readonly #path: NotePath;
  #pack: NotePack;
  /** Where in the pack it stood at first. */
  #start: number;
  #note: Note | null = null;

  /** The note's bytes are those of `pack` from `start` on. */
  constructor(place: NotePlace, pack: NotePack, start: number, length: number) {
    this.key = place.key;
    this.length = length;
    this.#path = pack.memory.paths.of(place);
    this.#pack = pack;
    this.#start = start;
  }

  get root(): string {
    return this.#path.root;
  }

  get path(): string {
    return this.#path.pathOf(this.key);
  }

  get note(): Note {
    if (this.#note) return this.#note;
    const note = unpackNote(this.bytes);
    this.#note = note;
    this.#pack.memory.unpacked.keep(this);
    return note;
  }

  /** As they are packed; not to be changed. */
  get bytes(): Uint8Array {
    return this.#pack.piece(this.#start, this.length);
  }

  /** Whether another one stands at the same place and says the same: then nothing has to be shown anew. */
  equals(other: PackedNote): boolean {
    if (other.key !== this.key || other.length !== this.length) return false;
    if (other.root !== this.root || other.path !== this.path) return false;
    const { bytes } = this;
    const others = other.bytes;
    for (let at = 0; at < bytes.length; at++) if (bytes[at] !== others[at]) return false;
    return true;
  }

  /** No longer in the index. Who still holds the note can go on asking for it. */
  release(): void {
    const { pack, start } = this.#pack.apart(this.#start, this.length);
    this.#pack.release(this.#start, this.length);
    this.#pack = pack;
    this.#start = start;
  }

  forget(): void {
    this.#note = null;
  }
}
