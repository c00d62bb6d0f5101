import type { PhrasingContent } from 'mdast';
import { type Delimiter, pairDelimiters } from './delimiters.ts';
import { nodesOf, type Piece, textNode } from './pieces.ts';

/** Gathers the pieces of one paragraph, heading or cell from left to right, and the text between them. */
export class PieceList {
  readonly #text: string;
  #pieces: Piece[] = [];
  #delimiters: Delimiter[] = [];
  #hasBrackets = false;
  /** Text that is no piece yet: from `runStart` on it stands as it is, `value` comes before it. */
  #value = '';
  #start = -1;
  #end = 0;
  #runStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset of the first character that no piece has taken. */
  get runStart(): number {
    return this.#runStart;
  }

  get count(): number {
    return this.#pieces.length;
  }

  get delimiterCount(): number {
    return this.#delimiters.length;
  }

  /** Begins anew at an offset. */
  clear(at: number): void {
    this.#pieces = [];
    if (this.#delimiters.length > 0) this.#delimiters = [];
    this.#hasBrackets = false;
    this.#beginText(at);
  }

  /** Adds a piece that stands from `start` to `end`, after the text before it. */
  add(piece: Piece, start: number, end: number): void {
    this.endText(start);
    this.#pieces.push(piece);
    if (piece.type === 'delimiter') this.#delimiters.push(piece);
    else if (piece.type === 'bracket') this.#hasBrackets = true;
    this.#beginText(end);
  }

  /** Adds text that does not stand there as it is: from `start` to `end` the note has something else for it. */
  addText(value: string, start: number, end: number): void {
    this.#take(start);
    if (this.#start < 0) this.#start = start;
    this.#value += value;
    this.#end = end;
    this.#runStart = end;
  }

  /** Adds a line end, from `start` to `end`, after text that ends at `words`. */
  addLineEnd(words: number, start: number, end: number): void {
    this.#take(words);
    this.#runStart = start;
    this.addText(this.#text.slice(start, end), start, end);
  }

  /** Goes on at an offset: what stands before it on its line is nothing. */
  skipTo(at: number): void {
    this.#runStart = at;
  }

  /** Ends the text at hand at an offset. */
  endText(end: number): void {
    this.#take(end);
    if (this.#start >= 0) this.#pieces.push(textNode(this.#value, this.#start, this.#end));
    this.#value = '';
    this.#start = -1;
  }

  /** The nodes of the pieces from an index on, whose delimiters begin at another; null where only the grammar can tell. They are pieces no more. */
  takeNodes(from: number, delimiter: number): PhrasingContent[] | null {
    if (!this.#hasBrackets && this.#delimiters.length === 0) return this.#pieces as PhrasingContent[];
    if (!pairDelimiters(this.#delimiters, delimiter)) return null;
    const nodes = nodesOf(this.#text, this.#pieces, from);
    this.#pieces.length = from;
    this.#delimiters.length = delimiter;
    return nodes;
  }

  /** Leaves the pieces from an index on out. */
  cutTo(count: number): void {
    this.#pieces.length = count;
  }

  #beginText(at: number): void {
    this.#value = '';
    this.#start = -1;
    this.#runStart = at;
  }

  #take(end: number): void {
    if (end <= this.#runStart) return;
    if (this.#start < 0) this.#start = this.#runStart;
    this.#value += this.#text.slice(this.#runStart, end);
    this.#end = end;
    this.#runStart = end;
  }
}
