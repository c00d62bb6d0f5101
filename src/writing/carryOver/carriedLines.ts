import { itemBlock } from '../../notes/itemBlock.ts';
import { itemsOf } from '../../notes/itemsOf.ts';
import type { Item, Note, TextRange } from '../../notes/note.ts';
import { atLineEnds, type ItemPlace } from '../attempt.ts';
import { type ItemState, stateOf } from '../itemState.ts';
import { lineAround } from '../lineEnd.ts';
import { applied, type Replacement } from '../replacement.ts';
import type { CarryOrder } from './carryOrder.ts';

/** An item as it is written into another note, with what is nested below it. */
export interface CarriedLines {
  /** Without line ends. */
  readonly lines: readonly string[];
  /** What must be read from them, item by item. */
  readonly expected: readonly ItemState[];
}

/**
 * The ways to write an item anew, the best first. Of items nested below it those in `orders` go along; the others stay where they are.
 */
export function carriedLines(
  place: ItemPlace,
  order: CarryOrder,
  orders: ReadonlyMap<Item, CarryOrder>,
): readonly CarriedLines[] {
  const { text, note, item } = place;
  if (item.form === 'row') return [rowAsLines(item, order)];
  const block = itemBlock(text, note, item);
  if (!block) return [];
  const nested = itemsOf(note).filter(
    ({ range }) => range.start > item.range.start && range.start < block.end,
  );
  const along = nested.filter((inner) => orders.has(inner));
  const left = nested
    .filter((inner) => !orders.has(inner))
    .flatMap((inner) => itemBlock(text, note, inner) ?? [])
    .map((range) => wholeLines(text, range));
  const isLeft = ({ start }: TextRange): boolean =>
    left.some((range) => range.start <= start && start < range.end);
  const moving = along.filter(({ range }) => !isLeft(range));
  const expected = [item, ...moving].map((moved) => newState(moved, orders.get(moved) ?? order));
  const removed = outermost(left).map((range): Replacement => ({ range, text: '' }));
  const inner = moving.flatMap(
    (moved) => fieldsOf({ ...place, item: moved }, orders.get(moved) ?? order)[0] ?? [],
  );
  return fieldsOf(place, order).map((own) => {
    const changes = [...own, ...inner, ...removed].map((change) => within(change, block));
    const source = applied(text.slice(block.start, block.end), changes);
    return { lines: asTopLevel(text, block, item, source), expected };
  });
}

/** What is added to a line: the owner before its words; the day on which it was raised and its id behind them. */
function fieldsOf(place: ItemPlace, order: CarryOrder): readonly (readonly Replacement[])[] {
  const { item, text } = place;
  const box = item.statusRange?.end ?? item.range.start;
  const start = box + (/^[ \t]*/u.exec(text.slice(box))?.[0].length ?? 0);
  const owner: Replacement[] =
    order.handle === null ? [] : [{ range: { start, end: start }, text: `@${order.handle} ` }];
  const fields = [
    item.raised === null && order.raised !== null ? ` ➕ ${order.raised}` : '',
    item.id === null ? ` 🆔 ${order.id}` : '',
  ].join('');
  if (fields === '') return [owner];
  return atLineEnds(place, fields).map((end) => [...owner, end]);
}

/** A row has no place in a list: its cells become what a line says. */
function rowAsLines(item: Item, order: CarryOrder): CarriedLines {
  const due = item.due?.value ?? item.invalidDue;
  const words = [
    item.status === 'inProgress' ? '- [/]' : '- [ ]',
    order.handle === null ? '' : `@${order.handle}`,
    item.text,
    due === null ? '' : `📅 ${due}`,
    order.raised === null && item.raised === null ? '' : `➕ ${item.raised ?? order.raised}`,
    `🆔 ${order.id}`,
  ];
  const lines = [
    words.filter((word) => word !== '').join(' '),
    ...(item.expectation === null ? [] : [`  - Expectation: ${item.expectation}`]),
    ...(item.result === null ? [] : [`  - Result by then: ${item.result}`]),
  ];
  return { lines, expected: [newState(item, order)] };
}

function newState(item: Item, order: CarryOrder): ItemState {
  return {
    ...stateOf(item),
    form: 'task',
    owner: order.handle ?? item.owner?.name ?? null,
    raised: item.raised ?? order.raised,
    id: order.id,
    // It stands below another title now.
    section: null,
    isPreparation: false,
  };
}

/** The lines of a list item as those of one at the outermost level: `- ` first, what is nested below it by two columns. */
function asTopLevel(text: string, block: TextRange, item: Item, source: string): readonly string[] {
  const lead = text.slice(lineAround(text, block.start).start, block.start);
  const quotes = lead.split('>').length - 1;
  const mark = /^(?:[-*+]|\d+[.)])[ \t]+/u.exec(source)?.[0] ?? '';
  const base = columns(lead.replace(/^.*>[ \t]?/u, '')) + mark.length;
  const [first = '', ...rest] = source.trimEnd().split(/\r\n|\n|\r/u);
  const ownLines = item.source.split(/\r\n|\n|\r/u).length - 1;
  const below = rest.map((line) => unquoted(line, quotes));
  const nested = below.filter(({ indent, words }, at) => at >= ownLines && words !== '' && indent >= base);
  const least = nested.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  return [
    `- ${first.slice(mark.length)}`,
    ...below.map(({ indent, words }, at) => {
      if (words === '') return '';
      const extra = at < ownLines || indent < base ? 0 : indent - least;
      return `  ${' '.repeat(extra)}${words}`;
    }),
  ];
}

/** A line without the marks of the quotes it stands in, its indent in columns. */
function unquoted(line: string, quotes: number): { readonly indent: number; readonly words: string } {
  const rest = quotes === 0 ? line : line.replace(new RegExp(`^(?:[ \\t]*>){0,${quotes}} ?`, 'u'), '');
  const words = rest.trimStart();
  return { indent: columns(rest.slice(0, rest.length - words.length)), words };
}

/** A tab ends at the next fourth column. */
function columns(indent: string): number {
  let count = 0;
  for (const character of indent) count += character === '\t' ? 4 - (count % 4) : 1;
  return count;
}

/** From the start of a range's first line to the end of its last one, line end included. */
function wholeLines(text: string, range: TextRange): TextRange {
  const { start } = lineAround(text, range.start);
  const { end } = lineAround(text, range.end);
  return { start, end: end + (/^(?:\r\n|\n|\r)/u.exec(text.slice(end))?.[0].length ?? 0) };
}

function outermost(ranges: readonly TextRange[]): readonly TextRange[] {
  return ranges.filter((range) => !ranges.some((other) => other !== range && isInside(range, other)));
}

function isInside(range: TextRange, other: TextRange): boolean {
  return other.start <= range.start && range.end <= other.end;
}

/** A change of the text as one of the block; what goes beyond its end is no part of it. */
function within({ range, text }: Replacement, block: TextRange): Replacement {
  const offset = (at: number): number => Math.min(Math.max(at, block.start), block.end) - block.start;
  return { range: { start: offset(range.start), end: offset(range.end) }, text };
}

/** What a note says of the lines that were written into it, without the titles above them. */
export function statesWithoutTitle(items: readonly Item[]): readonly ItemState[] {
  return items.map((item) => ({ ...stateOf(item), section: null }));
}

/** Whether an item of `note` has that id. */
export function hasId(note: Note, id: string): boolean {
  return itemsOf(note).some((item) => item.id === id);
}
