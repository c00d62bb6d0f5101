import type { Table } from 'mdast';
import { CODE_INDENT, startsBlock } from './blockStarts.ts';
import * as is from './characters.ts';
import { mayBeDefinition } from './definitionLines.ts';
import type { Definitions } from './definitions.ts';
import { InlineScanner } from './inlineScanner.ts';
import {
  COMMENT,
  DONE,
  FENCE,
  HTML,
  INDENTED,
  type LeafKind,
  NONE,
  NOT,
  type Outcome,
  PARAGRAPH,
  TABLE,
  type Target,
  UNSURE,
} from './leaf.ts';
import { fenceAt, headingAt, underlineDepth } from './leafStarts.ts';
import type { LineCursor } from './lineCursor.ts';
import { addParagraph, underlinedHeading } from './paragraphs.ts';
import { placed } from './place.ts';
import { Segments } from './segments.ts';
import { addRow, tableWith } from './tableRows.ts';
import { tableAligns } from './tables.ts';
import { Verbatim } from './verbatim.ts';

/** Reads the blocks that hold no blocks, line by line: paragraphs, headings, code, HTML, tables, breaks. */
export class LeafScanner {
  readonly #text: string;
  readonly #definitions: Definitions;
  readonly #inline: InlineScanner;
  readonly #verbatim = new Verbatim();
  readonly #lines = new Segments();
  #target: Target = { children: [], item: null, isInContainer: false };
  #isParagraph = false;
  /** Whether the last line of the paragraph can be the head of a table. */
  #canBeHead = false;
  #table: Table | null = null;

  constructor(text: string, definitions: Definitions) {
    this.#text = text;
    this.#definitions = definitions;
    this.#inline = new InlineScanner(text, definitions);
  }

  /** What the next line may go on with. */
  get kind(): LeafKind {
    return this.#isParagraph ? PARAGRAPH : this.#table ? TABLE : this.#verbatim.kind;
  }

  /** Takes a blank line in. */
  addBlank(cursor: LineCursor): Outcome {
    const { kind } = this.#verbatim;
    if (kind === FENCE || kind === COMMENT) this.#verbatim.goOn(cursor);
    else if (kind !== INDENTED) return this.close();
    // Blanks beyond the indent of code are a line of it.
    else if (cursor.indent >= CODE_INDENT) return UNSURE;
    else this.#verbatim.addBlank(cursor);
    return DONE;
  }

