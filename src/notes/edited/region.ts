import { type BodyWords, readBodyParts } from '../bodyParts.ts';
import { rangeOf } from '../nodeRange.ts';
import { placed } from '../scan/place.ts';
import { scanBlocks } from '../scan/scanMarkdown.ts';
import { movedParts } from './moved.ts';
import { above, type Divided, type Divider, opened } from './openHeadings.ts';
import { divided, type Passage, type Piece } from './passage.ts';

/** What stands before a region that is read on its own: the headings around it are put there. */
const BEFORE = '\n';

/** Where a part of a text stands that begins where its body or a heading does, and ends where a heading begins, or the text ends. */
export interface Bounds {
  readonly start: number;
  /** Where its first block begins. */
  readonly bodyStart: number;
  readonly end: number;
  /** Behind the line of the heading that begins at its end. */
  readonly headEnd: number;
}

/** A part of a text by itself, divided at its headings. All places are those of `own`. */
export interface Region {
  /** In memory of its own: what is read from it keeps no more of the text than that. */
  readonly own: string;
  /** How much further on it stands in the text. */
  readonly by: number;
  readonly pieces: readonly Piece[];
  /** Whether a heading begins at its end, or the text ends there. */
  readonly isClosed: boolean;
}

/** A part of a text, divided; null where only the grammar can tell how. */
export function regionOf(text: string, bounds: Bounds, words: BodyWords): Region | null {
  const own = [BEFORE, text.slice(bounds.start, bounds.headEnd)].join('');
  const by = bounds.start - BEFORE.length;
  const end = bounds.end - by;
  const reach = { start: BEFORE.length, bodyStart: bounds.bodyStart - by, end };
  const nodes = scanBlocks(own, reach.bodyStart);
  if (!nodes) return null;
  const next = bounds.headEnd > bounds.end ? nodes.pop() : null;
  const isClosed = next === null || (next?.type === 'heading' && rangeOf(next).start === end);
  return { own, by, pieces: divided(nodes, own, reach, words.titles), isClosed };
}

/**
 * Reads the pieces of a region as they would be read as parts of its text. `open`: the headings under which it stands. Null where only
 * the grammar can.
 */
export function readRegion(
  region: Region,
  text: string,
  { headEnd }: Bounds,
  words: BodyWords,
  open: readonly Divided[],
): readonly Passage[] | null {
  const around = [...open];
  const passages: Passage[] = [];
  for (const [index, piece] of region.pieces.entries()) {
    const next = region.pieces[index + 1];
    const own = region.pieces.length === 1 ? region : alone(piece, next, region, text, headEnd, words);
    const [first, ...more] = own?.pieces ?? [];
    if (!own || !first || more.length > 0) return null;
    passages.push(readPiece(first, own, words, piece.divider ? above(around, piece.divider.level) : []));
    opened(around, piece);
  }
  return passages;
}

/** A piece of a region as a region of its own: together, each would keep the text of all. */
function alone(
  { start, end, divider, headEnd }: Piece,
  next: Piece | undefined,
  { by }: Region,
  text: string,
  regionEnd: number,
  words: BodyWords,
): Region | null {
  const bodyStart = (divider ? start : headEnd) + by;
  const bounds = {
    start: start + by,
    bodyStart,
    end: end + by,
    headEnd: next ? next.headEnd + by : regionEnd,
  };
  return regionOf(text, bounds, words);
}

function readPiece(
  { nodes, start, end, headEnd, divider }: Piece,
  { own, by }: Region,
  words: BodyWords,
  outer: readonly Divider[],
): Passage {
  const surrounding = outer.map(({ node }) => ({ ...node, position: placed(0, 0) }));
  const tree = { type: 'root' as const, children: [...surrounding, ...nodes], position: placed(0, end) };
  const parts = readBodyParts(tree, own.slice(0, end), words, surrounding.length);
  // A heading around it is a field itself.
  const fields = parts.fields.filter(({ range }) => range.start >= start);
  return {
    start: start + by,
    end: end + by,
    headEnd: headEnd + by,
    divider,
    parts: movedParts({ ...parts, fields }, by),
  };
}
