import type { Nodes } from 'mdast';
import type { FrontMatter } from './note.ts';

const DISABLE_COMMENT = /<!--\s*coaching:\s*disable\s([a-z,\s-]*)-->/gu;

/** Rules that a comment in the body or `coaching: {disable: […]}` in the front matter switch off. */
export function disabledRules(text: string, { value }: FrontMatter, tree: Nodes | null): string[] {
  const coaching = value.coaching;
  const disable =
    typeof coaching === 'object' && coaching !== null && 'disable' in coaching ? coaching.disable : [];
  const listed = (Array.isArray(disable) ? disable : [disable]).filter((rule) => typeof rule === 'string');
  // Hardly a note has such a comment: only for one is the tree searched.
  const mayBeCommented = tree !== null && text.includes('<!--') && text.includes('coaching:');
  const commented = (mayBeCommented ? htmlIn(tree) : []).flatMap((html) =>
    [...html.matchAll(DISABLE_COMMENT)].map((match) => match[1] ?? ''),
  );
  return [...listed, ...commented].flatMap((rules) => rules.split(/[\s,]+/u)).filter((rule) => rule !== '');
}

function htmlIn(node: Nodes): string[] {
  if (node.type === 'html') return [node.value];
  return 'children' in node ? node.children.flatMap(htmlIn) : [];
}
