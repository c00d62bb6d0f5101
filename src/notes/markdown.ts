import type { Nodes, Root } from 'mdast';
import { toString as mdastToString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { excessOf } from './bounds.ts';
import { type Phrase, phrase } from './phrase.ts';

/**
 * UTF-16 code units. Above this a text is not parsed: the grammar's time grows faster than its input, and a note that
 * a person wrote is far shorter.
 */
export const MAX_MARKDOWN_LENGTH = 1_048_576;

/**
 * The front-matter extension holds on to an opening fence until the end of the text, and what follows one that is never
 * closed is then read without lists and quotes: such a text is read without the extension, as it is anywhere else.
 */
const bare = unified().use(remarkParse).use(remarkGfm).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** The tree of a CommonMark text with GFM and YAML front matter, or the reason why there is none. */
export type MarkdownReading = { readonly tree: Root } | { readonly tree: null; readonly reason: Phrase };

/**
 * Parses by CommonMark + GFM, with YAML front matter where `bodyStart`, its end, is not 0. Positions are offsets in UTF-16 code units.
 * Never throws for a text's content.
 */
export function readMarkdown(text: string, bodyStart: number): MarkdownReading {
  if (text.length > MAX_MARKDOWN_LENGTH)
    return { tree: null, reason: phrase('It is longer than a note can be (over 1 MiB).') };
  const excess = excessOf(text, bodyStart);
  if (excess) return { tree: null, reason: excess };
  try {
    return { tree: (bodyStart > 0 ? withFrontMatter : bare).parse(text) };
  } catch (error) {
    // The grammar is recursive: on a small stack even a bounded text may exhaust it.
    if (error instanceof RangeError)
      return { tree: null, reason: phrase('Its lists or quotes are nested too deeply.') };
    throw error;
  }
}

/** The words of a node without markup, on one line. HTML does not count as words. */
export function plainText(node: Nodes): string {
  return mdastToString(node, { includeHtml: false }).replace(/\s+/gu, ' ').trim();
}
