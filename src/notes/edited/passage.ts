import type { RootContent } from 'mdast';
import type { BodyParts } from '../bodyParts.ts';
import type { Titles } from '../leadIns.ts';
import { rangeOf } from '../nodeRange.ts';
import { startingIn } from '../rangeLists.ts';
import { afterLineEnd } from '../scan/scanMarkdown.ts';
import { type Divider, dividerOf } from './openHeadings.ts';

/** What a note's body holds from one heading of its top level to the next, or before the first. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Where what its own reading depends on ends: behind the line of its heading, or of the fence that closes front matter. */
  readonly headEnd: number;
  /** Null where it stands before all headings. */
  readonly divider: Divider | null;
  /** Where headings inside divide it further, the mark and the section of its own heading reach over them. */
  readonly parts: BodyParts;
}

/** A passage that is not read yet. */
export interface Piece extends Omit<Passage, 'parts'> {
  readonly nodes: readonly RootContent[];
}

/**
 * Divides nodes of a text's top level at its headings. `start` and `end`: from where to where they reach; `bodyStart`: where they were
 * scanned from.
 */
export function divided(
  nodes: readonly RootContent[],
  text: string,
  reach: { readonly start: number; readonly end: number; readonly bodyStart: number },
  titles: Titles,
): Piece[] {
  const { start, end, bodyStart } = reach;
  const pieces: (Piece & { readonly nodes: RootContent[] })[] = [];
  const [first] = nodes;
  if (first?.type !== 'heading' || rangeOf(first).start > start)
    pieces.push({ start, end, headEnd: bodyStart, divider: null, nodes: [] });
  for (const node of nodes) {
    if (node.type !== 'heading') {
      pieces.at(-1)?.nodes.push(node);
      continue;
    }
    const range = rangeOf(node);
    const headEnd = afterLineEnd(text, range.end);
    pieces.push({ start: range.start, end, headEnd, divider: dividerOf(node, titles), nodes: [node] });
  }
  return pieces.map((piece, index) => ({ ...piece, end: pieces[index + 1]?.start ?? end }));
}

/** Where the body of a note is scanned from, whose front matter ends at `bodyStart`. */
export function bodyFrom(text: string, bodyStart: number): number {
  return bodyStart > 0 ? afterLineEnd(text, bodyStart) : 0;
}

/** The passages of a note of which all is read. */
export function passagesOf(pieces: readonly Piece[], parts: BodyParts): Passage[] {
  // They stand in the order of the items, and not of the text; a note sorts them in the end.
  const invalidDates = parts.invalidDates.toSorted((a, b) => a.range.start - b.range.start);
  return pieces.map((piece) => passageWith(piece, partsIn({ ...parts, invalidDates }, piece)));
}

/** A passage that holds other parts, or a piece that is read. */
export function passageWith(piece: Omit<Passage, 'parts'>, parts: BodyParts): Passage {
  const { start, end, headEnd, divider } = piece;
  return { start, end, headEnd, divider, parts };
}

/** What of the parts begins in a range. */
function partsIn(parts: BodyParts, range: { readonly start: number; readonly end: number }): BodyParts {
  const byTitle = ({ titleRange }: { readonly titleRange: { readonly start: number } }): number =>
    titleRange.start;
  const byRange = (entry: { readonly range: { readonly start: number } }): number => entry.range.start;
  return {
    marks: startingIn(parts.marks, byTitle, range),
    sections: startingIn(parts.sections, byTitle, range),
    items: startingIn(parts.items, byRange, range),
    invalidDates: startingIn(parts.invalidDates, byRange, range),
    fields: startingIn(parts.fields, byRange, range),
    silent: startingIn(parts.silent, ({ start }) => start, range),
  };
}
