import type { ByteWriter } from './packedBytes.ts';

/** Spaces in a row of which the place alone is told; fewer cost less than that. */
const LONG_BLANK = ' '.repeat(24);
/** UTF-16 code units. Longer strings are not looked up: they hardly ever stand twice in a note. */
export const LONGEST_KNOWN = 64;

/** Where a string is found: on the sheet where it was expected, among those that follow, or the earlier one of a number. */
export const ON_SHEET = 0;
const FOLLOWS = 1;
export const FIRST_KNOWN = 2;

/** A stretch of the sheet. */
interface Piece {
  readonly start: number;
  readonly text: string;
  /** The holes of the words that it is part of. */
  readonly holes: number[];
  /** Where those words start. */
  readonly from: number;
}

/**
 * The words of a note, each once: a sheet with the note's own places, where the words of its sections are laid, and the strings that
 * stand nowhere on it. First all words are laid, then each string is written as where it is found.
 */
export class TextWriter {
  readonly #out: ByteWriter;
  readonly #known = new Map<string, number>();
  /** Ascending; they do not overlap. */
  readonly #pieces: Piece[] = [];
  readonly #following: string[] = [];
  /** The piece last looked at. */
  #last = 0;

  constructor(out: ByteWriter) {
    this.#out = out;
  }

  clear(): void {
    this.#known.clear();
    this.#pieces.length = 0;
    this.#following.length = 0;
    this.#last = 0;
  }

  /**
   * Lays words on the sheet, behind what lies there already or in a blank of it. Returns their holes, as starts and ends from their
   * own start: blanks that other words are laid in later. Null where there is no room for them.
   */
  layWords(text: string, start: number): readonly number[] | null {
    const pieces = this.#pieces;
    const holes: number[] = [];
    const end = start + text.length;
    let at = pieces.length - 1;
    while (at >= 0 && start < (pieces[at] as Piece).start) at -= 1;
    const before = pieces[at];
    if (start < 0 || end > (pieces[at + 1]?.start ?? end)) return null;
    if (before === undefined || start >= before.start + before.text.length) {
      pieces.splice(at + 1, 0, { start, text, holes, from: start });
      return holes;
    }
    const { text: outer, start: outerStart, holes: outerHoles, from } = before;
    const inside = outer.slice(start - outerStart, end - outerStart);
    const lastHole = (outerHoles.at(-1) ?? 0) + from;
    if (start < lastHole || inside !== ' '.repeat(text.length)) return null;
    outerHoles.push(start - from, end - from);
    const parts = [
      { ...before, text: outer.slice(0, start - outerStart) },
      { start, text, holes, from: start },
      { ...before, start: end, text: outer.slice(end - outerStart) },
    ];
    pieces.splice(at, 1, ...parts.filter((part) => part.text !== ''));
    return holes;
  }

  /** Whether the sheet reads as `text` at a place. */
  isAt(text: string, start: number): boolean {
    const pieces = this.#pieces;
    if (start < 0 || pieces.length === 0) return false;
    let at = Math.min(this.#last, pieces.length - 1);
    while (at > 0 && start < (pieces[at] as Piece).start) at -= 1;
    while (at < pieces.length - 1 && start >= (pieces[at + 1] as Piece).start) at += 1;
    this.#last = at;
    const piece = pieces[at] as Piece;
    return start >= piece.start && piece.text.startsWith(text, start - piece.start);
  }

  /** Writes a string that may lie on the sheet at `expected`. */
  string(text: string, expected = -1): void {
    const isShort = text.length <= LONGEST_KNOWN;
    const known = isShort ? this.#known.get(text) : undefined;
    if (known !== undefined) {
      this.#out.count(FIRST_KNOWN + known);
      return;
    }
    if (isShort) this.#known.set(text, this.#known.size);
    const isOnSheet = this.isAt(text, expected);
    this.#out.count(isOnSheet ? ON_SHEET : FOLLOWS);
    this.#out.count(text.length);
    if (!isOnSheet) this.#following.push(text);
  }

  /** Writes the sheet and the strings that are not on it to `out`, for a `TextReader`. */
  writeTo(out: ByteWriter): void {
    const runs = this.#pieces.flatMap(withoutLongBlanks);
    out.count(runs.length);
    let last = 0;
    for (const { start, text } of runs) {
      out.count(start - last);
      out.count(text.length);
      last = start + text.length;
    }
    out.text(runs.map(({ text }) => text).join('') + this.#following.join(''));
  }
}

function withoutLongBlanks(piece: Piece): readonly Pick<Piece, 'start' | 'text'>[] {
  const { start, text } = piece;
  if (!text.includes(LONG_BLANK)) return [piece];
  const runs: Pick<Piece, 'start' | 'text'>[] = [];
  let from = 0;
  for (const { index, 0: blank } of text.matchAll(/ {24,}|$/gu)) {
    if (index > from) runs.push({ start: start + from, text: text.slice(from, index) });
    from = index + blank.length;
  }
  return runs;
}
