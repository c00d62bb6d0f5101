import type { TextRange } from './note.ts';

/** What opens and what closes a span of text. */
type Delimiters = readonly [open: string, close: string];

/** What a template tool has yet to fill in. */
export const TEMPLATE_MARKERS: readonly Delimiters[] = [
  ['{{', '}}'],
  ['<%', '%>'],
];
const COMMENT: Delimiters = ['<!--', '-->'];

const PLACEHOLDER = /^(?:\[?(?:todo|tbd|tba)\]?[.:…]*|…+|\.{2,}|-+|_+)$/iu;
const LINE_PREFIX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])?\s*(?:\[[ xX/>-]\])?\s*/u;
const RULE = /^(?:[-*_][ \t]*){3,}$/u;

/**
 * Whether a piece of a note says nothing: only blank lines, comments, bare list markers and checkboxes, placeholders,
 * template markers, or prompts of the template (`prompts`, as `promptKey` gives them) unchanged.
 * `holes` are ranges that do not count, such as the headings inside.
 */
export function saysNothing(
  text: string,
  content: TextRange,
  holes: readonly TextRange[],
  prompts: ReadonlySet<string>,
): boolean {
  let source = '';
  let from = content.start;
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= content.end) continue;
    source += `${text.slice(from, Math.max(from, hole.start))}\n`;
    from = hole.end;
  }
  source += text.slice(from, content.end);
  return withoutSpans(withoutSpans(source, [COMMENT], true), TEMPLATE_MARKERS)
    .split(/\r\n|\n|\r/u)
    .every((line) => isBlank(line, prompts));
}

/** A prompt or a line as they are compared: without emphasis, list marker, case and runs of spaces. */
export function promptKey(line: string): string {
  return withoutEmphasis(line.replace(LINE_PREFIX, '')).replace(/\s+/gu, ' ').trim().toLowerCase();
}

function isBlank(line: string, prompts: ReadonlySet<string>): boolean {
  const words = line.replace(LINE_PREFIX, '').trim();
  if (words === '' || RULE.test(line.trim())) return true;
  return PLACEHOLDER.test(words) || PLACEHOLDER.test(withoutEmphasis(words)) || prompts.has(promptKey(line));
}

function withoutEmphasis(words: string): string {
  return words.replace(/[*_]+/gu, '').trim();
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
    if (start < 0) return result + text.slice(from);
    const end = text.indexOf(close, start + open.length);
    if (end < 0) return result + text.slice(from, mayStayOpen ? start : undefined);
    result += text.slice(from, start);
    from = end + close.length;
  }
}
