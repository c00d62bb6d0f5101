import type { Heading, Root, RootContent } from 'mdast';
import type { BodyParts } from '../bodyParts.ts';
import { rangeOf } from '../nodeRange.ts';
import { plainText } from '../plainText.ts';
import { startingIn } from '../rangeLists.ts';
import { afterLineEnd } from '../scan/scanMarkdown.ts';

/** A heading that divides a note's body: it stands at the dividing level, or above it. */
export interface Divider {
  /** As it was read: its places may be out of date. */
  readonly node: Heading;
  readonly level: number;
  readonly title: string;
}

/** What a note's body holds from one dividing heading to the next, or before the first. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Where what its own reading depends on ends: behind the line of its heading, or of the fence that closes front matter. */
  readonly headEnd: number;
  /** Null where it stands before all dividing headings. */
  readonly divider: Divider | null;
  readonly parts: BodyParts;
}

/** A passage that is not read yet. */
export interface Piece extends Omit<Passage, 'parts'> {
  readonly nodes: readonly RootContent[];
}

/** Divides nodes of a text's top level at the headings of `level` and above. `start` and `end`: from where to where they reach. */
export function divided(
  nodes: readonly RootContent[],
  text: string,
  { start, end, level }: { readonly start: number; readonly end: number; readonly level: number },
): Piece[] {
  const pieces: (Piece & { readonly nodes: RootContent[] })[] = [];
  const first = { start, end, headEnd: bodyFrom(text, start), divider: null, nodes: [] };
  if (!isDivider(nodes[0], level) || rangeOf(nodes[0]).start > start) pieces.push(first);
  for (const node of nodes) {
    if (isDivider(node, level)) pieces.push(pieceOf(node, text, end));
    else pieces.at(-1)?.nodes.push(node);
  }
  return pieces.map((piece, index) => ({ ...piece, end: pieces[index + 1]?.start ?? end }));
}

/** Where the body of a note is scanned from, whose front matter ends at `bodyStart`. */
export function bodyFrom(text: string, bodyStart: number): number {
  return bodyStart > 0 ? afterLineEnd(text, bodyStart) : 0;
}

function isDivider(node: RootContent | undefined, level: number): node is Heading {
  return node?.type === 'heading' && node.depth <= level;
}

function pieceOf(node: Heading, text: string, end: number): Piece & { readonly nodes: RootContent[] } {
  const range = rangeOf(node);
  const divider = { node, level: node.depth, title: plainText(node) };
  return { start: range.start, end, headEnd: afterLineEnd(text, range.end), divider, nodes: [node] };
}

/** The passages of a note of which all is read. */
export function passagesOf(
  tree: Root,
  text: string,
  parts: BodyParts,
  { bodyStart, level }: { readonly bodyStart: number; readonly level: number },
): Passage[] {
  const nodes = tree.children.filter(({ type }) => type !== 'yaml');
  return divided(nodes, text, { start: bodyStart, end: text.length, level }).map(
    ({ nodes: _, ...piece }) => ({
      ...piece,
      parts: partsIn(parts, piece),
    }),
  );
}

/** What of the parts begins in a range. */
export function partsIn(
  parts: BodyParts,
  range: { readonly start: number; readonly end: number },
): BodyParts {
  const byTitle = ({ titleRange }: { readonly titleRange: { readonly start: number } }): number =>
    titleRange.start;
  const byRange = (entry: { readonly range: { readonly start: number } }): number => entry.range.start;
  return {
    marks: startingIn(parts.marks, byTitle, range),
    sections: startingIn(parts.sections, byTitle, range),
    items: startingIn(parts.items, byRange, range),
    // In the order of the items, and not of the text.
    invalidDates: parts.invalidDates.filter(
      (date) => date.range.start >= range.start && date.range.start < range.end,
    ),
    fields: startingIn(parts.fields, byRange, range),
    silent: startingIn(parts.silent, ({ start }) => start, range),
  };
}
