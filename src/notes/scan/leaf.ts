import type { ListItem, Nodes } from 'mdast';

/** The kinds of block that hold no blocks, as far as lines can go on with them; NONE between two. */
export const NONE = 0;
export const PARAGRAPH = 1;
export const FENCE = 2;
export const INDENTED = 3;
export const COMMENT = 4;
export const HTML = 5;
export const TABLE = 6;
export type LeafKind =
  | typeof NONE
  | typeof PARAGRAPH
  | typeof FENCE
  | typeof INDENTED
  | typeof COMMENT
  | typeof HTML
  | typeof TABLE;

/** What a step came to: done, nothing for it, or only the grammar can tell. */
export const DONE = 1;
export const NOT = 0;
export const UNSURE = -1;
export type Outcome = typeof DONE | typeof NOT | typeof UNSURE;

/** Where the next block goes: the children of the innermost container if there is one, and the list item whose first words may follow. */
export interface Target {
  readonly children: Nodes[];
  readonly item: ListItem | null;
  readonly isInContainer: boolean;
}
