/** The largest number that `count` and, but for its sign, `signed` take: half of what fits 32 bits. */
const LARGEST = 0x3fff_ffff;
const FIRST_SIZE = 4_096;
/** Bytes. Larger ones are not held on to when a note is packed. */
const LARGEST_KEPT = 1_048_576;

/** Bytes of the longest `count`. */
const LONGEST_COUNT = 5;

/** Part of every host, though not of the language: the one that all encode and decode UTF-8 with. */
declare const TextEncoder: new () => {
  encodeInto(text: string, to: Uint8Array): { readonly written: number };
};
declare const TextDecoder: new (
  label: string,
  options: { readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
/** Newer than the language's library here, though every host knows it. */
interface KnowsPairs {
  isWellFormed(): boolean;
}

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);

/** Thrown for what `packNote` did not make. */
export function notPacked(): RangeError {
  return new RangeError('These bytes are no packed note.');
}

/** Numbers as bytes, one after the other; small ones take one byte. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
    if (this.#bytes.length > LARGEST_KEPT) this.#bytes = new Uint8Array(FIRST_SIZE);
  }

  /** 0 to 255. */
  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0. Throws a `RangeError` for any other, and beyond what a text can be long. */
  count(value: number): void {
    if (value >= 0 && value < 0x80) {
      this.byte(value);
      return;
    }
    if (!(value >= 0 && value <= 2 * LARGEST + 1)) throw new RangeError(`${value} is no length or place.`);
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  /** A whole number of either sign. */
  signed(value: number): void {
    if (!(value >= -LARGEST && value <= LARGEST)) throw new RangeError(`${value} is no distance.`);
    this.count(value >= 0 ? 2 * value : -2 * value - 1);
  }

  /** Any number, with the sign of a zero. */
  double(value: number): void {
    double[0] = value;
    for (const byte of doubleBytes) this.byte(byte);
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length).set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A text as UTF-8, after its length and whether it holds half a pair, which takes three bytes then. */
  text(text: string): void {
    const at = this.#length + LONGEST_COUNT;
    const isWhole = (text as unknown as KnowsPairs).isWellFormed();
    const bytes = this.reserve(LONGEST_COUNT + 3 * text.length);
    const { written } = isWhole
      ? encoder.encodeInto(text, bytes.subarray(at))
      : { written: encodeUnits(text, bytes, at) };
    this.count(2 * written + (isWhole ? 0 : 1));
    bytes.copyWithin(this.#length, at, at + written);
    this.#length += written;
  }

  all(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** All bytes, with room for `count` more. */
  reserve(count: number): Uint8Array {
    if (this.#length + count > this.#bytes.length) {
      const bytes = new Uint8Array(2 * this.#bytes.length + count);
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    return this.#bytes;
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws a `RangeError` at the end of the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  byte(): number {
    if (this.#at >= this.#bytes.length) throw notPacked();
    return this.#bytes[this.#at++] as number;
  }

  count(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    let value = first & 0x7f;
    for (let shift = 7; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw notPacked();
  }

  signed(): number {
    const value = this.count();
    return value & 1 ? -((value + 1) / 2) : value / 2;
  }

  /** What `text` wrote. */
  text(): string {
    const size = this.count();
    const bytes = this.take(size >>> 1);
    return size & 1 ? decodeUnits(bytes) : decoder.decode(bytes);
  }

  /** The number of things that follow, of which each takes at least one byte. */
  listLength(): number {
    const length = this.count();
    if (length > this.#bytes.length - this.#at) throw notPacked();
    return length;
  }

  double(): number {
    for (let at = 0; at < doubleBytes.length; at++) doubleBytes[at] = this.byte();
    return double[0] as number;
  }

  /** The next `length` bytes, as they are: not a copy. */
  take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw notPacked();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}

/** An encoder of UTF-8 takes no half pairs: here each code unit stands for itself. Returns the number of bytes. */
function encodeUnits(text: string, to: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      to[at++] = unit;
      continue;
    }
    if (unit >= 0x800) to[at++] = 0xe0 | (unit >> 12);
    to[at++] = unit < 0x800 ? 0xc0 | (unit >> 6) : 0x80 | ((unit >> 6) & 0x3f);
    to[at++] = 0x80 | (unit & 0x3f);
  }
  return at - start;
}

/** Reads what `encodeUnits` wrote. */
function decodeUnits(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++] as number;
    const following = first < 0x80 ? 0 : first < 0xe0 ? 1 : 2;
    let unit = following === 0 ? first : first & (0x3f >> following);
    for (let count = following; count > 0; count--) unit = (unit << 6) | ((bytes[at++] ?? 0) & 0x3f);
    text += String.fromCharCode(unit);
  }
  return text;
}