  /** Takes in a line that has the marks of all containers, and goes on with the block at hand; NOT where it does not. */
  goOn(cursor: LineCursor): Outcome {
    if (this.#isParagraph) {
      const underlined = this.#underline(cursor);
      if (underlined !== NOT) return underlined;
      const goesOn = this.paragraphGoesOn(cursor, 'paragraph');
      if (goesOn === DONE) this.addToParagraph(cursor);
      return goesOn;
    }
    if (this.#table) return this.#addRow(this.#table, cursor);
    return this.#verbatim.kind !== NONE && this.#verbatim.goOn(cursor) ? DONE : NOT;
  }

  /** Whether the paragraph at hand goes on with a line, with or without the marks of all its containers. */
  paragraphGoesOn(cursor: LineCursor, around: 'paragraph' | 'lazy'): Outcome {
    if (cursor.indent >= CODE_INDENT) return DONE;
    const starts = startsBlock(cursor, around);
    return starts === UNSURE ? UNSURE : starts === DONE ? NOT : DONE;
  }

  addToParagraph({ at, word, end, next, indent, pending }: LineCursor): void {
    this.#lines.add(at, word, end, next);
    if (pending > 0) this.#lines.hasSplitTab = true;
    this.#canBeHead = indent < CODE_INDENT;
  }

  /** Begins a block with a line. */
  start(cursor: LineCursor, target: Target): Outcome {
    if (cursor.indent >= CODE_INDENT) {
      this.#verbatim.startIndented(cursor, target.children);
      return DONE;
    }
    const starts = startsBlock(cursor, 'free');
    if (starts === DONE) return this.#startBlock(cursor, target);
    if (starts === UNSURE) return UNSURE;
    this.#target = target;
    this.#isParagraph = true;
    this.#lines.clear();
    this.addToParagraph(cursor);
    return DONE;
  }

  /** Ends the block at hand: nothing more belongs to it. */
  close(): Outcome {
    const { kind } = this.#verbatim;
    if (kind === FENCE || kind === COMMENT) return UNSURE;
    if (
      this.#isParagraph &&
      !addParagraph(this.#text, this.#lines, this.#inline, this.#target, this.#definitions)
    )
      return UNSURE;
    this.#isParagraph = false;
    this.#table = null;
    if (kind !== NONE) this.#verbatim.close();
    return DONE;
  }

  #startBlock(cursor: LineCursor, { children }: Target): Outcome {
    const { text, word, end } = cursor;
    switch (text.charCodeAt(word)) {
      case is.HASH:
        return this.#addHeading(word, end, children);
      case is.LESS:
        // A tab that a container's mark has taken a part of would be spaces in the HTML.
        if (cursor.pending > 0) return UNSURE;
        this.#verbatim.startHtml(text.startsWith('<!--', word) ? COMMENT : HTML, cursor, children);
        return DONE;
      case is.BACKTICK:
      case is.TILDE: {
        const fence = fenceAt(text, word, end);
        if (!fence || fence === 'unsure') return UNSURE;
        this.#verbatim.startFence(cursor, fence, children);
        return DONE;
      }
      default:
        children.push({ type: 'thematicBreak', position: placed(word, end) });
        return DONE;
    }
  }

  #addHeading(word: number, lineEnd: number, children: Target['children']): Outcome {
    const line = headingAt(this.#text, word, lineEnd);
    const words = line && line.start < line.end ? this.#inline.readLine(line.start, line.end, false) : [];
    if (!line || !words) return UNSURE;
    children.push({ type: 'heading', depth: line.depth, children: words, position: placed(word, lineEnd) });
    return DONE;
  }

  /** Makes a heading of the paragraph at hand, or the head of a table of its last line, where a line says so. */
  #underline({ text, word, end, indent }: LineCursor): Outcome {
    if (indent >= CODE_INDENT) return NOT;
    const depth = underlineDepth(text, word, end);
    if (depth > 0) {
      const heading = underlinedHeading(text, this.#lines, this.#inline, depth, end);
      if (!heading) return UNSURE;
      this.#target.children.push(heading);
      this.#isParagraph = false;
      return DONE;
    }
    const code = text.charCodeAt(word);
    return code === is.PIPE || code === is.COLON || code === is.DASH ? this.#startTable(word, end) : NOT;
  }

  #startTable(start: number, end: number): Outcome {
    const last = this.#lines.count - 1;
    const head = { start: this.#lines.startOf(last), end: this.#lines.endOf(last) };
    const align = this.#canBeHead ? tableAligns(this.#text, start, end, head.start, head.end) : null;
    if (!align) return NOT;
    // Below words, the grammar looks at a head twice, and may then take it for HTML.
    if (last > 0 && this.#text.charCodeAt(head.start) === is.LESS) return UNSURE;
    if (last > 0 && mayBeDefinition(this.#text, this.#lines, 0)) return UNSURE;
    this.#lines.count = last;
    if (last === 0) this.#isParagraph = false;
    else if (this.close() !== DONE) return UNSURE;
    const table = tableWith(this.#text, align, head, end, this.#inline);
    if (!table) return UNSURE;
    this.#target.children.push(table);
    this.#table = table;
    return DONE;
  }

  #addRow(table: Table, cursor: LineCursor): Outcome {
    if (cursor.indent >= CODE_INDENT) return NOT;
    const starts = startsBlock(cursor, 'free');
    if (starts !== NOT) return starts === DONE ? NOT : UNSURE;
    return addRow(table, this.#text, { start: cursor.word, end: cursor.end }, this.#inline) ? DONE : UNSURE;
  }
}
