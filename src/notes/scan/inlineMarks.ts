import type { PhrasingContent } from 'mdast';
import {
  addressNode,
  isAfterWww,
  mailAt,
  mayBeInAddress,
  mayBeMail,
  mayBeProtocol,
  urlAt,
  wwwAt,
} from './autolinks.ts';
import { Brackets } from './brackets.ts';
import * as is from './characters.ts';
import { CodeSpans } from './codeSpans.ts';
import type { Definitions } from './definitions.ts';
import { delimiterAt, isTooLong } from './delimiters.ts';
import { footnoteLabelAt, footnoteReference, mayBeFootnote } from './footnotes.ts';
import { InlineTags } from './inlineTags.ts';
import { afterRun } from './leafStarts.ts';
import { breakLine, type LineWalk } from './lineWalk.ts';
import type { PieceList } from './pieceList.ts';
import type { Bracket } from './pieces.ts';
import { placed } from './place.ts';
import { type ReferenceLabel, referenceLabelAt } from './referenceLabels.ts';
import { referenceAt } from './references.ts';
import { type Resource, resourceAt } from './resource.ts';

/** Reads what the characters open that can be more than text. */
export class InlineMarks {
  readonly #text: string;
  readonly #walk: LineWalk;
  readonly #pieces: PieceList;
  readonly #brackets: Brackets;
  readonly #codeSpans: CodeSpans;
  readonly #tags: InlineTags;
  readonly #definitions: Definitions;
  #isInTable = false;

  constructor(text: string, walk: LineWalk, pieces: PieceList, definitions: Definitions) {
    this.#text = text;
    this.#walk = walk;
    this.#pieces = pieces;
    this.#definitions = definitions;
    this.#brackets = new Brackets(pieces);
    this.#codeSpans = new CodeSpans(text);
    this.#tags = new InlineTags(text);
  }

  /** Whether nothing that is open at the end of a paragraph needs the grammar. */
  get isSettled(): boolean {
    return this.#brackets.isSettled;
  }

  /** Forgets what is open: another paragraph begins. */
  clear(isInTable: boolean): void {
    this.#isInTable = isInTable;
    this.#brackets.clear();
    this.#codeSpans.clear();
  }

