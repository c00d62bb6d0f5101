import type { Note } from '../notes/note.ts';
import { ownText } from '../notes/ownText.ts';
import { unpackNote } from '../notes/packedNote.ts';
import type { IndexedNote } from './noteIndex.ts';
import { NotePack, type PackMember } from './notePack.ts';

/** Where a note stands. */
export interface NotePlace {
  readonly key: string;
  readonly path: string;
  readonly root: string;
}

/** A note of the index that is unpacked when somebody asks for it: two answers are equal, but need not be the same object. */
export class PackedNote implements IndexedNote, PackMember {
  readonly key: string;
  readonly root: string;
  readonly length: number;
  /** Where in the key it begins, or the path where that reads otherwise: of its own, it would keep the list of files that it was cut out of. */
  readonly #path: string | number;
  #pack: NotePack;
  #start: number;
  #note: Note | null = null;

  /** The note's bytes are those of `pack` from `start` on. */
  constructor({ key, path, root }: NotePlace, pack: NotePack, start: number, length: number) {
    this.key = key;
    this.#path = key.endsWith(path) ? key.length - path.length : ownText(path);
    this.root = root;
    this.#pack = pack;
    this.#start = start;
    this.length = length;
    pack.add(this);
  }

  get path(): string {
    return typeof this.#path === 'number' ? this.key.slice(this.#path) : this.#path;
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
    return this.#pack.bytes.subarray(this.#start, this.#start + this.length);
  }

  /** Whether another one stands at the same place and says the same: then nothing has to be shown anew. */
  equals(other: PackedNote): boolean {
    if (other.key !== this.key || other.root !== this.root || other.path !== this.path) return false;
    if (other.length !== this.length) return false;
    const { bytes } = this;
    const others = other.bytes;
    for (let at = 0; at < bytes.length; at++) if (bytes[at] !== others[at]) return false;
    return true;
  }

  /** No longer in the index. Who still holds the note can go on asking for it. */
  release(): void {
    this.#pack.release(this);
  }

  forget(): void {
    this.#note = null;
  }

  move(start: number): void {
    this.#start = start;
  }

  leave(): void {
    this.#pack = new NotePack(this.bytes.slice(), this.#pack.memory);
    this.#start = 0;
  }
}
