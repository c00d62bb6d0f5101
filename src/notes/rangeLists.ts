import type { TextRange } from './note.ts';
import { countBefore } from './sorted.ts';

/** What of a range lies between others, which are in the order of the text. */
export function gapsBetween(whole: TextRange, ranges: readonly TextRange[]): TextRange[] {
  const gaps: TextRange[] = [];
  let from = whole.start;
  for (const { start, end } of ranges) {
    if (start > from) gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < whole.end) gaps.push({ start: from, end: whole.end });
  return gaps;
}

/** Of a list in the order of the text, what starts in a range. */
export function startingIn<T>(entries: readonly T[], startOf: (entry: T) => number, range: TextRange): T[] {
  return entries.slice(countBefore(entries, startOf, range.start), countBefore(entries, startOf, range.end));
}
