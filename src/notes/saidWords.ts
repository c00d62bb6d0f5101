import type { Nodes, Root } from 'mdast';
import { hasSpans, isBlankLine, saysNothing } from './emptiness.ts';
import { rangeOf } from './nodeRange.ts';
import type { TextRange } from './note.ts';
import type { PromptKeys } from './promptKeys.ts';
import { countBefore } from './sorted.ts';

const [LF, CR] = [0x0a, 0x0d];

/** Without one of these a text has no code block: fences, and what indents. */
const CODE_MARKS = ['```', '~~~', '    ', '\t'];

/** Where a note holds code blocks and comments, in the order of the text. */
export function silentRanges(tree: Root, text: string): TextRange[] {
  const found: TextRange[] = [];
  const hasComments = text.includes('<!--');
  if (!hasComments && !CODE_MARKS.some((mark) => text.includes(mark))) return found;
  const visit = (node: Nodes): void => {
    if (node.type === 'code') found.push(rangeOf(node));
    else if (node.type === 'html') for (const range of commentsIn(text, rangeOf(node))) found.push(range);
    // A paragraph holds comments, but no code block.
    else if ('children' in node && (hasComments || node.type !== 'paragraph')) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

/**
 * A piece of a note in which each character stands where it stood, and only what is said is left: spaces stand for `silent`
 * (sorted) and `holes` (sorted), and for lines that say nothing by themselves.
 */
export function saidWords(
  text: string,
  content: TextRange,
  silent: readonly TextRange[],
  holes: readonly TextRange[],
  prompts: PromptKeys,
): string {
  const first = countBefore(silent, ({ start }) => start, content.start);
  const last = countBefore(silent, ({ start }) => start, content.end);
  const hidden =
    first === last ? holes : [...silent.slice(first, last), ...holes].sort((a, b) => a.start - b.start);
  let said = '';
  let from = content.start;
  for (const { start, end } of hidden) {
    const to = Math.min(end, content.end);
    if (to <= from) continue;
    said += text.slice(from, Math.max(from, start)) + blank(text.slice(Math.max(from, start), to));
    from = to;
  }
  return withoutSilentLines(said + text.slice(from, content.end), prompts);
}

/** With spaces for the lines that say nothing. */
function withoutSilentLines(said: string, prompts: PromptKeys): string {
  const isSilent = hasSpans(said)
    ? (start: number, end: number) => saysNothing(said, { start, end }, [], prompts)
    : (start: number, end: number) => isBlankLine(said, start, end, prompts);
  const hasReturns = said.includes('\r');
  let words = '';
  let kept = 0;
  for (let start = 0; start < said.length; ) {
    const end = hasReturns ? lineEnd(said, start) : lineFeed(said, start);
    if (end > start && isSilent(start, end)) {
      words += said.slice(kept, start) + ' '.repeat(end - start);
      kept = end;
    }
    start = end + 1;
  }
  return kept === 0 ? said : words + said.slice(kept);
}

function lineFeed(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function lineEnd(text: string, start: number): number {
  for (let end = start; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === LF || unit === CR) return end;
  }
  return text.length;
}

function commentsIn(text: string, { start, end }: TextRange): TextRange[] {
  const source = text.slice(start, end);
  const found: TextRange[] = [];
  for (let at = source.indexOf('<!--'); at >= 0; at = source.indexOf('<!--', at)) {
    const close = source.indexOf('-->', at + '<!--'.length);
    const to = close < 0 ? source.length : close + '-->'.length;
    found.push({ start: start + at, end: start + to });
    at = to;
  }
  return found;
}

/** Spaces for all but the ends of lines. */
function blank(source: string): string {
  return source.replace(/[^\r\n]/g, ' ');
}
