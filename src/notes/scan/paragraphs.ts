import type { Heading, ListItem, Nodes, Paragraph } from 'mdast';
import { BRACKET_CLOSE, BRACKET_OPEN, isBlank } from './characters.ts';
import { definitionAt, mayBeDefinition } from './definitionLines.ts';
import type { Definitions } from './definitions.ts';
import type { InlineScanner } from './inlineScanner.ts';
import type { Target } from './leaf.ts';
import { placed, startAt, startOf } from './place.ts';
import type { Segments } from './segments.ts';

/**
 * Adds what the lines of a paragraph make: the definitions that it begins with, and the words after them. Says whether it could: where it
 * could not, only the grammar can tell.
 */
export function addParagraph(
  text: string,
  lines: Segments,
  inline: InlineScanner,
  { children, item, isInContainer }: Target,
  definitions: Definitions,
): boolean {
  let count = 0;
  for (; count < lines.count; count++) {
    const definition = definitionAt(text, lines, count);
    if (definition === null) break;
    if (definition === 'unsure' || isInContainer) return false;
    definitions.add(definition.label ?? '');
    children.push(definition);
  }
  lines.removeFirst(count);
  if (lines.count === 0) return true;
  const paragraph = paragraphOf(text, lines, inline, item);
  if (paragraph) children.push(paragraph);
  return paragraph !== null;
}

/** The paragraph that lines make; `item` is the list item whose first words they are. Null where only the grammar can tell. */
function paragraphOf(
  text: string,
  lines: Segments,
  inline: InlineScanner,
  item: ListItem | null,
): Paragraph | null {
  const start = lines.startOf(0);
  const isBracket = text.charCodeAt(start) === BRACKET_OPEN;
  const isChecked = isBracket && item ? checkAt(text, lines) : null;
  if (isChecked === 'unsure') return null;
  const from = isChecked === null ? start : start + '[ ]'.length;
  const children = inline.read(lines, from, false);
  if (!children) return null;
  const end = lines.endOf(lines.count - 1);
  const paragraph: Paragraph = { type: 'paragraph', children, position: placed(start, end) };
  if (isChecked !== null && item) check(paragraph, item, isChecked);
  return paragraph;
}

/** The heading that a line of `=` or `-` makes of lines; null where only the grammar can tell. */
export function underlinedHeading(
  text: string,
  lines: Segments,
  inline: InlineScanner,
  depth: number,
  end: number,
): Heading | null {
  const start = lines.startOf(0);
  if (text.charCodeAt(start) === BRACKET_OPEN && mayBeDefinition(text, lines, 0)) return null;
  const children = inline.read(lines, start, false);
  return children && { type: 'heading', depth: depth === 1 ? 1 : 2, children, position: placed(start, end) };
}

/** Whether the words of a list item begin with a box that is checked, or not; null where there is none. */
function checkAt(text: string, lines: Segments): boolean | 'unsure' | null {
  const start = lines.startOf(0);
  const end = lines.endOf(0);
  const mark = text.charAt(start + 1);
  // A tab may be several columns wide, and a line end may stand in a box.
  if (mark === '\t' || start + 1 === end) return 'unsure';
  if (!/[ xX]/.test(mark) || text.charCodeAt(start + 2) !== BRACKET_CLOSE || start + 3 > end) return null;
  if (start + 3 === end) return lines.count > 1 ? /x/i.test(mark) : null;
  if (!isBlank(text.charCodeAt(start + 3))) return null;
  let at = start + 3;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at < end || lines.count > 1 ? /x/i.test(mark) : null;
}

/** The one character between the box and the words belongs to neither, and the paragraph begins after it. */
function check(paragraph: Paragraph, item: ListItem, isChecked: boolean): void {
  item.checked = isChecked;
  const head: Nodes | undefined = paragraph.children[0];
  if (head?.type !== 'text') return;
  head.value = head.value.slice(1);
  if (head.value === '') {
    paragraph.children.shift();
    return;
  }
  startAt(head, startOf(head) + 1);
  startAt(paragraph, startOf(head));
}
