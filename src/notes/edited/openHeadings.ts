import type { Heading } from 'mdast';
import type { Titles } from '../leadIns.ts';
import { plainText } from '../plainText.ts';

/** A heading of a note's top level: it divides the note. */
export interface Divider {
  /** As it was read: its places are out of date. */
  readonly node: Heading;
  readonly level: number;
  readonly title: string;
  /** What of it matters to what stands under headings below it; null where nothing does. */
  readonly said: string | null;
}

/** What a heading divides; null before the first one. */
export interface Divided {
  readonly divider: Divider | null;
}

export function dividerOf(node: Heading, { sectionOf, ownerOf }: Titles): Divider {
  const title = plainText(node);
  // A title that names neither a section nor an owner matters only to what stands right below it; that of a note names no owner.
  const isHeard = sectionOf(title) !== null || (node.depth > 1 && ownerOf(title) !== null);
  return { node, level: node.depth, title, said: isHeard ? `${node.depth} ${title}` : null };
}

/** Those of a note's beginning under whose headings stands what follows, outermost first. */
export function openAfter<T extends Divided>(entries: Iterable<T>): T[] {
  const open: T[] = [];
  for (const entry of entries) opened(open, entry);
  return open;
}

/** Goes on from what is open: what is not above an entry is closed by it. */
export function opened<T extends Divided>(open: T[], entry: T): void {
  if (!entry.divider) return;
  while (levelOf(open.at(-1)) >= entry.divider.level) open.pop();
  open.push(entry);
}

/** The open headings above one of that level that matter to it. */
export function above(open: readonly Divided[], level: number): Divider[] {
  return open.flatMap(({ divider }) => (divider?.said && divider.level < level ? [divider] : []));
}

/** Whether a heading of that level stands under headings that say the same. */
export function isUnderSame(one: readonly Divided[], other: readonly Divided[], level: number): boolean {
  const [said, saidThere] = [above(one, level), above(other, level)];
  return (
    said.length === saidThere.length && said.every((divider, at) => divider.said === saidThere[at]?.said)
  );
}

function levelOf(entry: Divided | undefined): number {
  return entry?.divider?.level ?? 0;
}
