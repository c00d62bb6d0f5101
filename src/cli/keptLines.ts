import { Buffer } from 'node:buffer';
import type { PrintedItem } from './formats/itemsText.ts';

/** Bytes of lines that are kept in one piece. */
const PIECE_BYTES = 1024 * 1024;

/** An item of a list, of which the line is kept as bytes. */
class KeptLine implements PrintedItem {
  readonly due: PrintedItem['due'];
  readonly note: PrintedItem['note'];
  readonly start: number;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly #piece: Buffer;
  readonly #from: number;
  readonly #to: number;

  constructor({ due, note, start, isOpen, isOverdue }: PrintedItem, piece: Buffer, from: number, to: number) {
    this.due = due;
    this.note = note;
    this.start = start;
    this.isOpen = isOpen;
    this.isOverdue = isOverdue;
    this.#piece = piece;
    this.#from = from;
    this.#to = to;
  }

  get line(): string {
    return this.#piece.toString('utf8', this.#from, this.#to);
  }
}

/** Keeps the lines of a list as UTF-8 until they are printed: as strings very many of them would make the heap large. */
export class KeptLines {
  readonly #pieceBytes: number;
  #piece = Buffer.alloc(0);
  #end = 0;

  constructor(pieceBytes = PIECE_BYTES) {
    this.#pieceBytes = pieceBytes;
  }

  /** The same item. Its line is given back as it is printed: half a pair of code units becomes the sign for what cannot be written. */
  keep(item: PrintedItem): PrintedItem {
    const length = Buffer.byteLength(item.line);
    if (this.#end + length > this.#piece.length) {
      this.#piece = Buffer.allocUnsafeSlow(Math.max(this.#pieceBytes, length));
      this.#end = 0;
    }
    const start = this.#end;
    this.#end += this.#piece.write(item.line, start);
    return new KeptLine(item, this.#piece, start, this.#end);
  }
}
