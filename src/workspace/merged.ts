/** One list of two that are in order, in that order; of equals those of the first come first. */
export function merged<T>(first: readonly T[], second: readonly T[], order: (a: T, b: T) => number): T[] {
  const all: T[] = [];
  let next = 0;
  for (const one of first) {
    for (let other = second[next]; other !== undefined && order(other, one) < 0; other = second[next]) {
      all.push(other);
      next++;
    }
    all.push(one);
  }
  return [...all, ...second.slice(next)];
}
