import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { rangeOf } from './nodeRange.ts';
import type { TextRange } from './note.ts';
import { singleSpaced } from './singleSpaced.ts';

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
  const masked = withoutPrefixes(source);
  return { offset: range.start, source, masked: withOpaque(masked, opaque, range.start), hidden };
}

/** With a space for each character of a line end and of what a continuation line begins with, where `isBlank` says so. */
function withoutPrefixes(source: string, isBlank: (index: number) => boolean = () => true): string {
  if (!source.includes('\n') && !source.includes('\r')) return source;
  return source.replace(PREFIX, (prefix: string, index: number) =>
    [...prefix].map((character, at) => (isBlank(index + at) ? ' ' : character)).join(''),
  );
}

function withOpaque(source: string, places: readonly TextRange[], offset: number): string {
  return places.length === 0 ? source : filled(source, places, offset, OPAQUE);
}

/** A text in which `character` stands for each one in `ranges`, whatever their order. */
function filled(source: string, ranges: readonly TextRange[], offset: number, character: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const first = Math.max(from, Math.min(start - offset, source.length));
    const last = Math.min(end - offset, source.length);
    if (last <= first) continue;
    result += source.slice(from, first) + character.repeat(last - first);
    from = last;
  }
  return result + source.slice(from);
}

/** The text of a paragraph from `start` on. */
export function paragraphText(text: string, paragraph: Paragraph, start: number): InlineText {
  return inlineText(text, { start, end: rangeOf(paragraph).end }, paragraph.children);
}

const PREFIX = /(?:\r\n|\n|\r)[ \t>]*/gu;
/** Stands for a character of a field that was read out. */
const REMOVED = '\uFFFE';

const EMPHASIS_MARK = /[*_~]/;
const EMPTY_EMPHASIS = /(\*{1,3}|_{1,3}|~{1,2})[\s\uFFFE]+\1/gu;
const OPENING = /[([{]/;
const EMPTY_BRACKETS = /[([{][\s\uFFFE,;|/]+[)\]}]/gu;
const STOP_BEFORE = /[.!?]\s*\uFFFE/;
const REPEATED_STOPS = /([.!?])(?:\s*\uFFFE[\s\uFFFE]*[.,;:](?=[\s\uFFFE]|$))+/gu;
const REMOVED_RUN = /\uFFFE+/gu;
const SPACED_STOP = / ([.,;:!?](?=\s|$))/gu;
const DOUBLED_STOP = /(?<![,;:])[,;:]+([.!?])/gu;

/** What is left of a text without `removed` (in the note's offsets): one line, single spaces, no orphaned punctuation. */
export function remainingText(
  { source, masked, offset, hidden }: InlineText,
  removed: readonly TextRange[],
): string {
  // The prefixes within code are opaque, and stay.
  let kept = withoutPrefixes(source, (index) => masked[index] === ' ');
  if (hidden.length > 0) kept = filled(kept, hidden, offset, ' ');
  if (removed.length > 0) kept = filled(kept, removed, offset, REMOVED);
  if (!kept.includes(REMOVED)) return removed.length === 0 ? singleSpaced(kept) : tidied(singleSpaced(kept));
  const words = singleSpaced(withoutEmptied(kept).replace(REMOVED_RUN, ' '));
  return removed.length === 0 ? words : tidied(words);
}

/** Without the emphasis, brackets and full stops in or before which nothing but removed fields stood. */
function withoutEmptied(kept: string): string {
  const emptied = (group: string): string => (group.includes(REMOVED) ? REMOVED : group);
  let words = kept;
  if (EMPHASIS_MARK.test(words)) words = words.replace(EMPTY_EMPHASIS, emptied);
  if (OPENING.test(words)) words = words.replace(EMPTY_BRACKETS, emptied);
  return STOP_BEFORE.test(words) ? words.replace(REPEATED_STOPS, '$1') : words;
}

function tidied(words: string): string {
  const joined = words.replace(SPACED_STOP, '$1').replace(DOUBLED_STOP, '$1');
  return withoutOrphans(joined.replace(/^[:,;–—|-]+ /u, ''));
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
