import type { TextRange } from './note.ts';

const PLACEHOLDER = /^(?:\[?(?:todo|tbd|tba|n\/a)\]?[.:…]*|…+|\.{2,}|-+|_+)$/iu;
const TEMPLATE_MARKER = /^(?:\{\{[^{}]*\}\}|<%[^%]*%>)(?:\s*(?:\{\{[^{}]*\}\}|<%[^%]*%>))*$/u;
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
  return withoutComments(source)
    .split(/\r\n|\n|\r/u)
    .every((line) => isBlank(line, prompts));
}

/** A prompt or a line as they are compared: without emphasis, list marker, case and runs of spaces. */
export function promptKey(line: string): string {
  return line.replace(LINE_PREFIX, '').replace(/[*_]+/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function isBlank(line: string, prompts: ReadonlySet<string>): boolean {
  const words = line.replace(LINE_PREFIX, '').trim();
  if (words === '' || RULE.test(line.trim()) || PLACEHOLDER.test(words) || TEMPLATE_MARKER.test(words))
    return true;
  return prompts.has(promptKey(line));
}

function withoutComments(source: string): string {
  let result = '';
  let from = 0;
  for (;;) {
    const start = source.indexOf('<!--', from);
    if (start < 0) return result + source.slice(from);
    result += source.slice(from, start);
    const end = source.indexOf('-->', start + 4);
    if (end < 0) return result;
    from = end + 3;
  }
}
