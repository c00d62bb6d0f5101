import type { TextRange } from '../notes/note.ts';
import { lineAt, lineBelow } from './textLine.ts';

/** UTF-16 code units. What is longer is not read as front matter either. */
const MAX_LENGTH = 65_536;

/**
 * The lines between the fences, also while the closing one is not written yet: then up to the first blank line that follows a
 * written one, or the first heading. Null where a text does not begin with a fence. A cursor at `end` is still inside where the
 * block is not closed.
 */
export function frontMatterBounds(text: string): (TextRange & { readonly isClosed: boolean }) | null {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const closing = /(?:^|\r\n|\n|\r)(?=---[ \t]*(?:[\r\n]|$))/gu;
  closing.lastIndex = start - 1;
  const match = closing.exec(text.slice(0, start + MAX_LENGTH));
  if (match) return { start, end: Math.max(start, match.index + match[0].length), isClosed: true };
  let line = lineAt(text, start);
  let isBegun = false;
  for (;;) {
    if (/^#{1,6} /u.test(line.text)) return { start, end: Math.max(start, line.start - 1), isClosed: false };
    if (isBegun && line.text.trim() === '') return { start, end: line.end, isClosed: false };
    isBegun ||= line.text.trim() !== '';
    const next = lineBelow(text, line);
    if (!next || next.start - start > MAX_LENGTH) return { start, end: line.end, isClosed: false };
    line = next;
  }
}
