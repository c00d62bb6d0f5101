import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findFrontMatter } from '../../src/notes/frontMatter.ts';
import { scanMarkdown } from '../../src/notes/scan/scanMarkdown.ts';

const bare = unified().use(remarkParse).use(remarkGfm).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** What scanning a text came to: it was left to the grammar, or it gave the grammar's tree, or another one. */
export type Comparison =
  | { readonly kind: 'left' | 'same' }
  | { readonly kind: 'other'; readonly scanned: string; readonly parsed: string };

/** Compares the scanned tree of a text with the grammar's, in every field but lines and columns. */
export function compareTrees(text: string): Comparison {
  const bodyStart = findFrontMatter(text)?.range.end ?? 0;
  const scanned = scanMarkdown(text, bodyStart);
  if (!scanned) return { kind: 'left' };
  const parsed = grammarTree(text, bodyStart);
  return isSame(scanned, parsed)
    ? { kind: 'same' }
    : { kind: 'other', scanned: outlineOf(scanned), parsed: outlineOf(parsed) };
}

/** The tree of the grammar itself. */
export function grammarTree(text: string, bodyStart: number): Root {
  return (bodyStart > 0 ? withFrontMatter : bare).parse(text);
}

/** Whether two nodes have the same fields with the same values; of a position the offsets count. */
function isSame(scanned: Nodes, parsed: Nodes): boolean {
  const [ours, theirs] = [scanned as unknown as Fields, parsed as unknown as Fields];
  const keys = Object.keys(theirs);
  if (Object.keys(ours).length !== keys.length) return false;
  for (const key of keys) {
    if (!(key in ours)) return false;
    if (key === 'position') {
      if (scanned.position?.start.offset !== parsed.position?.start.offset) return false;
      if (scanned.position?.end.offset !== parsed.position?.end.offset) return false;
    } else if (key === 'children') {
      const [mine, other] = [ours.children as Nodes[], theirs.children as Nodes[]];
      if (mine.length !== other.length) return false;
      if (!mine.every((child, index) => isSame(child, other[index] as Nodes))) return false;
    } else if (key === 'align') {
      if (JSON.stringify(ours[key]) !== JSON.stringify(theirs[key])) return false;
    } else if (ours[key] !== theirs[key]) return false;
  }
  return true;
}

type Fields = Record<string, unknown>;

/** A tree in lines, to be read by people. */
function outlineOf(node: Nodes, depth = 0): string {
  const { type, position, children, ...fields } = node as unknown as Fields & Nodes & { children?: Nodes[] };
  const place = `${position?.start.offset}-${position?.end.offset}`;
  const line = `${'  '.repeat(depth)}${type} ${place} ${JSON.stringify(fields)}`;
  return [line, ...(children ?? []).map((child) => outlineOf(child, depth + 1))].join('\n');
}
