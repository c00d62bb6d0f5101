import type { Nodes } from 'mdast';
import { type Container, closeItem, footnoteOf, type ListMark, listAt, quoteAt } from './containers.ts';
import type { FootnoteLabel } from './footnotes.ts';
import type { LineCursor } from './lineCursor.ts';
import { startItem, takeQuoteMark } from './listMarks.ts';
import { endAt } from './place.ts';

/** Lists and quotes in each other. Each line asks all of them. */
const MOST_CONTAINERS = 32;

/** The quotes and lists that are open, and the blank lines since the last words in them. */
export class ContainerStack {
  readonly open: Container[] = [];
  /** Blank lines that no block has taken, and where the last of them ends. */
  blanks = 0;
  #blankEnd = 0;
  readonly #root: Nodes[];

  constructor(root: Nodes[]) {
    this.#root = root;
  }

  get innermost(): Container | undefined {
    return this.open.at(-1);
  }

  /** Where blocks go. */
  get children(): Nodes[] {
    return this.innermost?.children ?? this.#root;
  }

  /** There the grammar ends other containers, and code, elsewhere. */
  get isInFootnote(): boolean {
    return this.innermost?.node.type === 'footnoteDefinition';
  }

  /** Whether another one can be opened. */
  get hasRoom(): boolean {
    return this.open.length < MOST_CONTAINERS && !this.isInFootnote;
  }

  /** Opens a list whose mark stands at the line's first word, or a quote. */
  push(mark: ListMark | null, cursor: LineCursor): void {
    const { word, end } = cursor;
    const outer = this.innermost;
    const isInQuote = outer !== undefined && (outer.isQuote || outer.isInQuote);
    const container = mark ? listAt(word, end, mark, isInQuote) : quoteAt(word, end, isInQuote);
    this.#add(container);
    if (mark) startItem(container, mark, cursor);
    else takeQuoteMark(cursor);
  }

  /** Opens the footnote whose label stands at the line's first word. */
  pushFootnote({ label, end }: FootnoteLabel, cursor: LineCursor): void {
    this.#add(footnoteOf(cursor.word, cursor.end, label));
    cursor.takeMark(end + ':'.length - cursor.word);
    // All blanks go: code cannot begin here.
    cursor.takeColumns(cursor.indent);
  }

  #add(container: Container): void {
    this.children.push(container.node);
    this.open.push(container);
  }

  /** A line that ends at an offset belongs to all that are open. */
  extend(end: number): void {
    for (const container of this.open) container.end = end;
  }

  /** A blank line that ends at an offset belongs to the quotes whose marks it has, and what is around them. */
  addBlank(end: number): void {
    this.blanks++;
    this.#blankEnd = end;
    const quote = this.open.findLastIndex(({ isQuote }) => isQuote);
    for (let index = 0; index <= quote; index++) {
      const container = this.open[index];
      if (container) container.end = end;
    }
  }

  /** Words follow the blank lines: in an item that goes on (not in another one) they part its blocks. */
  countBlanks(isNextItem: boolean): void {
    const item = this.innermost?.item;
    if (this.blanks > 0 && item && !isNextItem) item.spread = true;
    this.blanks = 0;
  }

  /** The next item of the innermost list follows: blank lines before it part the items. */
  endItem(): void {
    const list = this.innermost;
    if (list?.node.type !== 'list') return;
    if (this.blanks > 0) list.node.spread = true;
    closeItem(list);
  }

  /**
   * Ends the containers from an index on; `at`: where another one opens after the marks of the line, if one does. Says whether it could:
   * of the blank lines at the end of a list in a quote the grammar makes different things.
   */
  closeTo(from: number, at: number | null): boolean {
    let hidesBlanks = false;
    // Containers that another one follows end after the quote marks of its line, with all that is before them.
    const markEnd = at !== null && this.open.slice(0, from).some(({ isQuote }) => isQuote) ? at : null;
    if (markEnd !== null && this.blanks > 0 && from < this.open.length) return false;
    for (let container = this.#pop(from); container; container = this.#pop(from)) {
      if (!container.isQuote) closeItem(container);
      if (container.isQuote) hidesBlanks = true;
      else if (this.blanks > 0 && container.isInQuote) {
        // A list in a quote ends with the quote's mark on the last blank line, which then parts nothing.
        if (this.blanks > 1) return false;
        hidesBlanks = true;
        container.end = this.#blankEnd;
      }
      if (markEnd !== null) container.end = markEnd;
      endAt(container.node, container.end);
      const outer = this.innermost;
      if (outer && outer.end < container.end) outer.end = container.end;
    }
    if (hidesBlanks) this.blanks = 0;
    return true;
  }

  #pop(from: number): Container | undefined {
    return this.open.length > from ? this.open.pop() : undefined;
  }
}
