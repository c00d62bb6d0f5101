import type { Code, Html, Nodes } from 'mdast';
import { CODE_INDENT } from './blockStarts.ts';
import { COMMENT, FENCE, type HTML, INDENTED, NONE } from './leaf.ts';
import { afterBlanks, afterRun, type FenceLine } from './leafStarts.ts';
import type { LineCursor } from './lineCursor.ts';
import { endAt, placed } from './place.ts';

export type VerbatimKind = typeof NONE | typeof FENCE | typeof INDENTED | typeof COMMENT | typeof HTML;

/** The block at hand whose lines are kept as they stand: code or HTML. */
export class Verbatim {
  kind: VerbatimKind = NONE;
  #node: Code | Html | null = null;
  #fence: FenceLine | null = null;
  #fenceIndent = 0;
  #value = '';
  #isEmpty = true;
  /** The line ends since the last line that was kept. */
  #lineEnds = '';

  startIndented(cursor: LineCursor, children: Nodes[]): void {
    const node: Code = {
      type: 'code',
      lang: null,
      meta: null,
      value: '',
      position: placed(cursor.at, cursor.end),
    };
    this.#start(INDENTED, node, children);
    this.#addCode(cursor);
  }

  startFence({ word, end, indent }: LineCursor, fence: FenceLine, children: Nodes[]): void {
    const { lang, meta } = fence;
    this.#start(FENCE, { type: 'code', lang, meta, value: '', position: placed(word, end) }, children);
    this.#fence = fence;
    this.#fenceIndent = indent;
  }

  startHtml(kind: typeof COMMENT | typeof HTML, cursor: LineCursor, children: Nodes[]): void {
    const words = cursor.rest();
    this.#start(kind, { type: 'html', value: '', position: placed(cursor.at, cursor.end) }, children);
    this.#add(cursor, words);
    // `<!-->` is a whole comment.
    if (kind === COMMENT && words.indexOf('-->', words.indexOf('<!--') + 2) >= 0) this.close();
  }

  /** Takes in a line of the block at hand, which it may end; says whether it is one. */
  goOn(cursor: LineCursor): boolean {
    if (this.kind === INDENTED) {
      if (cursor.indent < CODE_INDENT) return false;
      this.#addCode(cursor);
    } else if (this.kind === FENCE) this.#addToFence(cursor);
    else {
      const words = cursor.rest();
      this.#add(cursor, words);
      if (this.kind === COMMENT && words.includes('-->')) this.close();
    }
    return true;
  }

  /** A blank line belongs to indented code only where another line of it follows. */
  addBlank({ text, end, next }: LineCursor): void {
    this.#lineEnds += text.slice(end, next);
  }

  close(): void {
    if (this.#node) this.#node.value = this.#value;
    this.#node = null;
    this.kind = NONE;
  }

  #start(kind: VerbatimKind, node: Code | Html, children: Nodes[]): void {
    children.push(node);
    this.kind = kind;
    this.#node = node;
    this.#value = '';
    this.#isEmpty = true;
    this.#lineEnds = '';
  }

  #addCode(cursor: LineCursor): void {
    cursor.takeColumns(CODE_INDENT);
    this.#add(cursor, cursor.rest());
  }

  #addToFence(cursor: LineCursor): void {
    const { text, word, end } = cursor;
    if (!this.#fence || !this.#node) return;
    const { mark, length } = this.#fence;
    const run = cursor.indent < CODE_INDENT ? afterRun(text, mark, word, end) : word;
    if (run - word >= length && afterBlanks(text, run, end) >= end) {
      endAt(this.#node, end);
      this.close();
      return;
    }
    cursor.takeColumns(Math.min(cursor.indent, this.#fenceIndent));
    this.#add(cursor, cursor.rest());
  }

  #add({ text, end, next }: LineCursor, words: string): void {
    this.#value += this.#isEmpty ? words : this.#lineEnds + words;
    this.#isEmpty = false;
    this.#lineEnds = text.slice(end, next);
    if (this.#node) endAt(this.#node, end);
  }
}
