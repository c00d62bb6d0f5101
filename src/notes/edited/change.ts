/** What differs between two texts: `start` to `end` of the one stands where `start` to `newEnd` stands in the other. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** UTF-16 code units that are compared at once, while they are the same. */
const STRIDE = 512;

/** The shortest piece of `before` that was replaced, if one was, to give `after`. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = sameAtStart(before, after, shorter);
  const same = sameAtEnd(before, after, shorter - start);
  return { start, end: before.length - same, newEnd: after.length - same };
}

function sameAtStart(before: string, after: string, most: number): number {
  let same = 0;
  while (same + STRIDE <= most && before.slice(same, same + STRIDE) === after.slice(same, same + STRIDE))
    same += STRIDE;
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  return same;
}

function sameAtEnd(before: string, after: string, most: number): number {
  const [one, other] = [before.length, after.length];
  let same = 0;
  while (
    same + STRIDE <= most &&
    before.slice(one - same - STRIDE, one - same) === after.slice(other - same - STRIDE, other - same)
  )
    same += STRIDE;
  while (same < most && before.charCodeAt(one - 1 - same) === after.charCodeAt(other - 1 - same)) same++;
  return same;
}
