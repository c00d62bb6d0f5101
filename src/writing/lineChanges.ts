import type { TextRange } from '../notes/note.ts';
import type { Replacement } from './replacement.ts';

/**
 * Small replacements that make `after` of `before`: lines that are gone or changed, and of those only what differs in them. A cursor and
 * marks that stand elsewhere stay where they are. `applied(before, …)` is `after` whatever the two texts are.
 */
export function lineChanges(before: string, after: string): readonly Replacement[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const changes: Replacement[] = [];
  let at = 0;
  let offset = 0;
  for (const line of now) {
    // A line that is gone leaves the next one in its place.
    if (old[at] !== line && old[at + 1] === line) {
      changes.push({ range: { start: offset, end: offset + (old[at] ?? '').length }, text: '' });
      offset += (old[at] ?? '').length;
      at++;
    }
    const written = old[at] ?? '';
    if (written !== line) changes.push(difference(written, line, offset));
    offset += written.length;
    at++;
  }
  if (offset < before.length) changes.push({ range: { start: offset, end: before.length }, text: '' });
  return changes;
}

/** Lines with their line ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/gu) ?? [];
}

function difference(written: string, line: string, offset: number): Replacement {
  const shorter = Math.min(written.length, line.length);
  let start = 0;
  while (start < shorter && written[start] === line[start]) start++;
  let end = 0;
  while (end < shorter - start && written.at(-1 - end) === line.at(-1 - end)) end++;
  const range: TextRange = { start: offset + start, end: offset + written.length - end };
  return { range, text: line.slice(start, line.length - end) };
}
