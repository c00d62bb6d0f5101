import type { Paragraph, PhrasingContent } from 'mdast';
import { inlineText } from './inlineText.ts';
import { type DraftSurroundings, type ItemDraft, isUnderActions } from './itemDraft.ts';
import { rangeOf } from './nodeRange.ts';
import type { ItemStatus, OwnerMention, TextRange } from './note.ts';
import { countBefore } from './sorted.ts';

interface Keyword {
  readonly status: ItemStatus;
  readonly owner: OwnerMention | null;
}

/** `TODO` is the other person's, `DOTO` is one's own. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  TODO: { status: 'open', owner: { name: 'them', range: null, party: 'person' } },
  DOTO: { status: 'open', owner: { name: 'me', range: null, party: 'self' } },
  DONE: { status: 'done', owner: null },
};

const KEYWORD_LIST = Object.keys(KEYWORDS);
const KEYWORD_LINE = /^([ \t>]*)(TODO|DOTO|DONE)(:?)[ \t]+(?=\S)/u;

/** Whether a keyword stands anywhere in a text. */
export function hasKeyword(text: string): boolean {
  return KEYWORD_LIST.some((keyword) => text.includes(keyword));
}

/** The lines of a paragraph below an action heading that begin with a keyword and say something after it. */
export function lineItemsOf(paragraph: Paragraph, { text, around }: DraftSurroundings): ItemDraft[] {
  const { start, end } = rangeOf(paragraph);
  if (!hasKeyword(text.slice(start, end)) || !isUnderActions(around, start)) return [];
  const drafts: ItemDraft[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    const keyword = KEYWORD_LINE.exec(match[0]);
    const meaning = KEYWORDS[keyword?.[2] ?? ''];
    const lineStart = start + match.index;
    if (!keyword || !meaning) continue;
    const nodes = nodesIn(paragraph, { start: lineStart, end: lineStart + match[0].length });
    if (isInsideNode(nodes, lineStart)) continue;
    const wordStart = lineStart + (keyword[1] ?? '').length;
    const lineEnd = Math.min(lineStart + match[0].trimEnd().length, breakAfter(nodes, lineStart));
    drafts.push({
      form: 'line',
      range: { start: wordStart, end: lineEnd },
      statusRange: { start: wordStart, end: wordStart + 4 },
      status: meaning.status,
      owner: meaning.owner,
      inline: inlineText(text, { start: lineStart + keyword[0].length, end: lineEnd }, nodes),
    });
  }
  return drafts;
}

/** The nodes of one line: a paragraph of many lines asks for each. */
function nodesIn({ children }: Paragraph, { start, end }: TextRange): PhrasingContent[] {
  const first = countBefore(children, (node) => rangeOf(node).end, start + 1);
  const after = countBefore(children, (node) => rangeOf(node).start, end);
  return children.slice(first, Math.max(first, after));
}

/** The offset of the first hard break's backslash or spaces after an offset. */
function breakAfter(nodes: readonly PhrasingContent[], offset: number): number {
  const found = nodes.find((node) => node.type === 'break' && rangeOf(node).start >= offset);
  return found ? rangeOf(found).start : Number.POSITIVE_INFINITY;
}

/** A line that begins within inline code, a link or HTML is no line of the person's words. */
function isInsideNode(nodes: readonly PhrasingContent[], offset: number): boolean {
  return nodes.some((node) => {
    const { start, end } = rangeOf(node);
    return node.type !== 'text' && start < offset && offset < end;
  });
}
