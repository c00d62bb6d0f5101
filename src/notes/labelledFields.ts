import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { saysNothing } from './emptiness.ts';
import { type FieldDraft as Draft, labelKey } from './fieldDraft.ts';
import { fieldHead } from './fieldHead.ts';
import { rangeOf } from './nodeRange.ts';
import type { LabelledField, SectionName, TextRange } from './note.ts';
import { LINE_MARK, oneLine } from './oneLine.ts';
import { plainText } from './plainText.ts';
import type { PromptKeys } from './promptKeys.ts';
import { fieldsOfTable } from './tableFields.ts';

/** What reading the fields of a note needs. */
export interface FieldReading {
  readonly text: string;
  readonly prompts: PromptKeys;
  readonly sectionOf: (title: string) => SectionName | null;
}

/** What can be the value of a label that stands alone on its line. */
const VALUES: readonly Nodes['type'][] = ['paragraph', 'list', 'blockquote'];
/** What stands between a label and its value, and is neither. */
const SILENT: readonly Nodes['type'][] = ['html', 'code', 'definition'];

/** Without one of these a paragraph has no label. */
const LABEL_MARKS = [':', '?', '**', '__'];

/**
 * Every labelled field of a note, in the order of the text. What stands in code and comments is none. Sub-headings of a known
 * section are fields with what stands below them.
 */
export function readLabelledFields(tree: Root, reading: FieldReading): LabelledField[] {
  const drafts: Draft[] = [];
  visitAll(tree.children, reading, drafts);
  return [...drafts, ...subHeadings(tree, reading)]
    .filter(({ isTentative, value }) => !isTentative || value.end > value.start)
    .sort((a, b) => a.start - b.start || b.value.end - a.value.end)
    .map((draft) => fieldFrom(draft, reading));
}

function fieldFrom({ title, titleRange, form, start, value }: Draft, reading: FieldReading): LabelledField {
  const { text, prompts, sectionOf } = reading;
  const words = oneLine(text.slice(value.start, value.end));
  return {
    label: labelKey(title),
    name: sectionOf(title),
    title,
    titleRange,
    form,
    range: { start, end: Math.max(start, value.end) },
    value: form === 'cell' ? words.replaceAll('\\|', '|') : words,
    valueRange: value,
    isEmpty: words === '' || saysNothing(text, value, [], prompts),
  };
}

function visitAll(nodes: readonly Nodes[], reading: FieldReading, drafts: Draft[]): void {
  // A label that stands alone: what follows it is its value, unless that is made of fields itself.
  let open: Draft | null = null;
  for (const node of nodes) {
    if (SILENT.includes(node.type)) continue;
    const before = drafts.length;
    visit(node, reading, drafts);
    if (drafts.length > before) {
      const last = drafts.at(-1);
      open = node.type === 'paragraph' && last && last.value.end === last.value.start ? last : null;
    } else if (open && VALUES.includes(node.type)) {
      const { start, end } = wordsRange(reading.text, rangeOf(node));
      const mark = LINE_MARK.exec(reading.text.slice(start, end))?.[0].length ?? 0;
      const isFirst = open.value.end === open.value.start;
      open.value = { start: isFirst ? start + mark : open.value.start, end };
    } else open = null;
  }
}

function visit(node: Nodes, reading: FieldReading, drafts: Draft[]): void {
  if (node.type === 'paragraph') fieldsOfParagraph(node, reading.text, drafts);
  else if (node.type === 'table') fieldsOfTable(node, reading.text, drafts);
  else if (node.type !== 'heading' && 'children' in node) visitAll(node.children, reading, drafts);
}

