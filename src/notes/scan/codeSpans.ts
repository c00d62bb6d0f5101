import { BACKTICK, SPACE } from './characters.ts';
import type { Segments } from './segments.ts';

/** A code span: the line on which it ends, the offset after it, and what it holds. */
export interface CodeSpan {
  readonly segment: number;
  readonly end: number;
  readonly value: string;
}

/** Of how many different lengths runs of backticks can be open before a text is left to the grammar. */
const MOST_OPEN_LENGTHS = 12;

/** Finds the code spans of one paragraph. A run that nothing closes is searched for once. */
export class CodeSpans {
  readonly #text: string;
  readonly #open: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Forgets what was open: another paragraph begins. */
  clear(): void {
    if (this.#open.length > 0) this.#open.length = 0;
  }

  /** The code span that a run of backticks from `start` to `end` opens on a line; null where none closes it. */
  spanAt(start: number, end: number, lines: Segments, line: number): CodeSpan | 'unsure' | null {
    const length = end - start;
    if (this.#open.includes(length)) return null;
    let from = end;
    for (let segment = line; segment < lines.count; segment++) {
      const close = this.#closing(from, lines.endOf(segment), length);
      if (close >= 0) {
        if (segment > line && lines.hasSplitTab) return 'unsure';
        const value = this.#valueOf(end, close, lines, line, segment);
        return { segment, end: close + length, value };
      }
      from = lines.startOf(segment + 1);
    }
    if (lines.hasMarks && line + 1 < lines.count) return 'unsure';
    return this.#open.push(length) > MOST_OPEN_LENGTHS ? 'unsure' : null;
  }

  /** The offset of the run of exactly `length` backticks in a piece of a line; -1 where there is none. */
  #closing(from: number, end: number, length: number): number {
    for (let at = from; at < end; at++) {
      if (this.#text.charCodeAt(at) !== BACKTICK) continue;
      const start = at;
      while (at < end && this.#text.charCodeAt(at) === BACKTICK) at++;
      if (at - start === length) return start;
    }
    return -1;
  }

  #valueOf(start: number, close: number, lines: Segments, first: number, last: number): string {
    let value = this.#text.slice(start, first === last ? close : lines.nextOf(first));
    for (let segment = first + 1; segment <= last; segment++)
      value += this.#text.slice(lines.rawOf(segment), segment === last ? close : lines.nextOf(segment));
    const isPadded = isPadding(value.charCodeAt(0)) && isPadding(value.charCodeAt(value.length - 1));
    if (!isPadded || !/[^ \r\n]/.test(value)) return value;
    const lead = value.startsWith('\r\n') ? 2 : 1;
    return value.slice(lead, value.endsWith('\r\n') ? -2 : -1);
  }
}

function isPadding(code: number): boolean {
  return code === SPACE || code === 10 || code === 13;
}
