import type { Nodes } from 'mdast';
import type { Position } from 'unist';

/** A scanned tree's positions know offsets, not lines and columns: the one place where that is said. */
interface Place {
  readonly start: { offset: number };
  readonly end: { offset: number };
}

/** A position from `start` up to `end`, in UTF-16 code units. */
export function placed(start: number, end: number): Position {
  const place: Place = { start: { offset: start }, end: { offset: end } };
  return place as unknown as Position;
}

export function endAt(node: Nodes, offset: number): void {
  placeOf(node).end.offset = offset;
}

export function startAt(node: Nodes, offset: number): void {
  placeOf(node).start.offset = offset;
}

export function startOf(node: Nodes): number {
  return placeOf(node).start.offset;
}

function placeOf(node: Nodes): Place {
  return node.position as unknown as Place;
}
