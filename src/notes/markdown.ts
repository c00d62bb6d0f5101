import type { Nodes, Root } from 'mdast';
import { toString as mdastToString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { excessOf } from './bounds.ts';
import { type Phrase, phrase } from './phrase.ts';
import { scanMarkdown } from './scan/scanMarkdown.ts';

/**
 * UTF-16 code units. Above this a text is not parsed: the grammar's time grows faster than its input, and a note that
 * a person wrote is far shorter.
 */
export const MAX_MARKDOWN_LENGTH = 1_048_576;

/** Bars of a text's tables. */
const MAX_CELLS = 30_000;

/**
 * The tree of a CommonMark text with GFM and YAML front matter, and who answered: the scanner, or the grammar where the scanner could not
 * be sure; or the reason why there is none.
 */
export type MarkdownReading =
  | { readonly tree: Root; readonly by: 'scan' | 'grammar' }
  | { readonly tree: null; readonly reason: Phrase; readonly by: 'grammar' };

/**
 * Parses by CommonMark + GFM, with YAML front matter where `bodyStart`, its end, is not 0. Positions are offsets in UTF-16 code units.
 * Never throws for a text's content.
 */
export function readMarkdown(text: string, bodyStart: number): MarkdownReading {
  const tree = mayBeScanned(text) ? scanMarkdown(text, bodyStart) : null;
  return tree ? { tree, by: 'scan' } : readByGrammar(text, bodyStart);
}

/** Whether a text is short enough to be scanned at all. */
export function mayBeScanned(text: string): boolean {
  return text.length <= MAX_MARKDOWN_LENGTH && !hasTooManyCells(text);
}

/** Each cell may be a labelled field: so many of them are left to the bounds of the grammar. */
function hasTooManyCells(text: string): boolean {
  if (text.length <= MAX_CELLS) return false;
  let bars = 0;
  for (let at = text.indexOf('|'); at >= 0 && bars <= MAX_CELLS; at = text.indexOf('|', at + 1)) bars++;
  return bars > MAX_CELLS;
}

/** Parses with the grammar itself, whatever the scanner could answer, unless that would take too long. */
export function readByGrammar(text: string, bodyStart: number): MarkdownReading {
  if (text.length > MAX_MARKDOWN_LENGTH)
    return { tree: null, reason: phrase('It is longer than a note can be (over 1 MiB).'), by: 'grammar' };
  const excess = excessOf(text, bodyStart);
  if (excess) return { tree: null, reason: excess, by: 'grammar' };
  try {
    return { tree: grammar(bodyStart > 0).parse(text), by: 'grammar' };
  } catch (error) {
    // The grammar is recursive: on a small stack even a bounded text may exhaust it.
    if (error instanceof RangeError)
      return { tree: null, reason: phrase('Its lists or quotes are nested too deeply.'), by: 'grammar' };
    throw error;
  }
}

const grammars = new Map<boolean, { readonly parse: (text: string) => Root }>();

/**
 * The grammar, built when it is first needed. Its extension for front matter holds on to an opening fence until the end of the text, and
 * what follows one that is never closed is then read without lists and quotes: a text without front matter is read without the extension,
 * as it is anywhere else.
 */
function grammar(hasFrontMatter: boolean): { readonly parse: (text: string) => Root } {
  const built = grammars.get(hasFrontMatter);
  if (built) return built;
  const bare = unified().use(remarkParse).use(remarkGfm);
  const added = hasFrontMatter ? bare.use(remarkFrontmatter, ['yaml']).freeze() : bare.freeze();
  grammars.set(hasFrontMatter, added);
  return added;
}

/** The words of a node without markup, on one line. HTML does not count as words. */
export function plainText(node: Nodes): string {
  return mdastToString(node, { includeHtml: false }).replace(/\s+/gu, ' ').trim();
}
