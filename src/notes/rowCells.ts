import type { Nodes, Table } from 'mdast';
import { rangeOf } from './nodeRange.ts';
import type { Item, Note, TextRange } from './note.ts';
import { treeOf } from './noteTree.ts';
import { type Column, columnsOf, contentRange } from './rowItems.ts';

/** Where the cells of a row stand, without their bars and spaces; cells that the row does not have are missing. */
export type RowCells = Readonly<Partial<Record<Column, TextRange>>>;

/** The cells of an item that is a table's row; none for any other item. `text` is the one that `note` was read from. */
export function rowCells(text: string, note: Pick<Note, 'frontMatter'>, item: Item): RowCells {
  if (item.form !== 'row') return {};
  const tree = treeOf(text, note);
  const table = tree ? tableAt(tree, item.range.start) : null;
  const [header, ...rows] = table?.children ?? [];
  const row = rows.find((candidate) => rangeOf(candidate).start === item.range.start);
  if (!header || !row) return {};
  const cells = columnsOf(header).flatMap((column, at) => {
    const cell = row.children[at];
    return column && cell ? [[column, contentRange(cell, text)] as const] : [];
  });
  // Of two columns of one meaning the first is read.
  return Object.fromEntries(cells.toReversed());
}

function tableAt(node: Nodes, offset: number): Table | null {
  if (node.type === 'table') return node;
  if (!('children' in node)) return null;
  const child = node.children.find(
    (candidate) => rangeOf(candidate).start <= offset && offset < rangeOf(candidate).end,
  );
  return child ? tableAt(child, offset) : null;
}
