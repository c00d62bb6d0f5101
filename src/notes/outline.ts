import type { Heading, Root } from 'mdast';
import { leadInsIn, type Titles } from './leadIns.ts';
import { rangeOf } from './nodeRange.ts';
import type { OwnerMention, SectionName, TextRange } from './note.ts';
import { plainText } from './plainText.ts';
import { countBefore } from './sorted.ts';

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

const LEAD_IN_LEVEL = 7;
/**
 * All headings and bold lead-ins (`**Intent:** …`) in the order of the text. Headings inside quotes and lists are content:
 * only those at the top level divide a note.
 */
export function readOutline(tree: Root, text: string, titles: Titles): Mark[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const marks = headings.map((heading, index): Mark => {
    const titleRange = rangeOf(heading);
    const content = { start: titleRange.end, end: endOfHeading(headings, index, text) };
    const title = plainText(heading);
    return {
      title,
      name: titles.sectionOf(title),
      // The title of a note says whom it is about, not whose the items are.
      owner: heading.depth === 1 ? null : titles.ownerOf(title),
      source: 'heading',
      level: heading.depth,
      titleRange,
      content,
    };
  });
  const starts = headings.map((heading) => rangeOf(heading).start);
  for (const { title, titleRange, content } of leadInsIn(tree, text, starts, titles)) {
    const [name, owner] = [titles.sectionOf(title), titles.ownerOf(title)];
    marks.push({ title, name, owner, source: 'lead-in', level: LEAD_IN_LEVEL, titleRange, content });
  }
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
