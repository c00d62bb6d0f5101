import type { Quote } from './yamlWord.ts';

/** Where a cursor stands in a list or map written on one or several lines, such as `{ disable: [a, b] }`. Offsets are those of the source. */
export interface FlowCursor {
  /** The keys of the maps around it. */
  readonly path: readonly string[];
  /** Whether a key of a map is being written, and not a value. */
  readonly isKey: boolean;
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  readonly isClosed: boolean;
  /** How many lists lie directly in one another: two are a wikilink without quotes. */
  readonly lists: number;
  /** What stands in the same list or map beside it. */
  readonly siblings: readonly string[];
}

interface Level {
  readonly isMap: boolean;
  key: string | null;
  readonly entries: string[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quote: Quote;
  readonly isClosed: boolean;
}

/** The place of `cursor` in `source`, which begins with a bracket or brace; null where that is closed before it. */
export function flowCursor(source: string, cursor: number): FlowCursor | null {
  const levels: Level[] = [];
  let found: { readonly level: Level; readonly at: Omit<FlowCursor, 'siblings'> } | null = null;
  let index = 0;
  while (index < source.length) {
    const character = source.charAt(index);
    const level = levels.at(-1);
    if (found && level === undefined) break;
    if (character === '[' || character === '{')
      levels.push({ isMap: character === '{', key: null, entries: [] });
    else if (character === ']' || character === '}') {
      if (!found && level && cursor <= index) found = { level, at: placeIn(levels, emptyToken(cursor)) };
      levels.pop();
      if (!found && levels.length === 0) return null;
      if (found && !levels.includes(found.level)) break;
    } else if (character === ',' || character === ':') {
      if (!found && level && cursor <= index) found = { level, at: placeIn(levels, emptyToken(cursor)) };
      if (level && character === ',') level.key = null;
    } else if (character === '#' && /\s/u.test(source.charAt(index - 1))) {
      const end = lineEndFrom(source, index);
      if (!found && cursor > index && cursor <= end) return null;
      index = end;
      continue;
    } else if (!/\s/u.test(character) && level) {
      const token = tokenAt(source, index);
      const isHere: boolean = cursor >= token.start && cursor <= token.end;
      const isAbove = cursor < index;
      if (!found && isAbove) found = { level, at: placeIn(levels, emptyToken(cursor)) };
      const isKey: boolean = level.isMap && level.key === null;
      if (!found && isHere) found = { level, at: placeIn(levels, token) };
      else level.entries.push(token.text);
      if (isKey) level.key = token.text;
      index = Math.max(index + 1, token.isClosed && token.quote !== '' ? token.end + 1 : token.end);
      continue;
    }
    index++;
  }
  const last = levels.at(-1);
  if (!found && last) found = { level: last, at: placeIn(levels, emptyToken(cursor)) };
  return found ? { ...found.at, siblings: found.level.entries } : null;
}

function placeIn(
  levels: readonly Level[],
  { start, end, quote, isClosed }: Token,
): Omit<FlowCursor, 'siblings'> {
  const level = levels.at(-1);
  const firstList = levels.findLastIndex(({ isMap }) => isMap) + 1;
  return {
    path: levels.flatMap(({ isMap, key }) => (isMap && key !== null ? [key] : [])),
    isKey: level?.isMap === true && level.key === null,
    start,
    end,
    quote,
    isClosed,
    lists: levels.length - firstList,
  };
}

function emptyToken(at: number): Token {
  return { start: at, end: at, text: '', quote: '', isClosed: false };
}

function tokenAt(source: string, start: number): Token {
  const quote = source.charAt(start);
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, start + 1);
    // The line's end is looked for only where no quote closes: a line can hold many.
    const isClosed = close >= 0 && !/[\r\n]/u.test(source.slice(start + 1, close));
    const end = isClosed ? close : endOfUnclosed(source, start + 1);
    return { start: start + 1, end, text: source.slice(start + 1, end), quote, isClosed };
  }
  const words = /^(?:[^,[\]{}\r\n:#]|:(?![\s,[\]{}]|$)|(?<!\s)#)*/u.exec(source.slice(start))?.[0] ?? '';
  const text = words.trimEnd();
  return { start, end: start + text.length, text, quote: '', isClosed: false };
}

/** What closes the list or map at the line's end is no part of a word whose quote is not closed yet. */
function endOfUnclosed(source: string, start: number): number {
  let end = lineEndFrom(source, start);
  while (end > start && /\s/u.test(source.charAt(end - 1))) end--;
  while (end > start && /[,\]}]/u.test(source.charAt(end - 1))) end--;
  return end;
}

function lineEndFrom(source: string, index: number): number {
  const end = source.slice(index).search(/[\r\n]/u);
  return end < 0 ? source.length : index + end;
}
