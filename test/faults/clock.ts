/** Runs `use` with a clock that is `milliseconds` ahead, or behind. What the disk says of its files stays as it is. */
export function withClock<T>(milliseconds: number, use: () => T): T {
  const { now } = Date;
  Date.now = () => now.call(Date) + milliseconds;
  try {
    return use();
  } finally {
    Date.now = now;
  }
}

/** Milliseconds of a day: a file that was written now is old by a clock that is so far ahead. */
export const DAY = 86_400_000;
