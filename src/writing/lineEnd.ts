/** The line end that a text is written with: that of its first line; LF where it has only one. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}

/** The offsets between which the line of `offset` stands, without its line end. */
export function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const isEnd = (at: number): boolean => '\r\n'.includes(text.charAt(at));
  let start = offset;
  while (start > 0 && !isEnd(start - 1)) start--;
  let end = offset;
  while (end < text.length && !isEnd(end)) end++;
  return { start, end };
}
