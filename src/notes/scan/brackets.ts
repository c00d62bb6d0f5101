import type { PhrasingContent } from 'mdast';
import type { PieceList } from './pieceList.ts';
import { type Bracket, wordsOf } from './pieces.ts';
import { placed } from './place.ts';
import type { ReferenceLabel } from './referenceLabels.ts';
import type { Resource } from './resource.ts';

/** So deep in brackets a link or an image may stand: spans in spans are walked recursively. */
const MOST_AROUND = 20;

/** The brackets of one paragraph that are not closed, and the links and images that they become. */
export class Brackets {
  readonly #pieces: PieceList;
  readonly #open: Bracket[] = [];
  /** Brackets before this index cannot open a link: one was found after them. */
  #inactive = 0;

  constructor(pieces: PieceList) {
    this.#pieces = pieces;
  }

  get isEmpty(): boolean {
    return this.#open.length === 0;
  }

  clear(): void {
    if (this.#open.length > 0) this.#open.length = 0;
    this.#inactive = 0;
  }

  /** Opens a `[` or `![` that stands from `start` to `end`. */
  open(start: number, end: number, isImage: boolean): void {
    this.#pieces.endText(start);
    const { count, delimiterCount } = this.#pieces;
    const bracket: Bracket = {
      type: 'bracket',
      isImage,
      start,
      piece: count,
      delimiter: delimiterCount,
      isInactive: false,
      holdsAddress: false,
    };
    this.#pieces.add(bracket, start, end);
    this.#open.push(bracket);
  }

  /** A bare address stands in the innermost bracket. */
  holdAddress(): void {
    const innermost = this.#open.at(-1);
    if (innermost) innermost.holdsAddress = true;
  }

  /** Whether no bracket that stays open has a bare address after it: what becomes of that only the grammar can tell. */
  get isSettled(): boolean {
    return !this.#open.some(({ holdsAddress }) => holdsAddress);
  }

  /** The bracket that a `]` closes. */
  close(): Bracket | null {
    const bracket = this.#open.pop();
    if (!bracket) return null;
    bracket.isInactive = !bracket.isImage && this.#open.length < this.#inactive;
    this.#inactive = Math.min(this.#inactive, this.#open.length);
    return bracket;
  }

  /** No link or image comes of a closed bracket; says whether what stands in it is sure then. */
  giveUp({ holdsAddress }: Bracket): boolean {
    if (holdsAddress) this.holdAddress();
    return !holdsAddress || !this.isEmpty;
  }

  /** Makes a link or an image of the pieces between a bracket and the `]` at an offset; says whether it could. */
  addLink(bracket: Bracket, at: number, target: Resource | ReferenceLabel): boolean {
    if (this.#open.length > MOST_AROUND) return false;
    this.#pieces.endText(at);
    const children = this.#pieces.takeNodes(bracket.piece + 1, bracket.delimiter);
    if (!children) return false;
    const node = nodeOf(bracket, children, target);
    this.#pieces.cutTo(bracket.piece);
    this.#pieces.add(node, at, target.end);
    if (!bracket.isImage) this.#inactive = this.#open.length;
    return true;
  }
}

function nodeOf(
  { isImage, start }: Bracket,
  children: PhrasingContent[],
  target: Resource | ReferenceLabel,
): PhrasingContent {
  const position = placed(start, target.end);
  if ('fields' in target)
    return isImage
      ? { type: 'imageReference', alt: wordsOf(children), position, ...target.fields }
      : { type: 'linkReference', children, position, ...target.fields };
  const { url, title } = target;
  return isImage
    ? { type: 'image', title, url, alt: wordsOf(children), position }
    : { type: 'link', title, url, children, position };
}
