import { wordsEnd, wordsStart } from './lineMarks.ts';
import type { TextRange } from './note.ts';
import { type PromptKeys, promptKeyOf } from './promptKeys.ts';

/** What opens and what closes a span of text. */
type Delimiters = readonly [open: string, close: string];

/** What a template tool has yet to fill in. */
export const TEMPLATE_MARKERS: readonly Delimiters[] = [
  ['{{', '}}'],
  ['<%', '%>'],
];
const COMMENT: Delimiters = ['<!--', '-->'];

const PLACEHOLDER = /^(?:\[?(?:todo|tbd|tba)\]?[.:…]*|…+|\.{2,}|-+|_+)$/iu;
const RULE = /^(?:[-*_][ \t]*){3,}$/u;
/** What the words of a placeholder can begin with, emphasis included. */
const PLACEHOLDER_STARTS = '[tT….-_*';
const RULE_MARKS = '-*_';

/**
 * Whether a piece of a note says nothing: only blank lines, comments, bare list markers and checkboxes, placeholders,
 * template markers, or prompts of the template (`prompts`) unchanged. `holes` are ranges that do not count, such as the headings inside.
 */
export function saysNothing(
  text: string,
  content: TextRange,
  holes: readonly TextRange[],
  prompts: PromptKeys,
): boolean {
  const pieces = piecesOf(text, content, holes);
  for (const piece of pieces) {
    if (!hasSpans(piece)) {
      if (hasOnlyBlankLines(piece, prompts)) continue;
      return false;
    }
    // A span may reach over a hole.
    const joined = [piece, ...pieces].join('\n');
    const rest = withoutSpans(withoutSpans(joined, [COMMENT], true), TEMPLATE_MARKERS);
    return hasOnlyBlankLines(rest, prompts);
  }
  return true;
}

/** What lies between the holes; where they touch, nothing does. */
function* piecesOf(text: string, content: TextRange, holes: readonly TextRange[]): Generator<string> {
  let from = content.start;
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= content.end) continue;
    yield text.slice(from, Math.max(from, hole.start));
    from = hole.end;
  }
  yield text.slice(from, Math.max(from, content.end));
}

/** Whether a comment or a template marker opens somewhere: only then are there spans to leave out. */
export function hasSpans(source: string): boolean {
  return (
    source.includes('{{') || (source.includes('<') && (source.includes('<!--') || source.includes('<%')))
  );
}

function hasOnlyBlankLines(source: string, prompts: PromptKeys): boolean {
  if (source.includes('\r'))
    return source.split(/\r\n|\n|\r/u).every((line) => isBlankLine(line, 0, line.length, prompts));
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found;
    if (!isBlankLine(source, start, end, prompts)) return false;
    start = end + 1;
  }
  return true;
}

/** Whether a line without comments and template markers says nothing. */
export function isBlankLine(text: string, start: number, end: number, prompts: PromptKeys): boolean {
  const from = wordsStart(text, start, end);
  const to = wordsEnd(text, from, end);
  if (from >= to) return true;
  if (RULE_MARKS.includes(text.charAt(to - 1)) && RULE.test(text.slice(start, to).trim())) return true;
  if (PLACEHOLDER_STARTS.includes(text.charAt(from)) && isPlaceholder(text.slice(from, to))) return true;
  return prompts.mayBegin?.(text, from) !== false && prompts.has(promptKeyOf(text.slice(from, to)));
}

function isPlaceholder(words: string): boolean {
  return PLACEHOLDER.test(words) || PLACEHOLDER.test(words.replace(/[*_]+/gu, '').trim());
}

/** A text without the spans between delimiters; one that is not closed is text, or else reaches to the end. */
export function withoutSpans(text: string, kinds: readonly Delimiters[], mayStayOpen = false): string {
  return kinds.reduce((rest, kind) => withoutSpansOf(rest, kind, mayStayOpen), text);
}

function withoutSpansOf(text: string, [open, close]: Delimiters, mayStayOpen: boolean): string {
  let result = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    if (start < 0) return from === 0 ? text : result + text.slice(from);
    const end = text.indexOf(close, start + open.length);
    if (end < 0) return result + text.slice(from, mayStayOpen ? start : undefined);
    result += text.slice(from, start);
    from = end + close.length;
  }
}
