import type { Nodes } from 'mdast';
import { singleSpaced } from './singleSpaced.ts';

/** The words of a node without markup, on one line. HTML does not count as words. */
export function plainText(node: Nodes): string {
  return singleSpaced(wordsOf(node));
}

/** What `mdast-util-to-string` gives without HTML: of nodes without words of their own the alternative text, else what is in them. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if ('alt' in node && node.alt) return node.alt;
  if (!('children' in node)) return '';
  // One child is by far the most common: its words need no joining.
  const [first] = node.children;
  if (first !== undefined && node.children.length === 1) return wordsOf(first);
  let words = '';
  for (const child of node.children) words += wordsOf(child);
  return words;
}
