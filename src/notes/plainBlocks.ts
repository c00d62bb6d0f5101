import { behindSpaces, endOfLine, isLineEnd, lineBehind } from './plainLines.ts';
import type { PlainScalar } from './plainScalars.ts';

/** `>`: lines make one, with spaces between. `|`: lines stay. A `-` behind it leaves the last line end out. */
const HEADER = /[>|]-?(?=[ \r\n])/uy;

/**
 * The text of several lines whose header, a bare `>` or `|`, stands at `at` on a line that is `indent` spaces in. All its lines stand equally
 * far in, none is blank, nor is the one behind them. It ends where the line behind it starts. Null where that is not sure.
 */
export function readPlainBlock(text: string, at: number, indent: number): PlainScalar | null {
  HEADER.lastIndex = at;
  const header = HEADER.exec(text)?.[0];
  const first = header === undefined ? -1 : endOfLine(text, at + header.length);
  if (header === undefined || first < 0) return null;
  const inner = behindSpaces(text, first) - first;
  if (inner <= indent) return null;
  const lines: string[] = [];
  let line = first;
  for (; line < text.length; line = lineBehind(text, line)) {
    const start = behindSpaces(text, line);
    if (isLineEnd(text, start)) return null;
    if (start - line < inner) break;
    const end = contentEnd(text, start);
    if (start - line > inner || end < 0) return null;
    lines.push(text.slice(start, end));
  }
  const joined = lines.join(header.startsWith('>') ? ' ' : '\n');
  return { value: header.endsWith('-') ? joined : `${joined}\n`, start: at, end: line };
}

/** Where a line's words end; -1 where no line end follows them, or spaces do. */
function contentEnd(text: string, start: number): number {
  const next = text.indexOf('\n', start);
  if (next < 0) return -1;
  const end = text[next - 1] === '\r' ? next - 1 : next;
  return text[end - 1] === ' ' ? -1 : end;
}
