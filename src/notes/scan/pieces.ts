import type { PhrasingContent, Text } from 'mdast';
import { TILDE } from './characters.ts';
import type { Delimiter } from './delimiters.ts';
import { endAt, placed } from './place.ts';

/** A `[` or `![` that no link or image has used. */
export interface Bracket {
  readonly type: 'bracket';
  readonly isImage: boolean;
  readonly start: number;
  /** How many pieces and delimiters stand before what it opens. */
  readonly piece: number;
  readonly delimiter: number;
  /** Whether a link or an image was found after it: then it opens no link. */
  isInactive: boolean;
  /** Whether a bare address stands after it: in a link or an image it is just text. */
  holdsAddress: boolean;
}

/** Inline content on its way to a tree. */
export type Piece = PhrasingContent | Delimiter | Bracket;

export function textNode(value: string, start: number, end: number): Text {
  return { type: 'text', value, position: placed(start, end) };
}

interface Span {
  readonly mark: number;
  readonly node: PhrasingContent | null;
  readonly children: PhrasingContent[];
}

/**
 * The nodes of the pieces from an index on: spans are built, and marks that nothing used are text. Null where spans cross:
 * which of them counts depends on more than these pieces.
 */
export function nodesOf(text: string, pieces: readonly Piece[], from: number): PhrasingContent[] | null {
  const spans: Span[] = [{ mark: 0, node: null, children: [] }];
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) break;
    if (piece.type === 'delimiter') {
      if (!addDelimiter(text, piece, spans)) return null;
    } else {
      const children = spans.at(-1)?.children ?? [];
      if (piece.type === 'bracket')
        addText(children, piece.isImage ? '![' : '[', piece.start, piece.start + (piece.isImage ? 2 : 1));
      else if (piece.type === 'text') addTextNode(children, piece);
      else children.push(piece);
    }
  }
  return spans.length === 1 ? (spans[0]?.children ?? null) : null;
}

function addDelimiter(text: string, { mark, start, closes, opens, left }: Delimiter, spans: Span[]): boolean {
  let at = start;
  for (const used of closes) {
    at += used;
    const span = spans.pop();
    if (span?.mark !== mark || !span.node) return false;
    endAt(span.node, at);
  }
  if (left > 0) addText(spans.at(-1)?.children ?? [], text.slice(at, at + left), at, at + left);
  at += left;
  for (let index = opens.length - 1; index >= 0; index--) {
    const used = opens[index] ?? 0;
    const children: PhrasingContent[] = [];
    const type = mark === TILDE ? 'delete' : used > 1 ? 'strong' : 'emphasis';
    const node: PhrasingContent = { type, children, position: placed(at, at) };
    spans.at(-1)?.children.push(node);
    spans.push({ mark, node, children });
    at += used;
  }
  return true;
}

function addText(children: PhrasingContent[], value: string, start: number, end: number): void {
  const last = children.at(-1);
  if (last?.type === 'text') {
    last.value += value;
    endAt(last, end);
  } else children.push(textNode(value, start, end));
}

function addTextNode(children: PhrasingContent[], node: Text): void {
  const last = children.at(-1);
  if (last?.type === 'text') {
    last.value += node.value;
    endAt(last, (node.position as NonNullable<Text['position']>).end.offset ?? 0);
  } else children.push(node);
}

/** What an image says in words: that of its label, without marks. */
export function wordsOf(nodes: readonly PhrasingContent[]): string {
  let words = '';
  for (const node of nodes) {
    if ('value' in node) words += node.value;
    else if ('alt' in node) words += node.alt ?? '';
    else if ('children' in node) words += wordsOf(node.children);
  }
  return words;
}
