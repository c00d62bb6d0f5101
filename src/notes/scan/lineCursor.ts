import { CR, LF, SPACE, TAB } from './characters.ts';

/** Walks through the lines of a text, and through the blanks and marks at the start of each. A tab goes up to the next multiple of 4 columns. */
export class LineCursor {
  readonly text: string;
  /** The offset of the next character that no mark has taken. */
  at = 0;
  /** Columns of a tab before `at` that are not taken yet: a mark may take a part of a tab. */
  pending = 0;
  /** Offset and columns of the first character after the blanks at `at`. */
  word = 0;
  indent = 0;
  /** The offsets of the line's end mark and of the line after it. */
  end = 0;
  next = 0;
  /** How many columns of the line are taken. */
  #column = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isBlank(): boolean {
    return this.word >= this.end;
  }

  /** Goes to the line that begins at an offset. */
  goTo(offset: number): void {
    const mark = this.text.indexOf('\n', offset);
    this.end = mark < 0 ? this.text.length : mark;
    this.next = mark < 0 ? this.text.length : mark + 1;
    if (mark > offset && this.text.charCodeAt(mark - 1) === CR) this.end--;
    this.at = offset;
    this.pending = 0;
    this.#column = 0;
    this.#look();
  }

  /** Takes columns of the blanks, at most `indent`. */
  takeColumns(columns: number): void {
    this.indent -= columns;
    for (let left = columns; left > 0; left--) {
      this.#column++;
      if (this.pending > 0) this.pending--;
      else if (this.text.charCodeAt(this.at++) === TAB) this.pending = (4 - (this.#column & 3)) & 3;
    }
  }

  /** Takes the blanks and a mark of so many characters after them. */
  takeMark(length: number): void {
    this.#column += this.indent + length;
    this.at = this.word + length;
    this.pending = 0;
    this.#look();
  }

  /** What is left of the line, the columns left of a tab being spaces. */
  rest(): string {
    const words = this.text.slice(this.at, this.end);
    return this.pending > 0 ? ' '.repeat(this.pending) + words : words;
  }

  #look(): void {
    let at = this.at;
    let column = this.#column;
    for (
      let code = this.text.charCodeAt(at);
      code === SPACE || code === TAB;
      code = this.text.charCodeAt(++at)
    )
      column += code === TAB ? 4 - (column & 3) : 1;
    this.word = at;
    this.indent = column - this.#column;
  }
}

/** Whether all line ends of a text from an offset on are LF or CRLF. */
export function hasPlainLineEnds(text: string, from: number): boolean {
  for (let at = text.indexOf('\r', from); at >= 0; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== LF) return false;
  return true;
}
