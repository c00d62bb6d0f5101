import type { Root, RootContent } from 'mdast';
import { BlockScanner } from './blockScanner.ts';
import { Definitions } from './definitions.ts';
import { hasPlainLineEnds } from './lineCursor.ts';
import { placed } from './place.ts';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * The tree of a CommonMark text with GFM, and with YAML front matter up to `bodyStart` where that is not 0: the very tree that the
 * grammar would give, but that positions hold offsets alone. Null where only the grammar can tell. Takes time in proportion to the
 * text's length, whatever it holds.
 */
export function scanMarkdown(text: string, bodyStart: number): Root | null {
  const hasBom = text.charCodeAt(0) === BYTE_ORDER_MARK;
  const from = bodyStart > 0 ? afterLineEnd(text, bodyStart) : 0;
  const blocks = hasBom || !isPlain(text, 0) ? null : blocksFrom(text, from);
  if (!blocks) return null;
  const children = bodyStart > 0 ? [frontMatter(text, bodyStart), ...blocks] : blocks;
  return { type: 'root', children, position: placed(0, text.length) };
}

/**
 * The nodes of what follows `from`, the beginning of a block, as if it stood alone; positions are those of the text. Null where only the
 * grammar can tell. `text` is without BOM.
 */
export function scanBlocks(text: string, from: number): RootContent[] | null {
  return isPlain(text, from) ? blocksFrom(text, from) : null;
}

function isPlain(text: string, from: number): boolean {
  return !text.includes('\0', from) && hasPlainLineEnds(text, from);
}

function blocksFrom(text: string, from: number): RootContent[] | null {
  const definitions = new Definitions();
  const blocks = new BlockScanner(text, definitions).read(from);
  // A reference may stand before its definition: once all are known, the text is read again.
  const read = blocks && !definitions.isEmpty ? new BlockScanner(text, definitions).read(from) : blocks;
  return definitions.hasFootnotes ? read : null;
}

/** Where the line after the one of an offset begins, or the text ends. */
export function afterLineEnd(text: string, offset: number): number {
  const mark = text.indexOf('\n', offset);
  return mark < 0 ? text.length : mark + 1;
}

function frontMatter(text: string, end: number): RootContent {
  const lines = text.slice(0, end);
  const first = lines.indexOf('\n') + 1;
  const last = lines.lastIndexOf('\n');
  const value = last < first ? '' : lines.slice(first, lines.charAt(last - 1) === '\r' ? last - 1 : last);
  return { type: 'yaml', value, position: placed(0, end) };
}
