import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How the time of something grows when its size doubles. */
export interface Growth {
  /** The smaller size. */
  readonly size: number;
  /** CPU milliseconds at that size, and at twice that size: the least of several runs, for each time that it was done in them. */
  readonly small: number;
  readonly large: number;
}

/** Twice the size may take this many times the time: a little above what is in proportion, far below what is quadratic. */
export const MOST_GROWTH = 2.3;
/** CPU milliseconds of a run: what takes less is done over and over until it takes as long. */
const SHORTEST = 30;
/** CPU milliseconds: what a bound keeps below this holds nobody up, however it grows. */
const UNNOTICED = 10;
const MOST_REPEATS = 16;
const TRIALS = 3;
/** How often both sizes are run at least, and at most. */
const FEWEST_ROUNDS = 4;
const MOST_ROUNDS = 10;
/** CPU milliseconds of a run: slower than this, fewer rounds say enough. */
const SLOW = 300;
const FEWEST_SLOW_ROUNDS = 1;
const MOST_SLOW_ROUNDS = 5;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options?: { readonly type: 'minor' }) => void;

/** Whether a growth is out of proportion. */
export function isTooMuch({ small, large }: Growth): boolean {
  return large > UNNOTICED && large > MOST_GROWTH * small;
}

/**
 * Measures the work at a size and at twice that size, in turn. What looks out of proportion is measured again: a busy machine and code that
 * is not compiled yet add to a time, and nothing takes away from it.
 */
export function growthOf(size: number, prepare: (size: number) => () => void): Growth {
  const [once, twice] = [prepare(size), prepare(2 * size)];
  collect();
  const cold = cpuTimeOf(once);
  if (cold < SLOW) twice();
  const repeats =
    cold < SLOW ? repeatsOf(Math.min(...Array.from({ length: TRIALS }, () => timeAfterCollecting(once)))) : 1;
  const [short, long] = [repeated(once, repeats), repeated(twice, repeats)];
  let growth = { size, small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let round = 1; ; round++) {
    growth = {
      size,
      small: Math.min(growth.small, timeAfterCollecting(short) / repeats),
      large: Math.min(growth.large, timeAfterCollecting(long) / repeats),
    };
    const isSlow = growth.large > SLOW;
    if (round >= (isSlow ? MOST_SLOW_ROUNDS : MOST_ROUNDS)) return growth;
    if (round >= (isSlow ? FEWEST_SLOW_ROUNDS : FEWEST_ROUNDS) && !isTooMuch(growth)) return growth;
  }
}

/** How often something is done in a run that takes long enough. */
function repeatsOf(milliseconds: number): number {
  return Math.max(1, Math.min(MOST_REPEATS, Math.ceil(SHORTEST / milliseconds)));
}

function repeated(work: () => void, times: number): () => void {
  return () => {
    for (let time = 0; time < times; time++) work();
  };
}

/**
 * CPU milliseconds of a piece of work that has next to nothing to clear up but what it leaves itself. Only what is new is cleared up before: to
 * clear up everything makes compiled code invalid, and compiling it again took several times as long as the work itself.
 */
function timeAfterCollecting(work: () => void): number {
  collect({ type: 'minor' });
  return cpuTimeOf(work);
}

/** CPU milliseconds of a piece of work, those of the garbage collector's threads included. */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
