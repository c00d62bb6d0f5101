import type { Nodes, RootContent } from 'mdast';
import { CODE_INDENT } from './blockStarts.ts';
import { BRACKET_OPEN, GREATER } from './characters.ts';
import { ContainerStack } from './containerStack.ts';
import type { Container } from './containers.ts';
import type { Definitions } from './definitions.ts';
import { footnoteAt } from './footnotes.ts';
import { COMMENT, DONE, FENCE, HTML, INDENTED, NOT, type Outcome, PARAGRAPH, TABLE, UNSURE } from './leaf.ts';
import { LeafScanner } from './leafScanner.ts';
import { LineCursor } from './lineCursor.ts';
import { listMarkAt, startItem, startsContainer, takeQuoteMark } from './listMarks.ts';

/** Reads the blocks of a text line by line. */
export class BlockScanner {
  readonly #text: string;
  readonly #cursor: LineCursor;
  readonly #leaf: LeafScanner;
  readonly #definitions: Definitions;
  readonly #children: Nodes[] = [];
  readonly #containers = new ContainerStack(this.#children);
  /** How many containers have their marks on the line at hand, and whether the last of them began another item there. */
  #matched = 0;
  #isNextItem = false;

  constructor(text: string, definitions: Definitions) {
    this.#text = text;
    this.#cursor = new LineCursor(text);
    this.#leaf = new LeafScanner(text, definitions);
    this.#definitions = definitions;
  }

