import type { Nodes } from 'mdast';

/** What an item of a list is, by its box. */
const BOXES: ReadonlyMap<boolean | null | undefined, string> = new Map([
  [true, 'done'],
  [false, 'open'],
  [null, 'item'],
]);

/** Shorter names of some types of nodes. */
const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'p',
  emphasis: 'em',
  delete: 'del',
  inlineCode: 'code',
  code: 'pre',
  blockquote: 'quote',
  thematicBreak: 'rule',
  linkReference: 'reference',
};

/** What stands between the children of these nodes; nothing between those of others. */
const BETWEEN: Readonly<Record<string, string>> = {
  root: ' ',
  blockquote: ' ',
  list: ' ',
  listItem: ' ',
  table: '; ',
  tableRow: ' | ',
};

/** A tree in short words: what each block and each span is, and what is in it. */
export function wordsOf(node: Nodes): string {
  const inner = innerWords(node);
  switch (node.type) {
    case 'root':
    case 'text':
    case 'tableRow':
    case 'tableCell':
      return inner;
    case 'heading':
      return `h${node.depth}(${inner})`;
    case 'listItem':
      return `${BOXES.get(node.checked)}(${inner})`;
    case 'table':
      return `table(${(node.align ?? []).map((side) => side ?? '-').join(' ')}: ${inner})`;
    case 'link':
      return inner === node.url ? `link(${inner})` : `link(${node.url}: ${inner})`;
    case 'image':
      return `image(${node.url}: ${node.alt})`;
    case 'definition':
      return `definition(${node.label}: ${node.url})`;
    default:
      return `${NAMES[node.type] ?? node.type}(${inner})`;
  }
}

function innerWords(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join(BETWEEN[node.type] ?? '');
  return 'value' in node ? node.value : '';
}
