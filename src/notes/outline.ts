import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { plainText } from './markdown.ts';
import { rangeOf } from './nodeRange.ts';
import type { OwnerMention, SectionName, TextRange } from './note.ts';
import { countBefore } from './sorted.ts';
import { withoutEmoji } from './titles.ts';

/** A heading or a bold lead-in, and how far what stands under it goes. */
export interface Mark {
  readonly source: 'heading' | 'lead-in';
  /** 1 to 6; a lead-in is below every heading. */
  readonly level: number;
  readonly name: SectionName | null;
  /** Whose items stand below, where the title says so. */
  readonly owner: OwnerMention | null;
  readonly title: string;
  readonly titleRange: TextRange;
  readonly content: TextRange;
}

/** What a title means to the note at hand. */
export interface Titles {
  readonly sectionOf: (title: string) => SectionName | null;
  readonly ownerOf: (title: string) => OwnerMention | null;
}

const LEAD_IN_LEVEL = 7;
/** UTF-16 code units. What stands before a bold lead-in on its line is no longer. */
const MAX_LEAD_LENGTH = 100;

/**
 * All headings and bold lead-ins (`**Intent:** …`) in the order of the text. Headings inside quotes and lists are content:
 * only those at the top level divide a note.
 */
export function readOutline(tree: Root, text: string, titles: Titles): Mark[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const marks = headings.map((heading, index): Mark => {
    const titleRange = rangeOf(heading);
    const content = { start: titleRange.end, end: endOfHeading(headings, index, text) };
    return {
      ...named(plainText(heading), titles),
      // The title of a note says whom it is about, not whose the items are.
      ...(heading.depth === 1 ? { owner: null } : {}),
      source: 'heading',
      level: heading.depth,
      titleRange,
      content,
    };
  });
  const starts = headings.map((heading) => rangeOf(heading).start);
  marks.push(...leadInMarks(tree, text, starts, titles));
  return marks.sort((a, b) => a.titleRange.start - b.titleRange.start);
}

function endOfHeading(headings: readonly Heading[], index: number, text: string): number {
  const depth = headings[index]?.depth ?? 1;
  for (let next = index + 1; next < headings.length; next++) {
    const heading = headings[next];
    if (heading && heading.depth <= depth) return rangeOf(heading).start;
  }
  return text.length;
}

/**
 * Answers for an offset which marks it stands under, outermost first. Marks lie in one another or apart: each remembers the
 * one around it, so that an answer takes no more steps than marks are nested, however many a running file has.
 */
export function surroundingsIn(marks: readonly Mark[]): (offset: number) => Mark[] {
  const outer: number[] = [];
  const startOf = ({ titleRange }: Mark): number => titleRange.start;
  const indexesAround = (last: number, offset: number): number[] => {
    const found: number[] = [];
    for (let index = last; index >= 0; index = outer[index] ?? -1)
      if (offset < (marks[index]?.content.end ?? 0)) found.push(index);
    return found;
  };
  for (const [index, mark] of marks.entries())
    outer.push(indexesAround(index - 1, mark.titleRange.start)[0] ?? -1);
  return (offset) =>
    indexesAround(countBefore(marks, startOf, offset + 1) - 1, offset)
      .flatMap((index) => marks[index] ?? [])
      .reverse();
}

/** The innermost known section among the marks around a place. */
export function nearestSection(around: readonly Mark[]): Mark | undefined {
  return around.findLast(({ name }) => name !== null);
}

/** Sections that stand in any framework. A framework's own section inside one of them (`### Review` below the agenda) is part of it. */
const EVERYDAY_SECTIONS: ReadonlySet<SectionName | null> = new Set([
  'intent',
  'criteria',
  'actionItems',
  'preparation',
]);

/** The innermost everyday section among the marks around a place: it says what the items there are. */
export function everydaySection(around: readonly Mark[]): SectionName | null {
  return around.findLast(({ name }) => EVERYDAY_SECTIONS.has(name))?.name ?? null;
}

