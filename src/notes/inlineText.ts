import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { rangeOf } from './nodeRange.ts';
import type { TextRange } from './note.ts';

/** Stands for a character in which no field is read: code, HTML, what is struck through, the address of a link. */
export const OPAQUE = '\uFFFC';

/** UTF-16 code units. What stands beyond, in one item, is shown but not searched for fields. */
export const MAX_ITEM_LENGTH = 10_000;

/** A piece of a note in which fields are looked for. `masked` has the length of `source`. */
export interface InlineText {
  /** Offset of `source` in the note. */
  readonly offset: number;
  readonly source: string;
  /** `source` with opaque characters, and with a space for each character of a continuation line's prefix and line end. */
  readonly masked: string;
  /** What readers do not see, such as comments; in the note's offsets. */
  readonly hidden: readonly TextRange[];
}

const WHOLLY_OPAQUE = new Set<Nodes['type']>([
  'inlineCode',
  'delete',
  'html',
  'image',
  'imageReference',
  'footnoteReference',
]);

/** The text of a range of a note, `nodes` being the inline nodes in it. */
export function inlineText(text: string, range: TextRange, nodes: readonly PhrasingContent[]): InlineText {
  const end = Math.min(range.end, range.start + MAX_ITEM_LENGTH);
  const source = text.slice(range.start, end);
  const opaque: TextRange[] = [];
  const hidden: TextRange[] = [];
  for (const node of nodes) collect(node, text, opaque, hidden);
  const masked = source.replace(/(?:\r\n|\n|\r)[ \t>]*/gu, (prefix) => ' '.repeat(prefix.length)).split('');
  for (const place of opaque) {
    const last = Math.min(place.end, end) - range.start;
    for (let index = Math.max(0, place.start - range.start); index < last; index++) masked[index] = OPAQUE;
  }
  return { offset: range.start, source, masked: masked.join(''), hidden };
}

/** The text of a paragraph from `start` on. */
export function paragraphText(text: string, paragraph: Paragraph, start: number): InlineText {
  return inlineText(text, { start, end: rangeOf(paragraph).end }, paragraph.children);
}

/** Stands for a character of a field that was read out. */
const REMOVED = '\uFFFE';

/** What is left of a text without `removed` (in the note's offsets): one line, single spaces, no orphaned punctuation. */
export function remainingText(
  { source, masked, offset, hidden }: InlineText,
  removed: readonly TextRange[],
): string {
  const kept = source.split('');
  for (let index = 0; index < kept.length; index++) if (masked[index] === ' ') kept[index] = ' ';
  const blank = ({ start, end }: TextRange, character: string): void => {
    for (let index = Math.max(0, start - offset); index < Math.min(end - offset, kept.length); index++)
      kept[index] = character;
  };
  for (const range of hidden) blank(range, ' ');
  for (const range of removed) blank(range, REMOVED);
  const emptied = (group: string): string => (group.includes(REMOVED) ? REMOVED : group);
  const words = kept
    .join('')
    .replace(/(\*{1,3}|_{1,3}|~{1,2})[\s\uFFFE]+\1/gu, emptied)
    .replace(/[([{][\s\uFFFE,;|/]+[)\]}]/gu, emptied)
    .replace(/([.!?])(?:\s*\uFFFE[\s\uFFFE]*[.,;:](?=[\s\uFFFE]|$))+/gu, '$1')
    .replace(/[\s\uFFFE]+/gu, ' ')
    .trim();
  if (removed.length === 0) return words;
  const tidied = words.replace(/ ([.,;:!?](?=\s|$))/gu, '$1');
  return withoutOrphans(tidied.replace(/(?<![,;:])[,;:]+([.!?])/gu, '$1').replace(/^[:,;–—|-]+ /u, ''));
}

/** Without the commas and dashes that led up to a field at the end. By hand: a regular expression would try every run of them. */
function withoutOrphans(words: string): string {
  let end = words.length;
  while (end > 0 && ' ,;:–—|-'.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

function collect(node: Nodes, text: string, opaque: TextRange[], hidden: TextRange[]): void {
  const range = rangeOf(node);
  // A hard break's backslash says nothing.
  if (node.type === 'break') hidden.push(range);
  if (WHOLLY_OPAQUE.has(node.type)) {
    opaque.push(range);
    if (node.type === 'html' && node.value.startsWith('<!--')) hidden.push(range);
    return;
  }
  if (node.type === 'link') {
    const last = node.children.at(-1);
    const isAutolink = text[range.start] !== '[' || last === undefined;
    opaque.push(isAutolink ? range : { start: Math.min(rangeOf(last).end + 1, range.end), end: range.end });
    if (isAutolink) return;
  }
  if ('children' in node) for (const child of node.children) collect(child, text, opaque, hidden);
}
