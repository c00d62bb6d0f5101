import { countBefore } from '../sorted.ts';
import type { Change } from './change.ts';

/** The offsets at which the lines of an edited text start: `before` are those of the text before the edit. */
export function lineStartsAgain(before: readonly number[], change: Change, text: string): number[] {
  const by = change.newEnd - change.end;
  const starts = before.slice(
    0,
    countBefore(before, (start) => start, change.start),
  );
  // Whether a line starts somewhere is said by the characters on both sides of that place.
  for (let at = change.start; at <= change.newEnd; at++) if (isLineStart(text, at)) starts.push(at);
  for (let index = countBefore(before, (start) => start, change.end + 1); index < before.length; index++)
    starts.push((before[index] ?? 0) + by);
  return starts;
}

function isLineStart(text: string, at: number): boolean {
  const last = text[at - 1];
  return at === 0 || last === '\n' || (last === '\r' && text[at] !== '\n');
}
