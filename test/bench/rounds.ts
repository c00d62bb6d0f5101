/**
 * Runs all contenders by turns, `rounds` times after one to warm up the page cache. Returns each one's times in milliseconds, sorted.
 */
export function byTurns<Name extends string>(
  contenders: Readonly<Record<Name, () => number>>,
  rounds: number,
): Readonly<Record<Name, readonly number[]>> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const ms = contenders[name]();
      if (round > 0) times.get(name)?.push(ms);
    }
  return Object.fromEntries(
    names.map((name) => [name, (times.get(name) ?? []).sort((a, b) => a - b)]),
  ) as Record<Name, number[]>;
}

/** The value in the middle of sorted numbers. */
export function median(sorted: readonly number[]): number {
  return quantile(sorted, 0.5);
}

/** The value below which a share of sorted numbers lies, from 0 to 1. */
export function quantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new RangeError('Nothing was measured.');
  return value;
}
