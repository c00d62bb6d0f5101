/** Names one after the other, each with a NUL after it, which no file's name holds: however many, they are one string to hand over. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `${name}\0`).join('');
}

/** The names again, one by one. */
export function* namesIn(names: string): Generator<string> {
  for (let start = 0; start < names.length; ) {
    const end = names.indexOf('\0', start);
    yield names.slice(start, end);
    start = end + 1;
  }
}
