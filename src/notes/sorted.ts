/** How many of a sorted list's entries lie before an offset: the index of the first that does not. */
export function countBefore<T>(entries: readonly T[], startOf: (entry: T) => number, offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && startOf(entry) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
