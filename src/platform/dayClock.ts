import type { Day } from '../notes/note.ts';
import { localDay, nextLocalMidnight } from './today.ts';

/** The machine's clock and timers, as far as the day needs them. */
export interface Clock {
  readonly now: () => Date;
  /** Calls `run` once, not earlier than after `milliseconds`; returns what cancels it. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** A changed clock or time zone and a wake-up from sleep raise no event: they are noticed within this time. */
const LONGEST_WAIT_MS = 60_000;
/** A timer may come a moment too early; then it is not set again for a fraction of a millisecond. */
const SHORTEST_WAIT_MS = 50;

/** The real clock. Its timers do not keep a process alive. */
export const systemClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    timer.unref?.();
    return () => clearTimeout(timer);
  },
};

/**
 * Calls `onNewDay` with the local calendar day whenever it is another one than before: at midnight, and at the latest a
 * minute after a wake-up or a change of the clock or the time zone (also back to an earlier day). It is not called for
 * the day on which it starts. Returns a function that ends it.
 */
export function watchDay(clock: Clock, onNewDay: (day: Day) => void): () => void {
  let day = localDay(clock.now());
  let cancel = waitForNextLook();
  let isDisposed = false;

  function waitForNextLook(): () => void {
    const now = clock.now();
    const untilMidnight = nextLocalMidnight(now).getTime() - now.getTime();
    return clock.after(Math.min(Math.max(untilMidnight, SHORTEST_WAIT_MS), LONGEST_WAIT_MS), look);
  }

  function look(): void {
    if (isDisposed) return;
    const today = localDay(clock.now());
    const isNew = today !== day;
    day = today;
    // Set before the listener runs: one that throws must not stop the clock.
    cancel = waitForNextLook();
    if (isNew) onNewDay(today);
  }

  return () => {
    isDisposed = true;
    cancel();
  };
}
