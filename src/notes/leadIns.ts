import type { Nodes, Paragraph, Root, Strong } from 'mdast';
import { wordsEnd } from './lineMarks.ts';
import { rangeOf } from './nodeRange.ts';
import type { OwnerMention, SectionName, TextRange } from './note.ts';
import { plainText } from './plainText.ts';
import { countBefore } from './sorted.ts';
import { withoutEmoji } from './titles.ts';

/** What a title means to the note at hand. */
export interface Titles {
  readonly sectionOf: (title: string) => SectionName | null;
  readonly ownerOf: (title: string) => OwnerMention | null;
}

/** UTF-16 code units. What stands before a bold lead-in on its line is no longer. */
const MAX_LEAD_LENGTH = 100;

interface LeadIn {
  readonly title: string;
  readonly titleRange: TextRange;
  /** The end of the list item that bounds it; null where the next heading does. */
  readonly boundary: number | null;
  readonly isOwner: boolean;
}

/** A lead-in, and what stands below it. */
export type PlacedLeadIn = Pick<LeadIn, 'title' | 'titleRange'> & { readonly content: TextRange };

/** All lead-ins in the order of the text. `headingStarts`: where the headings begin that divide the note. */
export function leadInsIn(
  tree: Root,
  text: string,
  headingStarts: readonly number[],
  titles: Titles,
): PlacedLeadIn[] {
  const found: LeadIn[] = [];
  for (const child of tree.children) collect(child, null, { text, titles, found });
  return found.map(({ title, titleRange, boundary }, index) => {
    const nextHeading =
      headingStarts[countBefore(headingStarts, (start) => start, titleRange.start + 1)] ?? text.length;
    const end = Math.min(nextHeading, boundary ?? text.length, endOfLeadIn(found, index, text));
    return { title, titleRange, content: { start: titleRange.end, end: Math.max(end, titleRange.end) } };
  });
}

/**
 * The next lead-in ends the one before; but "Mine:" below "Action items:" only says whose they are. Each is ended by the next
 * of its own sort, of four: the search takes time in proportion.
 */
function endOfLeadIn(found: readonly LeadIn[], index: number, text: string): number {
  const current = found[index];
  for (let next = index + 1; next < found.length; next++) {
    const leadIn = found[next];
    if (!leadIn || !current) break;
    const isOuter = leadIn.boundary === null || current.boundary !== null;
    if (isOuter && (!leadIn.isOwner || current.isOwner)) return leadIn.titleRange.start;
  }
  return text.length;
}

interface Collection {
  readonly text: string;
  readonly titles: Titles;
  readonly found: LeadIn[];
}

function collect(node: Nodes, boundary: number | null, collection: Collection): void {
  if (node.type === 'paragraph') leadInsOfParagraph(node, boundary, collection);
  if (node.type !== 'list' && node.type !== 'blockquote' && node.type !== 'listItem') return;
  // A parent bullet `- Mine:` announces the list nested in it, and nothing after it.
  const inner = node.type === 'listItem' ? rangeOf(node).end : boundary;
  for (const child of node.children) collect(child, inner, collection);
}

/** Bold words with a colon at a line's start; or a whole paragraph that is an owner's name and a colon (`Mine:`). */
function leadInsOfParagraph(paragraph: Paragraph, boundary: number | null, collection: Collection): void {
  const { text, titles, found } = collection;
  const range = rangeOf(paragraph);
  if (isLineWithColon(text, range)) {
    const words = plainText(paragraph);
    if (isOwner(words, titles)) {
      found.push({ title: withoutColon(words), titleRange: range, boundary, isOwner: true });
      return;
    }
  }
  for (const child of paragraph.children) {
    const leadIn = child.type === 'strong' ? boldLeadIn(child, range, boundary, collection) : null;
    if (leadIn) found.push(leadIn);
  }
}

/** Bold words with a colon, or alone on their line with a meaning, that begin a line of a paragraph. */
function boldLeadIn(
  node: Strong,
  paragraph: TextRange,
  boundary: number | null,
  { text, titles }: Collection,
): LeadIn | null {
  const { start, end } = rangeOf(node);
  if (!isFirstOnLine(text, paragraph.start, start)) return null;
  const words = plainText(node);
  const title = withoutColon(words);
  const after = text.slice(end, paragraph.end);
  const colon = /^[ \t]*:/u.exec(after)?.[0].length ?? 0;
  const isLeadIn = words.endsWith(':') || colon > 0 || (isAlone(after) && hasMeaning(title, titles));
  const titleRange = { start, end: end + colon };
  return isLeadIn ? { title, titleRange, boundary, isOwner: isOwner(title, titles) } : null;
}

function isOwner(title: string, { ownerOf }: Titles): boolean {
  return ownerOf(title) !== null;
}

function hasMeaning(title: string, titles: Titles): boolean {
  return isOwner(title, titles) || titles.sectionOf(title) !== null;
}

/** Whether nothing follows on a line. */
function isAlone(after: string): boolean {
  return /^[ \t]*(?:[\r\n]|$)/u.test(after);
}

/** Whether a paragraph is of one line, and that ends with a colon. */
function isLineWithColon(text: string, { start, end }: TextRange): boolean {
  const last = wordsEnd(text, start, end);
  return last > start && text[last - 1] === ':' && !/[\r\n]/u.test(text.slice(start, last).trimStart());
}

function withoutColon(title: string): string {
  return title.endsWith(':') ? title.slice(0, -1).trimEnd() : title;
}

/** Whether nothing but quote marks and emoji stands before an offset on its line of a paragraph. */
function isFirstOnLine(text: string, paragraphStart: number, offset: number): boolean {
  let from = offset;
  while (from > paragraphStart && text[from - 1] !== '\n' && text[from - 1] !== '\r') {
    if (offset - from > MAX_LEAD_LENGTH) return false;
    from--;
  }
  return from === offset || /^[\s>]*$/u.test(withoutEmoji(text.slice(from, offset)));
}