/** A line without a label goes on with the value of the one before it. */
function fieldsOfParagraph(paragraph: Paragraph, text: string, drafts: Draft[]): void {
  const { start, end } = rangeOf(paragraph);
  const source = text.slice(start, end);
  if (!LABEL_MARKS.some((mark) => source.includes(mark))) return;
  const visible = withoutHidden(paragraph, source, start);
  let current: Draft | null = null;
  let isCapital: boolean | null = null;
  for (const [index, line] of linesOf(visible)) {
    const at = start + index;
    const head = fieldHead(line, index === 0);
    const lineEnd = at + source.slice(index, index + line.length).trimEnd().length;
    // "the vendor: no answer" in the middle of a value is no label where the labels are written with a capital.
    const isCapitalHere = head !== null && (head.isMarked || !/^\p{Ll}/u.test(head.title));
    if (head && (isCapital === null || isCapitalHere || !isCapital)) {
      current = draftOf(head, at, { start: at + head.valueStart, end: lineEnd }, text);
      drafts.push(current);
      isCapital ??= isCapitalHere;
    } else if (current) {
      const isFirst = current.value.end === current.value.start;
      const lead = isFirst ? (LINE_MARK.exec(line)?.[0].length ?? 0) : 0;
      current.value = { start: isFirst ? at + lead : current.value.start, end: Math.max(lineEnd, at + lead) };
    }
  }
}

/** The lines that are not empty, each with its offset. Most paragraphs are one line. */
function linesOf(source: string): (readonly [number, string])[] {
  if (!source.includes('\n') && !source.includes('\r')) return [[0, source]];
  return [...source.matchAll(/[^\r\n]+/gu)].map((match) => [match.index, match[0]] as const);
}

function draftOf(
  { title, start, isTentative }: NonNullable<ReturnType<typeof fieldHead>>,
  at: number,
  rest: TextRange,
  text: string,
): Draft {
  const value = wordsRange(text, rest);
  // `**Issue: words**` is bold as a whole.
  const mark = /[*_]{0,3}$/u.exec(text.slice(at, at + start))?.[0] ?? '';
  const words = text.slice(value.start, value.end);
  const isBold = mark !== '' && words.endsWith(mark) && !words.slice(0, -mark.length).includes(mark);
  const end = isBold ? value.end - mark.length : value.end;
  const titleRange = { start: at + start, end: at + start + title.length };
  return {
    title,
    titleRange,
    form: 'line',
    start: titleRange.start,
    value: { start: value.start, end },
    isTentative,
  };
}

/** A range without the blanks around what it holds; of nothing but blanks their end. */
function wordsRange(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(Math.min(start, end), end);
  const from = end - words.trimStart().length;
  return { start: from, end: Math.max(from, end - words.length + words.trimEnd().length) };
}

/** A paragraph's source with spaces for comments and code, so that no label is read out of them. */
function withoutHidden(paragraph: Paragraph, source: string, offset: number): string {
  const parts: string[] = [];
  let from = 0;
  const hide = (node: Nodes): void => {
    if (node.type === 'html' || node.type === 'inlineCode') {
      const { start, end } = rangeOf(node);
      parts.push(source.slice(from, start - offset), blank(source.slice(start - offset, end - offset)));
      from = end - offset;
    } else if ('children' in node) node.children.forEach(hide);
  };
  hide(paragraph);
  return from === 0 ? source : parts.join('') + source.slice(from);
}

function blank(source: string): string {
  return source.replace(/[^\r\n]/gu, (character) => '\u00B7'.repeat(character.length));
}

/** The headings inside a known section, each with what stands below it up to the next. */
function subHeadings(tree: Root, { text, sectionOf }: FieldReading): Draft[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const known: boolean[] = [];
  return headings.flatMap((heading, index): Draft[] => {
    const title = plainText(heading);
    known.length = heading.depth - 1;
    const isInside = known.some(Boolean);
    known[heading.depth - 1] = sectionOf(title) !== null;
    if (!isInside || title === '') return [];
    const { start, end } = rangeOf(heading);
    const next = headings[index + 1];
    const value = wordsRange(text, { start: end, end: next ? rangeOf(next).start : text.length });
    const [first, last] = [heading.children[0] ?? heading, heading.children.at(-1) ?? heading];
    const titleRange = { start: rangeOf(first).start, end: rangeOf(last).end };
    return [{ title, titleRange, form: 'heading', start, value, isTentative: false }];
  });
}
