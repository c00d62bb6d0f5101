import type { FrameworkSection } from '../../config/frameworks.ts';
import type { Section, Session } from '../../notes/note.ts';
import { lineAround, lineEndOf } from '../lineEnd.ts';
import type { FixWrite } from './fix.ts';

/** How a section's title is written: as a heading of that level, or as a bold lead-in. */
type TitleForm = number | 'lead-in';

interface Place {
  readonly at: number;
  readonly form: TitleForm;
}

/** What stands in a new section, and which part of it is to be written next. */
export interface SectionContent {
  readonly lines: readonly string[];
  /** The last of these words is selected. */
  readonly select: string;
}

const DEEPEST = 6;

/**
 * Adds a section to a session, with its prompt unless told otherwise, in the order of its framework: behind the nearest section that comes before it, else
 * before the nearest one that comes after it, written as that one is; else at the session's end, so that nothing that stands there
 * comes to stand in it.
 */
export function insertSection(
  text: string,
  session: Session,
  wanted: FrameworkSection,
  order: readonly FrameworkSection[],
  { lines, select }: SectionContent = { lines: [wanted.prompt], select: wanted.prompt },
): Extract<FixWrite, { readonly kind: 'start' }> {
  const { at, form } = placeFor(text, session, wanted, order);
  const lineEnd = lineEndOf(text);
  const content = lines.join(lineEnd);
  const blankLine = lineEnd + lineEnd;
  const title =
    form === 'lead-in'
      ? `**${wanted.title}:**${lines.length > 1 ? blankLine : ' '}`
      : `${'#'.repeat(form)} ${wanted.title}${blankLine}`;
  const lead = blankLineBefore(text, at, lineEnd);
  const start = at + lead.length + title.length + content.lastIndexOf(select);
  // A text without a line end at its end stays without one.
  const rest = text.slice(at);
  const trail = rest !== '' ? blankLine : endsLine(text) ? lineEnd : '';
  return {
    kind: 'start',
    replacements: [{ range: { start: at, end: at }, text: lead + title + content + trail }],
    selection: { start, end: start + select.length },
  };
}

function placeFor(
  text: string,
  session: Session,
  wanted: FrameworkSection,
  order: readonly FrameworkSection[],
): Place {
  const at = order.findIndex(({ name }) => name === wanted.name);
  for (const { name } of order.slice(0, at).toReversed()) {
    const before = outermost(session, name).at(-1);
    const form = before && formOf(before, text);
    if (before && form) return { at: Math.min(before.range.end, session.range.end), form };
  }
  for (const { name } of order.slice(at + 1)) {
    const after = outermost(session, name)[0];
    const form = after && formOf(after, text);
    if (after && form) return { at: after.titleRange.start, form };
  }
  return { at: session.range.end, form: levelIn(session, text) };
}

/** The sections of that name that stand in no other of it, nor on a line with which an item's words go on. */
function outermost({ sections, items }: Session, name: string): readonly Section[] {
  const isInItem = ({ titleRange: { start } }: Section): boolean =>
    items.some(({ range }) => range.start < start && start < range.end);
  const named = sections.filter((section) => section.name === name && !isInItem(section));
  return named.filter(
    ({ range }) => !named.some((outer) => outer.range.start < range.start && range.end <= outer.range.end),
  );
}

/** How a section's title is written; null where it stands inside something else, such as a quote or a list. */
function formOf({ titleRange }: Pick<Section, 'titleRange'>, text: string): TitleForm | null {
  const title = text.slice(titleRange.start, titleRange.end);
  const lineStart = lineAround(text, titleRange.start).start;
  if (text.slice(lineStart, titleRange.start).trim() !== '') return null;
  if (/^(?:\*\*|__)/u.test(title) && !/[\r\n]/u.test(title)) return 'lead-in';
  const marks = /^#{1,6}(?=\s|$)/u.exec(title)?.[0].length;
  return marks ?? (/[\r\n][ \t]*=+[ \t]*$/u.test(title) ? 1 : 2);
}

/** The level of a session's sections: of those it has the outermost one, else one below its heading. */
function levelIn({ heading, sections }: Session, text: string): number {
  const levels = sections
    .filter(({ titleRange }) => titleRange.start !== heading?.range.start)
    .map((section) => formOf(section, text))
    .filter((form) => typeof form === 'number');
  const own = heading ? formOf({ titleRange: heading.range }, text) : 1;
  const above = typeof own === 'number' ? own : 1;
  const below = levels.filter((level) => level > above);
  return below.length > 0 ? Math.min(...below) : Math.min(above + 1, DEEPEST);
}

/** What sets new text at `at` off by one blank line from what stands before it. */
function blankLineBefore(text: string, at: number, lineEnd: string): string {
  const before = text.slice(0, at);
  if (before.trim() === '' || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/u.test(before)) return '';
  return endsLine(before) ? lineEnd : lineEnd + lineEnd;
}

function endsLine(text: string): boolean {
  return /[\r\n]$/u.test(text);
}