  /** The blocks from an offset on; null where only the grammar can tell. */
  read(from: number): RootContent[] | null {
    for (let at = from; at < this.#text.length; at = this.#cursor.next) {
      this.#cursor.goTo(at);
      if (!this.#addLine()) return null;
    }
    return this.#closeTo(0) ? (this.#children as RootContent[]) : null;
  }

  /** Each step says whether it could: where it could not, only the grammar can. */
  #addLine(): boolean {
    this.#matched = 0;
    this.#isNextItem = false;
    if (!this.#matchContainers()) return false;
    const isMatched = this.#matched === this.#containers.open.length && !this.#isNextItem;
    if (this.#cursor.isBlank && !this.#isNextItem) return this.#addBlankLine(isMatched);
    const { kind } = this.#leaf;
    if (kind === FENCE || kind === COMMENT || (kind === HTML && isMatched))
      return isMatched && this.#goOn() === DONE;
    return this.#addWords(isMatched);
  }

  /** Takes the marks of the open containers off the line. */
  #matchContainers(): boolean {
    const cursor = this.#cursor;
    for (const container of this.#containers.open) {
      if (container.isQuote) {
        if (!takeQuoteMark(cursor)) return true;
      } else if (cursor.isBlank) {
        if (container.beginsBlank) container.goesBlank = true;
        if (container.item) cursor.takeColumns(Math.min(cursor.indent, container.size));
      } else {
        const isOver = container.goesBlank;
        container.goesBlank = false;
        container.beginsBlank = false;
        if (isOver || cursor.indent < container.size) return this.#nextItem(container);
        cursor.takeColumns(container.size);
      }
      this.#matched++;
    }
    return true;
  }

  /** Begins the next item of a list where its mark stands. */
  #nextItem(list: Container): boolean {
    const mark = listMarkAt(this.#cursor, false);
    if (!mark || mark.mark !== list.mark || (mark.number !== null) !== list.isOrdered) return true;
    this.#matched++;
    if (!this.#closeTo(this.#matched)) return false;
    this.#containers.endItem();
    startItem(list, mark, this.#cursor);
    this.#isNextItem = true;
    return true;
  }

  #addBlankLine(isMatched: boolean): boolean {
    const { kind } = this.#leaf;
    if (isMatched && (kind === FENCE || kind === COMMENT)) return this.#goOn() === DONE;
    if (isMatched) {
      if (this.#leaf.addBlank(this.#cursor) !== DONE) return false;
    } else {
      // The grammar ends containers elsewhere where the text ends with the marks of others.
      if (this.#cursor.at >= this.#text.length || !this.#closeTo(this.#matched)) return false;
      this.#containers.blanks = 0;
    }
    this.#containers.addBlank(this.#cursor.end);
    return true;
  }

  #addWords(isMatched: boolean): boolean {
    const { kind } = this.#leaf;
    const isInBlock = isMatched && (kind === PARAGRAPH || kind === INDENTED);
    const opened = this.#openFootnote() || this.#openContainers(isInBlock);
    if (opened === UNSURE) return false;
    const isAlone = opened === NOT && !this.#isNextItem;
    if (isAlone) {
      const goesOn = isMatched ? this.#goOn() : this.#goOnLazily();
      if (goesOn !== NOT) return goesOn === DONE;
      if (!this.#closeTo(this.#matched)) return false;
    }
    this.#containers.countBlanks(this.#isNextItem);
    this.#containers.extend(this.#cursor.end);
    if (this.#cursor.isBlank) return true;
    if (this.#startLeaf() !== DONE) return false;
    // Code that begins without the marks of all containers has one line.
    return !isAlone || isMatched || this.#leaf.kind !== INDENTED || this.#leaf.close() === DONE;
  }

  /** Goes on with the block at hand. */
  #goOn(): Outcome {
    const cursor = this.#cursor;
    const isCode = this.#leaf.kind === INDENTED;
    const goesOn = cursor.isBlank ? this.#leaf.addBlank(cursor) : this.#leaf.goOn(cursor);
    if (goesOn !== DONE) return goesOn;
    // Blank lines between lines of code are code.
    if (isCode) this.#containers.blanks = 0;
    this.#containers.extend(cursor.end);
    return DONE;
  }

  /** Goes on with the paragraph at hand without the marks of all its containers. */
  #goOnLazily(): Outcome {
    if (this.#leaf.kind === TABLE) return UNSURE;
    if (this.#leaf.kind !== PARAGRAPH) return this.#isAfterEmptyItem() ? UNSURE : NOT;
    const goesOn = this.#leaf.paragraphGoesOn(this.#cursor, 'lazy');
    if (goesOn !== DONE) return goesOn;
    this.#leaf.addToParagraph(this.#cursor);
    this.#containers.extend(this.#cursor.end);
    return DONE;
  }

  /** Whether a line that may begin with a box follows an item without words: the grammar takes that for the item's box. */
  #isAfterEmptyItem(): boolean {
    const isBracket = this.#text.charCodeAt(this.#cursor.word) === BRACKET_OPEN;
    return isBracket && this.#containers.innermost?.item?.children.length === 0;
  }

  /** Opens the containers whose marks stand at the line's first words; `isInBlock`: in a paragraph or code, which not every mark ends. */
  #openContainers(isInBlock: boolean): Outcome {
    const cursor = this.#cursor;
    let outcome: Outcome = NOT;
    while (!cursor.isBlank && cursor.indent < CODE_INDENT) {
      const code = this.#text.charCodeAt(cursor.word);
      const mark = code === GREATER ? null : listMarkAt(cursor, isInBlock);
      if (code !== GREATER && !mark) break;
      if (outcome === NOT && !this.#makeRoom()) return UNSURE;
      outcome = DONE;
      if (!this.#containers.hasRoom) return UNSURE;
      this.#containers.push(mark, cursor);
    }
    return outcome;
  }

  /** Opens the footnote whose label stands at the line's first word. */
  #openFootnote(): Outcome {
    const label = footnoteAt(this.#cursor);
    if (label === null) return NOT;
    // In lists and quotes the grammar ends footnotes elsewhere.
    if (label === 'unsure' || this.#matched > 0 || !this.#makeRoom()) return UNSURE;
    this.#definitions.addFootnote(label.label);
    this.#containers.pushFootnote(label, this.#cursor);
    return this.#cursor.isBlank || startsContainer(this.#cursor) ? UNSURE : DONE;
  }

  /** Ends what a container that opens on this line does not stand in. */
  #makeRoom(): boolean {
    const isDone =
      this.#isNextItem ||
      (this.#leaf.close() === DONE && this.#containers.closeTo(this.#matched, this.#cursor.at));
    this.#containers.countBlanks(this.#isNextItem);
    return isDone;
  }

  #startLeaf(): Outcome {
    const { children, innermost, isInFootnote } = this.#containers;
    if (isInFootnote && this.#cursor.indent >= CODE_INDENT) return UNSURE;
    const isFirst = innermost?.canBeTask && children.length === 0 && this.#cursor.indent === 0;
    return this.#leaf.start(this.#cursor, {
      children,
      item: isFirst ? innermost.item : null,
      isInContainer: innermost !== undefined,
    });
  }

  /** Ends the block at hand, and the containers from an index on. */
  #closeTo(from: number): boolean {
    return this.#leaf.close() === DONE && this.#containers.closeTo(from, null);
  }
}