/** Whether what stands in a section answers for itself, and not for the section around it. */
export function answersForItself(inner: Mark, outer: Mark): boolean {
  if (inner.name === null || inner.name === outer.name) return false;
  return EVERYDAY_SECTIONS.has(inner.name) || !EVERYDAY_SECTIONS.has(outer.name);
}

function named(title: string, titles: Titles): Pick<Mark, 'name' | 'owner' | 'title'> {
  return { title, name: titles.sectionOf(title), owner: titles.ownerOf(title) };
}

interface LeadIn {
  readonly title: string;
  readonly titleRange: TextRange;
  /** The end of the list item that bounds it; null where the next heading does. */
  readonly boundary: number | null;
  readonly isOwner: boolean;
}

function leadInMarks(tree: Root, text: string, headingStarts: readonly number[], titles: Titles): Mark[] {
  const found: LeadIn[] = [];
  for (const child of tree.children) collect(child, { text, titles, boundary: null, found });
  return found.map((leadIn, index) => {
    const { titleRange, boundary } = leadIn;
    const nextHeading =
      headingStarts[countBefore(headingStarts, (start) => start, titleRange.start + 1)] ?? text.length;
    const end = Math.min(nextHeading, boundary ?? text.length, endOfLeadIn(found, index, text));
    const content = { start: titleRange.end, end: Math.max(end, titleRange.end) };
    return { ...named(leadIn.title, titles), source: 'lead-in', level: LEAD_IN_LEVEL, titleRange, content };
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
  readonly boundary: number | null;
  readonly found: LeadIn[];
}

function collect(node: Nodes, collection: Collection): void {
  if (node.type === 'paragraph') collection.found.push(...leadInsOfParagraph(node, collection));
  if (node.type !== 'list' && node.type !== 'blockquote' && node.type !== 'listItem') return;
  // A parent bullet `- Mine:` announces the list nested in it, and nothing after it.
  const boundary = node.type === 'listItem' ? rangeOf(node).end : collection.boundary;
  for (const child of node.children) collect(child, { ...collection, boundary });
}

/** Bold words with a colon at a line's start; or a whole paragraph that is an owner's name and a colon (`Mine:`). */
function leadInsOfParagraph(paragraph: Paragraph, { text, titles, boundary }: Collection): LeadIn[] {
  const range = rangeOf(paragraph);
  const source = text.slice(range.start, range.end);
  const isOwner = (title: string): boolean => titles.ownerOf(title) !== null;
  if (/:\s*$/u.test(source) && !/[\r\n]/u.test(source.trim()) && isOwner(plainText(paragraph))) {
    const title = plainText(paragraph).replace(/\s*:$/u, '');
    return [{ title, titleRange: range, boundary, isOwner: true }];
  }
  return paragraph.children.flatMap((child) => {
    if (child.type !== 'strong') return [];
    const { start, end } = rangeOf(child);
    if (!isFirstOnLine(text, range.start, start)) return [];
    const title = plainText(child).replace(/\s*:$/u, '');
    const after = text.slice(end, range.end);
    const colon = /^[ \t]*:/u.exec(after)?.[0].length ?? 0;
    const isAlone =
      /^[ \t]*(?:[\r\n]|$)/u.test(after) && (isOwner(title) || titles.sectionOf(title) !== null);
    if (!plainText(child).endsWith(':') && colon === 0 && !isAlone) return [];
    return [{ title, titleRange: { start, end: end + colon }, boundary, isOwner: isOwner(title) }];
  });
}

/** Whether nothing but quote marks and emoji stands before an offset on its line of a paragraph. */
function isFirstOnLine(text: string, paragraphStart: number, offset: number): boolean {
  let from = offset;
  while (from > paragraphStart && !'\r\n'.includes(text.charAt(from - 1))) {
    if (offset - from > MAX_LEAD_LENGTH) return false;
    from--;
  }
  return /^[\s>]*$/u.test(withoutEmoji(text.slice(from, offset)));
}
