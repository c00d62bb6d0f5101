/** So many milliseconds of work. */
export function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** How often others had their turn on this thread until `done`. */
export async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await done;
  isDone = true;
  return turns;
}
