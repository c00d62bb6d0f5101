import type { PhrasingContent } from 'mdast';
import { isBlank } from './characters.ts';
import type { Definitions } from './definitions.ts';
import { InlineMarks } from './inlineMarks.ts';
import { breakLine, endLine, LineWalk } from './lineWalk.ts';
import { PieceList } from './pieceList.ts';
import { Segments } from './segments.ts';
import { specialsIn } from './specials.ts';

/** Reads the inline content of a text: of a paragraph, a heading, a cell. */
export class InlineScanner {
  readonly #text: string;
  readonly #special: Uint8Array;
  readonly #single = new Segments();
  readonly #walk = new LineWalk();
  readonly #pieces: PieceList;
  readonly #marks: InlineMarks;

  constructor(text: string, definitions: Definitions) {
    this.#text = text;
    this.#special = specialsIn(text);
    this.#pieces = new PieceList(text);
    this.#marks = new InlineMarks(text, this.#walk, this.#pieces, definitions);
  }

  /** The nodes of a piece of one line; null where only the grammar can tell. */
  readLine(start: number, end: number, isInTable: boolean): PhrasingContent[] | null {
    this.#single.clear();
    this.#single.add(start, start, end, end);
    return this.read(this.#single, start, isInTable);
  }

  /** The nodes of some lines, of the first from an offset on; null where only the grammar can tell. */
  read(lines: Segments, start: number, isInTable: boolean): PhrasingContent[] | null {
    this.#walk.begin(lines);
    this.#pieces.clear(start);
    this.#marks.clear(isInTable);
    return this.#readLines(start) && this.#marks.isSettled ? this.#pieces.takeNodes(0, 0) : null;
  }

  #readLines(start: number): boolean {
    let at = start;
    for (;;) {
      at = this.#readWords(at);
      if (at < 0) return false;
      const words = this.#wordsEnd();
      if (this.#walk.isLast) {
        this.#pieces.endText(words);
        return true;
      }
      at = this.#nextLine(words);
    }
  }

  /** Reads up to the end of a line, not always of that at hand: code may go over lines. Gives its offset, or -1 where only the grammar can tell. */
  #readWords(start: number): number {
    const text = this.#text;
    const special = this.#special;
    let at = start;
    let end = this.#walk.end;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code > 0x7f || special[code] === 0) at++;
      else {
        at = this.#marks.read(code, at);
        if (at < 0) return -1;
        end = this.#walk.end;
      }
    }
    return at;
  }

  /** The end of the line's words, without blanks after them. */
  #wordsEnd(): number {
    const from = this.#pieces.runStart;
    let { end } = this.#walk;
    while (end > from && isBlank(this.#text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** Two spaces and more at the end of a line break it. */
  #nextLine(words: number): number {
    const { end } = this.#walk;
    const isBroken = end - words > 1 && !this.#text.slice(words, end).includes('\t');
    return isBroken ? breakLine(this.#walk, this.#pieces, words) : endLine(this.#walk, this.#pieces, words);
  }
}
