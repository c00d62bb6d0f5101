import { Recent } from './recent.ts';

/**
 * Notes that are kept unpacked. What is at work on one change asks for the same few again and again; more of them would outlive the
 * collections of what is new, which then take several times as long while thousands are gone through.
 */
const UNPACKED = 32;
/** Packs that are kept inflated: who goes through notes goes through those of one pack after the other. */
const INFLATED = 4;

/** Bytes again, out of those that were deflated; `length` is how many they were. */
export type Inflate = (deflated: Uint8Array, length: number) => Uint8Array;

/** What the packs of an index share. */
export class PackMemory {
  readonly inflate: Inflate;
  readonly unpacked: Recent;
  readonly inflated: Recent;
  /** Packs that may be deflated. */
  readonly loose = new Set<NotePack>();

  /** @param inflate is needed where packs are deflated */
  constructor(inflate: Inflate = asTheyAre, { unpacked = UNPACKED, inflated = INFLATED } = {}) {
    this.inflate = inflate;
    this.unpacked = new Recent(unpacked);
    this.inflated = new Recent(inflated);
  }
}

/** A note of a pack, as the pack knows it. */
export interface PackMember {
  readonly length: number;
  readonly bytes: Uint8Array;
  /** The member now stands elsewhere in the pack. */
  move(start: number): void;
  /** The pack does without the member, which takes its bytes along. */
  leave(): void;
}

/**
 * Packed notes in one piece of memory, as they were read together. Once most of them have been replaced, the others move: one that
 * is left must not keep the whole piece. In the long run a pack is kept deflated, which takes a fraction.
 */
export class NotePack {
  readonly memory: PackMemory;
  /** In no order; as many as a pack of some hundred KB has room for. */
  readonly #members: PackMember[] = [];
  /** Null while they are kept deflated alone. */
  #bytes: Uint8Array | null;
  #deflated: Uint8Array | null = null;
  #length: number;
  #live = 0;

  constructor(bytes: Uint8Array, memory: PackMemory) {
    this.#bytes = bytes;
    this.#length = bytes.length;
    this.memory = memory;
  }

  /** Bytes of memory that this holds. */
  get size(): number {
    return (this.#bytes?.length ?? 0) + (this.#deflated?.length ?? 0);
  }

  /** All bytes; not to be changed. */
  get bytes(): Uint8Array {
    if (this.#bytes !== null) return this.#bytes;
    const bytes = this.#deflated ? this.memory.inflate(this.#deflated, this.#length) : NONE;
    this.#bytes = bytes;
    this.memory.inflated.keep(this);
    return bytes;
  }

  add(member: PackMember): void {
    this.#members.push(member);
    this.#live += member.length;
  }

  /** Keeps `deflated` instead of `bytes`, which it was made from. */
  shrink(bytes: Uint8Array, deflated: Uint8Array): void {
    // The members may have moved meanwhile.
    if (this.#bytes !== bytes) return;
    this.#deflated = deflated;
    this.#bytes = null;
  }

  forget(): void {
    if (this.#deflated !== null) this.#bytes = null;
  }

  /** Does without a member that was replaced. */
  release(member: PackMember): void {
    const place = this.#members.indexOf(member);
    if (place < 0) return;
    this.#members.splice(place, 1);
    this.#live -= member.length;
    member.leave();
    if (2 * this.#live >= this.#length) return;
    const bytes = new Uint8Array(this.#live);
    let start = 0;
    for (const other of this.#members) {
      bytes.set(other.bytes, start);
      other.move(start);
      start += other.length;
    }
    this.#bytes = bytes;
    this.#deflated = null;
    this.#length = bytes.length;
    if (bytes.length > 0) this.memory.loose.add(this);
    else this.memory.loose.delete(this);
  }
}

const NONE = new Uint8Array(0);

function asTheyAre(bytes: Uint8Array): Uint8Array {
  return bytes;
}
