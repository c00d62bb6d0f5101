import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How long the turns of a thread's event loop were. Milliseconds. */
export interface Turns {
  /** The longest stall, whatever held the thread up: its own work, the collector, or other programs on the same cores. */
  readonly longest: number;
  readonly percentile99: number;
  /** The most that the thread itself worked in one turn: what others took meanwhile is not in it. */
  readonly longestWork: number;
  /** What it worked in all turns. */
  readonly work: number;
}

interface CpuTimes {
  readonly user: number;
  readonly system: number;
}

/** Newer than the types of the oldest Node that runs us; the editor's own has it. */
const { threadCpuUsage } = process as typeof process & { readonly threadCpuUsage: () => CpuTimes };

/** Watches the turns of this thread until the answer is called. */
export function watchTurns(): () => Turns {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let longestWork = 0;
  const first = worked();
  let before = first;
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const now = worked();
    longestWork = Math.max(longestWork, now - before);
    before = now;
    timer = setTimeout(look, 1);
  };
  timer = setTimeout(look, 1);
  delay.enable();
  return () => {
    delay.disable();
    clearTimeout(timer);
    const work = worked() - first;
    return { longest: delay.max / 1e6, percentile99: delay.percentile(99) / 1e6, longestWork, work };
  };
}

/** Milliseconds that this thread has worked so far. */
function worked(): number {
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1_000;
}
