import type { Nodes, Root } from 'mdast';
import { saysNothing } from './emptiness.ts';
import { rangeOf } from './nodeRange.ts';
import type { TextRange } from './note.ts';
import { countBefore } from './sorted.ts';

/** Where a note holds code blocks and comments, in the order of the text. */
export function silentRanges(tree: Root, text: string): TextRange[] {
  const found: TextRange[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code') found.push(rangeOf(node));
    else if (node.type === 'html') for (const range of commentsIn(text, rangeOf(node))) found.push(range);
    else if ('children' in node) node.children.forEach(visit);
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
  prompts: ReadonlySet<string>,
): string {
  const first = countBefore(silent, ({ start }) => start, content.start);
  const last = countBefore(silent, ({ start }) => start, content.end);
  const hidden = [...silent.slice(first, last), ...holes].sort((a, b) => a.start - b.start);
  let said = '';
  let from = content.start;
  for (const { start, end } of hidden) {
    const to = Math.min(end, content.end);
    if (to <= from) continue;
    said += text.slice(from, Math.max(from, start)) + blank(text.slice(Math.max(from, start), to));
    from = to;
  }
  said += text.slice(from, content.end);
  return said.replace(/[^\r\n]+/gu, (line) =>
    saysNothing(line, { start: 0, end: line.length }, [], prompts) ? blank(line) : line,
  );
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
