import type { Located, TextRange } from './note.ts';
import { type ByteReader, type ByteWriter, notPacked } from './packedBytes.ts';
import type { TextReader } from './packedTextReader.ts';
import type { TextWriter } from './packedTextWriter.ts';

/** What every part of a note is packed with. */
export class Packing {
  readonly out: ByteWriter;
  readonly text: TextWriter;
  /** Where the last range starts: the next one is told from there. */
  #at = 0;

  constructor(out: ByteWriter, text: TextWriter) {
    this.out = out;
    this.text = text;
  }

  range({ start, end }: TextRange): void {
    this.out.signed(start - this.#at);
    this.out.count(end - start);
    this.#at = start;
  }

  /** A string, of which part of `source` may be the same. */
  partOf(source: string, text: string): void {
    const start = source.indexOf(text);
    this.out.count(start + 1);
    if (start < 0) this.text.string(text);
    else this.out.count(text.length);
  }

  /** Something found in `source`. */
  locatedIn(source: string, { value, range }: Located<string>): void {
    this.partOf(source, value);
    this.range(range);
  }
}

/** What every part of a note is unpacked with: each method reads what that of `Packing` wrote. */
export class Unpacking {
  readonly in: ByteReader;
  readonly text: TextReader;
  #at = 0;

  constructor(source: ByteReader, text: TextReader) {
    this.in = source;
    this.text = text;
  }

  range(): TextRange {
    const start = this.#at + this.in.signed();
    this.#at = start;
    return { start, end: start + this.in.count() };
  }

  partOf(source: string): string {
    const start = this.in.count() - 1;
    return start < 0 ? this.text.string() : source.slice(start, start + this.in.count());
  }

  locatedIn(source: string): Located<string> {
    return { value: this.partOf(source), range: this.range() };
  }

  oneOf<T>(choices: readonly T[], number = this.in.byte()): T {
    const choice = choices[number];
    if (choice === undefined) throw notPacked();
    return choice;
  }

  list<T>(read: () => T): T[] {
    const list: T[] = [];
    for (let count = this.in.listLength(); count > 0; count--) list.push(read());
    return list;
  }
}

/** Writes the length of a list and each thing in it. */
export function writeList<T>(to: Packing, list: readonly T[], write: (one: T) => void): void {
  to.out.count(list.length);
  for (const one of list) write(one);
}
