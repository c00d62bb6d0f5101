import type { Note } from '../notes/note.ts';
import { unpackNote } from '../notes/packedNote.ts';
import type { IndexedNote } from './noteIndex.ts';

/** Notes that are kept unpacked. What is at work on one change asks for the same few again and again. */
const KEPT = 256;

/** The notes that were unpacked last. Packed ones take a fraction of the memory, and a large folder has many. */
export class UnpackedNotes {
  readonly #kept: (PackedNote | null)[];
  #next = 0;

  constructor(size = KEPT) {
    this.#kept = new Array<PackedNote | null>(size).fill(null);
  }

  /** Takes a note that was just unpacked; the one that has been here for longest forgets its own. */
  keep(note: PackedNote): void {
    this.#kept[this.#next]?.forget();
    this.#kept[this.#next] = note;
    this.#next = (this.#next + 1) % this.#kept.length;
  }
}

/**
 * Packed notes in one piece of memory, as they were read together. Once most of them have been replaced, the others move: one that
 * is left must not keep the whole piece.
 */
export class NotePack {
  readonly #members = new Set<PackedNote>();
  readonly unpacked: UnpackedNotes;
  #bytes: Uint8Array;
  #live = 0;

  constructor(bytes: Uint8Array, unpacked: UnpackedNotes) {
    this.#bytes = bytes;
    this.unpacked = unpacked;
  }

  /** Bytes of memory that this holds. */
  get size(): number {
    return this.#bytes.length;
  }

  add(note: PackedNote): void {
    this.#members.add(note);
    this.#live += note.length;
  }

  bytesOf(start: number, length: number): Uint8Array {
    return this.#bytes.subarray(start, start + length);
  }

  /** Does without a note that was replaced. */
  release(note: PackedNote): void {
    if (!this.#members.delete(note)) return;
    this.#live -= note.length;
    note.leave();
    if (2 * this.#live >= this.#bytes.length) return;
    const bytes = new Uint8Array(this.#live);
    let start = 0;
    for (const member of this.#members) {
      bytes.set(member.bytes, start);
      member.move(start);
      start += member.length;
    }
    this.#bytes = bytes;
  }
}

/** Where a note stands. */
export interface NotePlace {
  readonly key: string;
  readonly path: string;
  readonly root: string;
}

/** A note of the index that is unpacked when somebody asks for it: two answers are equal, but need not be the same object. */
export class PackedNote implements IndexedNote {
  readonly key: string;
  readonly path: string;
  readonly root: string;
  readonly length: number;
  #pack: NotePack;
  #start: number;
  #note: Note | null = null;

  /** The note's bytes are those of `pack` from `start` on. */
  constructor({ key, path, root }: NotePlace, pack: NotePack, start: number, length: number) {
    this.key = key;
    this.path = path;
    this.root = root;
    this.#pack = pack;
    this.#start = start;
    this.length = length;
    pack.add(this);
  }

  get note(): Note {
    if (this.#note) return this.#note;
    const note = unpackNote(this.bytes);
    this.#note = note;
    this.#pack.unpacked.keep(this);
    return note;
  }

  /** As they are packed; not to be changed. */
  get bytes(): Uint8Array {
    return this.#pack.bytesOf(this.#start, this.length);
  }

  /** Whether another one stands at the same place and says the same: then nothing has to be shown anew. */
  equals(other: PackedNote): boolean {
    if (other.key !== this.key || other.root !== this.root || other.path !== this.path) return false;
    const { bytes } = this;
    const others = other.bytes;
    if (bytes.length !== others.length) return false;
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

  /** For the pack: the note now stands elsewhere in it. */
  move(start: number): void {
    this.#start = start;
  }

  /** For the pack: it does without the note, which takes its bytes along. */
  leave(): void {
    this.#pack = new NotePack(this.bytes.slice(), this.#pack.unpacked);
    this.#start = 0;
  }
}