  /** Reads what a special character opens; gives the offset to go on from, or -1 where only the grammar can tell. */
  read(code: number, at: number): number {
    switch (code) {
      case is.DOT:
        return isAfterWww(this.#text, at) ? this.#address(at, wwwAt, 'http://') : at + 1;
      case is.COLON:
        return mayBeProtocol(this.#text, at) ? this.#address(at, urlAt, '') : at + 1;
      case is.AT:
        return mayBeMail(this.#text, at) ? this.#address(at, mailAt, 'mailto:') : at + 1;
      case is.BACKSLASH:
        return this.#escape(at);
      case is.AMPERSAND:
        return this.#reference(at);
      case is.BACKTICK:
        return this.#codeSpan(at);
      case is.LESS:
        return this.#tag(at);
      case is.BRACKET_OPEN:
        return this.#openBracket(at, at + 1, false);
      case is.BRACKET_CLOSE:
        return this.#closeBracket(at);
      case is.BANG:
        return at + 1 < this.#walk.end && this.#text.charCodeAt(at + 1) === is.BRACKET_OPEN
          ? this.#openBracket(at, at + 2, true)
          : at + 1;
      default:
        return this.#delimiter(code, at);
    }
  }

  #escape(at: number): number {
    if (at + 1 >= this.#walk.end) {
      if (this.#walk.isLast) return at + 1;
      return breakLine(this.#walk, this.#pieces, at);
    }
    const code = this.#text.charCodeAt(at + 1);
    if (!is.isAsciiPunctuation(code)) return at + 1;
    const isOfAddress = code === is.AT || code === is.COLON || code === is.SLASH || code === is.DOT;
    if (isOfAddress && mayBeInAddress(this.#text, at)) return -1;
    this.#pieces.addText(this.#text.charAt(at + 1), at, at + 2);
    return at + 2;
  }

  #reference(at: number): number {
    const reference = referenceAt(this.#text, at);
    if (reference === 'unsure') return -1;
    if (!reference || reference.end > this.#walk.end) return at + 1;
    this.#pieces.addText(reference.value, at, reference.end);
    return reference.end;
  }

  #codeSpan(at: number): number {
    const end = afterRun(this.#text, is.BACKTICK, at, this.#walk.end);
    const span = this.#codeSpans.spanAt(at, end, this.#walk.lines, this.#walk.index);
    if (span === 'unsure') return -1;
    if (!span) return end;
    const value = this.#isInTable
      ? span.value.replace(/\\([\\|])/g, (pair, mark) => (mark === '|' ? mark : pair))
      : span.value;
    this.#pieces.add({ type: 'inlineCode', value, position: placed(at, span.end) }, at, span.end);
    this.#walk.goTo(span.segment);
    return span.end;
  }

  #tag(at: number): number {
    const tag = this.#tags.tagAt(at, this.#walk.end, this.#walk.isLast);
    if (tag === 'unsure') return -1;
    if (!tag) return at + 1;
    const { kind, end } = tag;
    const node: PhrasingContent =
      kind === 'html'
        ? { type: 'html', value: this.#text.slice(at, end), position: placed(at, end) }
        : addressNode(this.#text, '', { start: at, end }, 1);
    this.#pieces.add(node, at, end);
    return end;
  }

  /** A bare address is a link, but not in brackets. */
  #address(at: number, read: typeof urlAt, scheme: string): number {
    if (!this.#brackets.isEmpty) {
      this.#brackets.holdAddress();
      return at + 1;
    }
    const link = read(this.#text, at, this.#walk.start, this.#walk.end);
    if (!link || link.start < this.#pieces.runStart) return -1;
    this.#pieces.add(addressNode(this.#text, scheme, link, 0), link.start, link.end);
    return link.end;
  }

  #delimiter(mark: number, at: number): number {
    const end = afterRun(this.#text, mark, at, this.#walk.end);
    if (isTooLong(mark, end - at)) return -1;
    const line = { start: this.#walk.start, end: this.#walk.end };
    const delimiter = delimiterAt(this.#text, { start: at, end }, line);
    if (delimiter) this.#pieces.add(delimiter, at, end);
    return end;
  }

  #openBracket(at: number, end: number, isImage: boolean): number {
    if (end < this.#walk.end && mayBeFootnote(this.#text, end - 1)) return this.#footnote(end - 1, isImage);
    this.#brackets.open(at, end, isImage);
    return end;
  }

  /** A footnote, if it is defined; that is seen when all of the text is read. After `!` it may be an image. */
  #footnote(at: number, mayBeImage: boolean): number {
    const label = footnoteLabelAt(this.#text, at, this.#walk.end);
    if (!label || (mayBeImage && /[([]/.test(this.#text.charAt(label.end)))) return -1;
    this.#definitions.askFootnote(label.label);
    this.#pieces.add(footnoteReference(at, label), at, label.end);
    return label.end;
  }

  #closeBracket(at: number): number {
    const bracket = this.#brackets.close();
    if (!bracket) return at + 1;
    const resource = bracket.isInactive || at + 1 >= this.#walk.end ? null : this.#resource(at + 1);
    const target = resource ?? this.#label(bracket, at);
    if (target === 'unsure') return -1;
    if (!target) return this.#brackets.giveUp(bracket) ? at + 1 : -1;
    return this.#brackets.addLink(bracket, at, target) ? target.end : -1;
  }

  /** The label of a reference that ends a bracket. */
  #label({ isInactive, isImage, start }: Bracket, close: number): ReferenceLabel | 'unsure' | null {
    if (isInactive || this.#definitions.isEmpty) return null;
    return referenceLabelAt(this.#text, start + (isImage ? 2 : 1), close, this.#walk, this.#definitions);
  }

  /** What follows a label. */
  #resource(at: number): Resource | 'unsure' | null {
    const { end, isLast, lines } = this.#walk;
    const next = this.#text.charCodeAt(at);
    // The grammar looks for a reference here, which may go on in the next line.
    if (next === is.BRACKET_OPEN && lines.hasMarks && !isLast) return 'unsure';
    return next === is.PAREN_OPEN ? resourceAt(this.#text, at, end, isLast) : null;
  }
}
