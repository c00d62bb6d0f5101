import type { TextRange } from '../notes/note.ts';

/** The line that an offset stands on, without its line end, and what of it stands before the offset. */
export interface TextLine extends TextRange {
  readonly text: string;
  readonly before: string;
}

/** The line of an offset. LF, CRLF and a lone CR end a line. */
export function lineAt(text: string, offset: number): TextLine {
  const first = startOfText(text);
  let start = Math.max(offset, first);
  // By hand: a search for the last CR of a text that has none would read all of it.
  while (start > first && !isLineEnd(text.charAt(start - 1))) start--;
  const end = endOfLine(text, offset);
  return { start, end, text: text.slice(start, end), before: text.slice(start, offset) };
}

/** The line above another, or null above the first. */
export function lineAbove(text: string, { start }: TextRange): TextLine | null {
  if (start <= startOfText(text)) return null;
  return lineAt(text, text.startsWith('\r\n', start - 2) ? start - 2 : start - 1);
}

/** The line below another, or null below the last. */
export function lineBelow(text: string, { end }: TextRange): TextLine | null {
  if (end >= text.length) return null;
  return lineAt(text, text.startsWith('\r\n', end) ? end + 2 : end + 1);
}

/** How many spaces and tabs a line begins with. */
export function indentationOf({ text }: Pick<TextLine, 'text'>): number {
  return text.length - text.trimStart().length;
}

/** The range of as many characters as stand right before the cursor. */
export function beforeCursor({ before, start }: TextLine, length: number): TextRange {
  return { start: start + before.length - length, end: start + before.length };
}

/** A byte order mark is no part of the first line. */
function startOfText(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text.charAt(end))) end++;
  return end;
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
