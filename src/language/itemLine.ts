import type { Note } from '../notes/note.ts';
import { frontMatterBounds } from './frontMatterBounds.ts';
import { indentationOf, lineAbove, lineAt, type TextLine } from './textLine.ts';

/** The line of an action item that a cursor stands on, or of a bullet nested below one. */
export interface ItemLine extends TextLine {
  readonly form: 'task' | 'line' | 'row' | 'nested';
}

const QUOTES = '[ \\t>]*';
const MARKER = '(?:[-*+]|\\d{1,9}[.)])';
const TASK = new RegExp(`^${QUOTES}${MARKER}[ \\t]+\\[(?:.?\\]|.?$)`, 'u');
const KEYWORD_LINE = new RegExp(`^${QUOTES}(?:TODO|DOTO|DONE):?[ \\t]`, 'u');
const ROW = new RegExp(`^${QUOTES}\\|`, 'u');
const BULLET = new RegExp(`^${QUOTES}${MARKER}[ \\t]`, 'u');
const FENCE = new RegExp(`^${QUOTES}(?:${MARKER}[ \\t]+)*(\`{3,}(?=[^\`]*$)|~{3,})`, 'u');
/** Spaces before a line that make it code where no list stands above. */
const CODE_INDENTATION = 4;

/**
 * The item's line at a place, by a look at the lines above it: also where nothing but the box is written yet. Null in front matter, code
 * and comments. Lines with a keyword and table rows count where the note has an action section there.
 */
export function itemLineAt(text: string, offset: number, note: Note | null): ItemLine | null {
  const line = lineAt(text, offset);
  const form = formOf(line, text, offset, note);
  if (form === null) return null;
  const isText = !isInFrontMatter(text, offset) && !isHidden(text, line) && !isInsideMarks(text, line);
  return isText ? { ...line, form } : null;
}

function formOf(line: TextLine, text: string, offset: number, note: Note | null): ItemLine['form'] | null {
  if (TASK.test(line.text)) return 'task';
  if (KEYWORD_LINE.test(line.text)) return isUnderActions(offset, note) ? 'line' : null;
  if (ROW.test(line.text)) return isUnderActions(offset, note) ? 'row' : null;
  return BULLET.test(line.text) && taskAbove(text, line) ? 'nested' : null;
}

/** The task that a bullet is nested below. */
export function taskAbove(text: string, bullet: TextLine): TextLine | null {
  const indentation = indentationOf(bullet);
  for (let line = lineAbove(text, bullet); line; line = lineAbove(text, line)) {
    if (line.text.trim() === '') return null;
    if (indentationOf(line) < indentation) return TASK.test(line.text) ? line : null;
  }
  return null;
}

/** The innermost section with a meaning decides. */
function isUnderActions(offset: number, note: Note | null): boolean {
  const around = (note?.sessions ?? [])
    .flatMap(({ sections }) => sections)
    .filter(({ name, range }) => name !== null && range.start <= offset && offset <= range.end);
  return around.at(-1)?.name === 'actionItems';
}

function isInFrontMatter(text: string, offset: number): boolean {
  const bounds = frontMatterBounds(text);
  return bounds !== null && offset <= bounds.end;
}

/** Whether a line stands in a fence, in indented code, or is a fence itself. */
function isHidden(text: string, line: TextLine): boolean {
  let open: string | null = null;
  for (const above of text.slice(0, line.start).split(/\r\n|\n|\r/u)) {
    const fence = FENCE.exec(above)?.[1];
    if (fence === undefined) continue;
    if (open === null) open = fence;
    else if (fence.startsWith(open) && /^[ \t>`~]*$/u.test(above)) open = null;
  }
  return open !== null || isIndentedCode(text, line);
}

function isIndentedCode(text: string, line: TextLine): boolean {
  const indentation = line.text.replace(/^[ \t]*/u, (spaces) => spaces.replaceAll('\t', '    '));
  if (!indentation.startsWith(' '.repeat(CODE_INDENTATION))) return false;
  for (let above = lineAbove(text, line); above; above = lineAbove(text, above)) {
    if (above.text.trim() === '' || indentationOf(above) >= indentationOf(line)) continue;
    return !BULLET.test(above.text);
  }
  return true;
}

/** Whether the cursor stands in inline code or in a comment. */
function isInsideMarks(text: string, { before, start }: TextLine): boolean {
  if ((before.match(/`/gu) ?? []).length % 2 === 1) return true;
  const offset = start + before.length;
  const opening = text.lastIndexOf('<!--', offset - 1);
  return opening >= 0 && text.lastIndexOf('-->', offset - 1) < opening && !isQuoted(text, opening);
}

/** `<!--` between backticks is a word about comments. */
function isQuoted(text: string, offset: number): boolean {
  return (lineAt(text, offset).before.match(/`/gu) ?? []).length % 2 === 1;
}
