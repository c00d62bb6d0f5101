import { NotePaths } from './notePaths.ts';
import { Recent } from './recent.ts';

/**
 * Notes that are kept unpacked. What is at work on one change asks for the same few again and again; more of them would outlive the
 * collections of what is new, which then take several times as long while thousands are gone through.
 */
const UNPACKED = 32;
/** Packs that are kept decompressed: who goes through notes goes through those of one pack after the other. */
const INFLATED = 4;

/** Bytes again, out of those that were compressed; `length` is how many they were. */
export type Decompress = (compressed: Uint8Array, length: number) => Uint8Array;

/** What the packs of an index share. */
export class PackMemory {
  readonly decompress: Decompress;
  readonly unpacked: Recent;
  readonly decompressed: Recent;
  /** Packs that may be compressed. */
  readonly loose = new Set<NotePack>();
  readonly paths = new NotePaths();

  /** @param decompress is needed where packs are compressed */
  constructor(decompress: Decompress = asTheyAre, { unpacked = UNPACKED, decompressed = INFLATED } = {}) {
    this.decompress = decompress;
    this.unpacked = new Recent(unpacked);
    this.decompressed = new Recent(decompressed);
  }
}

/** Bytes that a pack does without, by where they stood at first. */
interface Cut {
  readonly start: number;
  readonly length: number;
}

/**
 * Packed notes in one piece of memory, as they were read together. Once most of them have been replaced, the others move together: one
 * that is left must not keep the whole piece. In the long run a pack is kept compressed, which takes a fraction. It does not know its notes,
 * which would take as much memory again: it knows which of them are gone.
 */
export class NotePack {
  readonly memory: PackMemory;
  /** Null while they are kept compressed alone. */
  #bytes: Uint8Array | null;
  #compressed: Uint8Array | null = null;
  #length: number;
  /** Of bytes that are there no more, in order: as many as a pack of some hundred KB had notes, at most. */
  #cuts: readonly Cut[] = NO_CUTS;
  /** Of bytes that are still there and that nobody asks for; null where there are none, as of most packs. */
  #released: Cut[] | null = null;
  #live: number;

  constructor(bytes: Uint8Array, memory: PackMemory) {
    this.#bytes = bytes;
    this.#length = bytes.length;
    this.#live = bytes.length;
    this.memory = memory;
  }

  /** Bytes of memory that this holds. */
  get size(): number {
    return (this.#bytes?.length ?? 0) + (this.#compressed?.length ?? 0);
  }

  /** All bytes; not to be changed. */
  get bytes(): Uint8Array {
    if (this.#bytes !== null) return this.#bytes;
    const bytes = this.#compressed ? this.memory.decompress(this.#compressed, this.#length) : NONE;
    this.#bytes = bytes;
    this.memory.decompressed.keep(this);
    return bytes;
  }

  /** Bytes by where they stood at first; not to be changed. */
  piece(start: number, length: number): Uint8Array {
    const from = this.#placeOf(start);
    return this.bytes.subarray(from, from + length);
  }

  /** Keeps `compressed` instead of `bytes`, which it was made from. */
  shrink(bytes: Uint8Array, compressed: Uint8Array): void {
    // The members may have moved meanwhile.
    if (this.#bytes !== bytes) return;
    this.#compressed = compressed;
    this.#bytes = null;
  }

  forget(): void {
    if (this.#compressed !== null) this.#bytes = null;
  }

  /** A pack that knows a piece whatever becomes of this one, and where in it. Nothing is decompressed for that: hardly anybody will ask. */
  apart(start: number, length: number): { readonly pack: NotePack; readonly start: number } {
    const { memory } = this;
    if (this.#bytes !== null)
      return { pack: new NotePack(this.piece(start, length).slice(), memory), start: 0 };
    const pack = new NotePack(NONE, memory);
    pack.#bytes = null;
    pack.#compressed = this.#compressed;
    pack.#length = this.#length;
    pack.#live = this.#length;
    pack.#cuts = this.#cuts;
    return { pack, start };
  }

  /** Does without a piece: its note was replaced. */
  release(start: number, length: number): void {
    const released = this.#released ?? [];
    released.push({ start, length });
    this.#released = released;
    this.#live -= length;
    if (2 * this.#live >= this.#length) return;
    const bytes = this.#without(released.sort(byStart));
    this.#cuts = [...this.#cuts, ...released].sort(byStart);
    this.#released = null;
    this.#bytes = bytes;
    this.#compressed = null;
    this.#length = bytes.length;
    if (bytes.length > 0) this.memory.loose.add(this);
    else this.memory.loose.delete(this);
  }

  /** What is left without some pieces that are in order. */
  #without(cuts: readonly Cut[]): Uint8Array {
    const { bytes } = this;
    const rest = new Uint8Array(this.#live);
    let from = 0;
    let end = 0;
    for (const { start, length } of cuts) {
      const to = this.#placeOf(start);
      rest.set(bytes.subarray(from, to), end);
      end += to - from;
      from = to + length;
    }
    rest.set(bytes.subarray(from), end);
    return rest;
  }

  /** Where bytes stand now. */
  #placeOf(start: number): number {
    let place = start;
    for (const cut of this.#cuts) {
      if (cut.start >= start) break;
      place -= cut.length;
    }
    return place;
  }
}

const NO_CUTS: readonly Cut[] = [];
const NONE = new Uint8Array(0);

function asTheyAre(bytes: Uint8Array): Uint8Array {
  return bytes;
}

function byStart(a: Cut, b: Cut): number {
  return a.start - b.start;
}
