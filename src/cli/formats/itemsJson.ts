import type { ItemHistory } from '../../workspace/itemHistory.ts';
import type { ItemEntry } from '../../workspace/items.ts';

/** An item as one line of JSON. `path` is the one to print. Keys in this order; absent values are null. */
export function itemJson(entry: ItemEntry, path: string, history: ItemHistory): string {
  const { line, column, endLine, endColumn, item, owner, ownerIsSelf, due, overdueDays, person, noteDate } =
    entry;
  const { text, status, section, expectation, result } = item;
  const { id, raised, carried, dueMoves } = history;
  return JSON.stringify({
    path,
    line,
    column,
    endLine,
    endColumn,
    text,
    status,
    owner,
    ownerIsSelf,
    due,
    overdueDays,
    person,
    noteDate,
    section,
    expectation,
    result,
    id,
    raised,
    carried,
    dueMoves,
  });
}

/** `{"version":1,"<name>":[…]}` with one line for each value, so that two outputs can be compared by lines; `lines` are JSON already. */
export function* documentTexts(
  name: 'items' | 'problems' | 'people',
  lines: Iterable<string>,
): Generator<string> {
  yield `{"version":1,"${name}":[`;
  let isFirst = true;
  for (const line of lines) {
    yield `${isFirst ? '' : ','}\n${line}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : '\n'}]}\n`;
}

/** The same of a few values, as one text. */
export function jsonDocument(name: 'people', values: readonly object[]): string {
  const lines = values.map((value) => JSON.stringify(value));
  return [...documentTexts(name, lines)].join('');
}
