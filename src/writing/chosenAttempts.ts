/**
 * The best way to write each change, where all of them come out as meant together. Where one does not, each half is tried, and what is
 * left alone is written otherwise, or not at all. `wanted` has for each change the ways to write it, the best first.
 */
export function chosenAttempts<Key, Way>(
  wanted: readonly (readonly [Key, readonly Way[]])[],
  isGood: (chosen: ReadonlyMap<Key, Way>) => boolean,
): ReadonlyMap<Key, Way> {
  const best = new Map(
    wanted.flatMap(([key, [first]]) => (first === undefined ? [] : [[key, first] as const])),
  );
  if (wanted.length === 0 || (best.size === wanted.length && isGood(best))) return best;
  if (wanted.length > 1) {
    const middle = wanted.length >> 1;
    const halves = [wanted.slice(0, middle), wanted.slice(middle)];
    return new Map(halves.flatMap((half) => [...chosenAttempts(half, isGood)]));
  }
  return new Map(
    wanted.flatMap(([key, [, ...others]]) => {
      const good = others.find((way) => isGood(new Map([[key, way]])));
      return good === undefined ? [] : [[key, good] as const];
    }),
  );
}
