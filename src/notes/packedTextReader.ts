import { type ByteReader, notPacked } from './packedBytes.ts';
import { FIRST_KNOWN, LONGEST_KNOWN, ON_SHEET } from './packedTextWriter.ts';

/** Reads the strings that a `TextWriter` wrote, in the same order. They are slices of one. */
export class TextReader {
  readonly #in: ByteReader;
  readonly #known: string[] = [];
  /** Starts and ends on the sheet of the runs that the pool begins with. */
  readonly #runs: readonly number[];
  readonly #pool: string;
  /** Where in the pool the next string begins that is not on the sheet. */
  #next: number;
  /** The run last read from, and where it begins in the pool. */
  #run = 0;
  #runAt = 0;

  /** Reads from `source` what `writeTo` wrote; the strings come from it too. */
  constructor(source: ByteReader) {
    this.#in = source;
    const runs: number[] = [];
    let place = 0;
    let length = 0;
    for (let count = source.listLength(); count > 0; count--) {
      place += source.count();
      runs.push(place);
      const run = source.count();
      place += run;
      length += run;
      runs.push(place);
    }
    this.#runs = runs;
    this.#next = length;
    this.#pool = source.text();
    if (this.#pool.length < length) throw notPacked();
  }

  /** True where every string that is not on the sheet was read. */
  get isAtEnd(): boolean {
    return this.#next === this.#pool.length;
  }

  /** The next string, which may lie on the sheet at `expected`. */
  string(expected = -1): string {
    const kind = this.#in.count();
    if (kind >= FIRST_KNOWN) {
      const known = this.#known[kind - FIRST_KNOWN];
      if (known === undefined) throw notPacked();
      return known;
    }
    const length = this.#in.count();
    const text = kind === ON_SHEET ? this.sheet(expected, expected + length) : this.#following(length);
    if (length <= LONGEST_KNOWN) this.#known.push(text);
    return text;
  }

  /** What the sheet reads between two places. */
  sheet(start: number, end: number): string {
    const runs = this.#runs;
    this.#moveTo(start);
    const runStart = runs[this.#run];
    if (runStart !== undefined && start >= runStart && end <= (runs[this.#run + 1] as number))
      return this.#pool.slice(this.#runAt + start - runStart, this.#runAt + end - runStart);
    return this.#acrossRuns(start, end);
  }

  /** To the run that holds `start`, else the first one after it. */
  #moveTo(start: number): void {
    const runs = this.#runs;
    while (this.#run > 0 && start < (runs[this.#run - 1] as number)) {
      this.#run -= 2;
      this.#runAt -= (runs[this.#run + 1] as number) - (runs[this.#run] as number);
    }
    while (this.#run < runs.length && start >= (runs[this.#run + 1] as number)) {
      this.#runAt += (runs[this.#run + 1] as number) - (runs[this.#run] as number);
      this.#run += 2;
    }
  }

  #acrossRuns(start: number, end: number): string {
    const runs = this.#runs;
    let text = '';
    let at = start;
    for (let run = this.#run, poolAt = this.#runAt; run < runs.length && at < end; run += 2) {
      const runStart = runs[run] as number;
      const runEnd = runs[run + 1] as number;
      if (runStart >= end) break;
      const from = Math.max(at, runStart);
      const to = Math.min(end, runEnd);
      text += ' '.repeat(from - at) + this.#pool.slice(poolAt + from - runStart, poolAt + to - runStart);
      poolAt += runEnd - runStart;
      at = to;
    }
    return text + ' '.repeat(Math.max(0, end - at));
  }

  #following(length: number): string {
    const end = this.#next + length;
    if (end > this.#pool.length) throw notPacked();
    const text = this.#pool.slice(this.#next, end);
    this.#next = end;
    return text;
  }
}
