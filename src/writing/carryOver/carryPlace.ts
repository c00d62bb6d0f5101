import { actionItems } from '../../config/frameworks/sharedSections.ts';
import type { FrameworkSection } from '../../config/frameworks.ts';
import type { Section, Session } from '../../notes/note.ts';
import { insertSection } from '../fixes/insertSection.ts';
import { lineEndOf } from '../lineEnd.ts';
import type { Replacement } from '../replacement.ts';

const LIST_LINE = /^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]|$)|^(?: {2}|\t)\s*\S/u;

/**
 * Lines written into a session's section for action items: below what stands there, its prompt first, and above the titles within it. A
 * session without one gets it, in the order of `sections`.
 */
export function carryPlace(
  text: string,
  session: Session,
  sections: readonly FrameworkSection[],
  lines: readonly string[],
): Replacement {
  const lineEnd = lineEndOf(text);
  const words = lines.join(lineEnd);
  const section = session.sections.find(
    ({ name, titleRange }) => name === actionItems.name && isTitle(text, titleRange.start),
  );
  if (!section) return newSection(text, session, sections, words);
  const end = ownEnd(section, session);
  const content = text.slice(section.titleRange.end, end);
  const at = section.titleRange.end + content.trimEnd().length;
  const last = /[^\r\n]*$/u.exec(text.slice(section.titleRange.end, at))?.[0] ?? '';
  const lead = LIST_LINE.test(last) ? lineEnd : lineEnd + lineEnd;
  // What follows at once, a title without a blank line above it, must stay a title.
  const follows = text.slice(at);
  const trail = /^[ \t]*(?:\r\n|\n|\r)?[ \t]*(?:\r\n|\n|\r|$)/u.test(follows) ? '' : lineEnd;
  return { range: { start: at, end: at }, text: lead + words + trail };
}

/** A lead-in within a line is no title below which a list could begin. */
function isTitle(text: string, start: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return text.slice(lineStart, start).trim() === '';
}

function ownEnd({ titleRange, range }: Section, { sections }: Session): number {
  const inside = sections
    .map((inner) => inner.titleRange.start)
    .filter((start) => start > titleRange.start && start < range.end);
  return Math.min(range.end, ...inside);
}

function newSection(
  text: string,
  session: Session,
  sections: readonly FrameworkSection[],
  words: string,
): Replacement {
  const known = sections.find(({ name }) => name === actionItems.name);
  const wanted = { ...(known ?? actionItems), prompt: words };
  const order = known ? sections : [...sections, wanted];
  const [inOrder] = insertSection(text, session, wanted, order).replacements;
  // Behind a bold lead-in no list can begin: such a note gets a heading, at its end.
  const isHeading = inOrder?.text.trimStart().startsWith('#');
  const [atEnd] = insertSection(text, session, wanted, [wanted]).replacements;
  return (isHeading ? inOrder : atEnd) ?? { range: { start: text.length, end: text.length }, text: words };
}
