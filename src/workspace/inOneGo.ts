/** Does all steps of work that stops often, and returns what they come to. */
export function inOneGo<T>(work: Iterator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
