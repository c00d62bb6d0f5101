import type { ListItem, Nodes } from 'mdast';
import { rangeOf } from './nodeRange.ts';
import type { Item, Note, TextRange } from './note.ts';
import { treeOf } from './noteTree.ts';

/**
 * An item of a list with everything that is nested below it, from its list mark on; null for items of any other form. `text` is the one
 * that `note` was read from.
 */
export function itemBlock(text: string, note: Pick<Note, 'frontMatter'>, item: Item): TextRange | null {
  if (item.form !== 'task') return null;
  const tree = treeOf(text, note);
  const node = tree ? listItemAt(tree, item.range.start) : null;
  return node ? rangeOf(node) : null;
}

function listItemAt(node: Nodes, offset: number): ListItem | null {
  if (node.type === 'listItem' && rangeOf(node).start === offset) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const { start, end } = rangeOf(child);
    const found = start <= offset && offset < end ? listItemAt(child, offset) : null;
    if (found) return found;
  }
  return null;
}
