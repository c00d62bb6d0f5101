import type { Nodes } from 'mdast';
import type { TextRange } from './note.ts';

/** Where a node stands. Every node of a parsed text has a place. */
export function rangeOf(node: Nodes): TextRange {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
