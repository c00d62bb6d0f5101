import type { Root } from 'mdast';
import { readMarkdown } from './markdown.ts';
import type { Note } from './note.ts';

const trees = new WeakMap<Pick<Note, 'frontMatter'>, Root | null>();

/** The tree of the text that `note` was read from; null where it was not read. Many places of one note may be asked for: it is parsed once. */
export function treeOf(text: string, note: Pick<Note, 'frontMatter'>): Root | null {
  const remembered = trees.get(note);
  if (remembered !== undefined) return remembered;
  const { tree } = readMarkdown(text, note.frontMatter.range.end);
  trees.set(note, tree);
  return tree;
}
