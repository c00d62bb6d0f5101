import type { Blockquote, FootnoteDefinition, List, ListItem, Nodes } from 'mdast';
import { CODE_INDENT } from './blockStarts.ts';
import { footnoteDefinition } from './footnotes.ts';
import { endAt, placed } from './place.ts';

/** The mark of a list item: `-`, `*`, `+`, `1.`, `1)`. */
export interface ListMark {
  /** The character that all items of the list share. */
  readonly mark: number;
  readonly length: number;
  /** The number of an ordered item; null for a bullet. */
  readonly number: number | null;
}

/** A quote, a footnote, or a list with the item at hand, that lines may still belong to. */
export interface Container {
  readonly isQuote: boolean;
  readonly node: Blockquote | FootnoteDefinition | List;
  /** The item at hand of a list; null in anything else. */
  item: ListItem | null;
  /** Where blocks go. */
  children: Nodes[];
  /** Of a list: the character that the marks of its items share, 0 in anything else; and whether they are numbered. */
  readonly mark: number;
  readonly isOrdered: boolean;
  /** Columns that a line of the item at hand, or of the footnote, is indented by. */
  size: number;
  /** Whether the item began with a blank line, and whether another followed: then it is over. */
  beginsBlank: boolean;
  goesBlank: boolean;
  /** Whether the first words of the item may be a task: not below blanks after its mark. */
  canBeTask: boolean;
  /** Whether there is a quote around it, whose marks stand on blank lines as well. */
  readonly isInQuote: boolean;
  /** Where the last line that belongs to it ends. */
  end: number;
}

export function quoteAt(start: number, end: number, isInQuote: boolean): Container {
  const node: Blockquote = { type: 'blockquote', children: [], position: placed(start, end) };
  return { ...containerOf(node, end, isInQuote), isQuote: true, children: node.children };
}

export function footnoteOf(start: number, end: number, label: string): Container {
  const node = footnoteDefinition(label, start, end);
  return { ...containerOf(node, end, false), children: node.children, size: CODE_INDENT };
}

export function listAt(
  start: number,
  end: number,
  { mark, number }: ListMark,
  isInQuote: boolean,
): Container {
  const isOrdered = number !== null;
  const node: List = {
    type: 'list',
    ordered: isOrdered,
    start: number,
    spread: false,
    children: [],
    position: placed(start, end),
  };
  return { ...containerOf(node, end, isInQuote), mark, isOrdered };
}

function containerOf(node: Container['node'], end: number, isInQuote: boolean): Container {
  return {
    isQuote: false,
    node,
    item: null,
    children: [],
    mark: 0,
    isOrdered: false,
    size: 0,
    beginsBlank: false,
    goesBlank: false,
    canBeTask: false,
    isInQuote,
    end,
  };
}

/** Begins the next item of a list. */
export function addItem(list: Container, start: number, end: number): void {
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [],
    position: placed(start, end),
  };
  (list.node as List).children.push(item);
  list.item = item;
  list.children = item.children;
  list.end = end;
}

/** Ends the item at hand with the last line that belongs to it. */
export function closeItem(list: Container): void {
  if (list.item) endAt(list.item, list.end);
}
