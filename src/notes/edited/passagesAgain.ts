import type { BodyWords } from '../bodyParts.ts';
import type { Change } from './change.ts';
import { movedAll } from './moved.ts';
import { isUnderSame, openAfter, opened } from './openHeadings.ts';
import { bodyFrom, type Passage } from './passage.ts';
import { type Bounds, type Region, readRegion, regionOf } from './region.ts';

/** A text before an edit, and after it. */
export interface Edit {
  readonly before: string;
  readonly text: string;
  readonly change: Change;
  /** Where front matter ends, before and after. */
  readonly bodyStartBefore: number;
  readonly bodyStart: number;
}

/** The passages of an edited text. */
export interface PassagesAgain {
  readonly passages: readonly Passage[];
  /** Which of them were read: so many from that one on. */
  readonly from: number;
  readonly count: number;
}

/** The passages of an edited text, of which only those are read that the edit can have changed; null where that cannot be sure. */
export function passagesAgain(
  passages: readonly Passage[],
  edit: Edit,
  words: BodyWords,
): PassagesAgain | null {
  const { before, text, change, bodyStart, bodyStartBefore } = edit;
  const by = change.newEnd - change.end;
  const [from, fromBefore] = [bodyFrom(text, bodyStart), bodyFrom(before, bodyStartBefore)];
  const isInFront =
    change.end <= fromBefore && bodyStart === bodyStartBefore + by && from === fromBefore + by;
  if (isInFront) return { passages: movedAll(passages, by), from: passages.length, count: 0 };
  return bodyStart === bodyStartBefore && change.start >= from ? bodyAgain(passages, edit, words) : null;
}

function bodyAgain(passages: readonly Passage[], edit: Edit, words: BodyWords): PassagesAgain | null {
  const { before, text, change } = edit;
  const from = Math.max(
    0,
    passages.findLastIndex(({ headEnd }) => headEnd <= change.start),
  );
  // A heading that follows is one still only where its line begins as it did.
  const behind = passages.findIndex(
    ({ start }, index) => index > from && before.lastIndexOf('\n', start - 1) >= change.end,
  );
  let to = behind < 0 ? passages.length : behind;
  for (let further = 1; ; further *= 2) {
    const bounds = boundsOf(passages, from, to, edit);
    const region = regionOf(text, bounds, words);
    const isLast = to === passages.length;
    if (!region && isLast) return null;
    // What is open at the end of a region is closed further on, or nowhere.
    const needed = region?.isClosed ? endOfChange(passages, from, to, region) : to + further;
    if (region && needed === to) return withRegion(passages, region, { from, to, bounds }, edit, words);
    to = Math.min(needed, passages.length);
  }
}

/** Passages with those of a region in the place of some; null where it is not certain that they begin as before. */
function withRegion(
  passages: readonly Passage[],
  region: Region,
  place: { readonly from: number; readonly to: number; readonly bounds: Bounds },
  { text, change }: Edit,
  words: BodyWords,
): PassagesAgain | null {
  const { from, to, bounds } = place;
  const { pieces } = region;
  const isSameStart = from === 0 || pieces[0]?.divider?.level === passages[from]?.divider?.level;
  // Most of a note is sooner read as a whole than piece by piece.
  const isMost = pieces.length > 1 && pieces.length * 2 > passages.length;
  if (!isSameStart || isMost) return null;
  const standing = passages.slice(0, from);
  const read = readRegion(region, text, bounds, words, openAfter(standing));
  const behind = movedAll(passages.slice(to), change.newEnd - change.end);
  return read && { passages: [...standing, ...read, ...behind], from, count: read.length };
}

/** Where passages stand after an edit between the beginning of the first and the end of the last. */
function boundsOf(passages: readonly Passage[], from: number, to: number, { text, change }: Edit): Bounds {
  const by = change.newEnd - change.end;
  const [first, next] = [passages[from], passages[to]];
  const start = first?.start ?? 0;
  const bodyStart = from === 0 ? bodyFrom(text, start) : start;
  const [end, headEnd] = next ? [next.start + by, next.headEnd + by] : [text.length, text.length];
  return { start, bodyStart, end, headEnd };
}

/** The index behind the passages that stand under other headings than before, if a region takes the place of some. */
function endOfChange(passages: readonly Passage[], from: number, to: number, { pieces }: Region): number {
  const open = openAfter(passages.slice(0, to));
  const openNow = openAfter([...passages.slice(0, from), ...pieces]);
  for (let index = to; index < passages.length; index++) {
    const passage = passages[index];
    if (passage?.divider && isUnderSame(open, openNow, passage.divider.level)) return index;
    if (passage) {
      opened(open, passage);
      opened(openNow, passage);
    }
  }
  return passages.length;
}
