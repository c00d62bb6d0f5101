import type { ItemHistory } from '../../workspace/itemHistory.ts';
import type { ItemEntry } from '../../workspace/items.ts';

/** UTF-16 code units after which a part of a long document is handed over. */
const PART = 256 * 1024;

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

/** What `jsonDocument` gives for values that are lines of JSON already, in parts: as one text a long list would stand in memory twice. */
export function* documentParts(name: 'items', lines: Iterable<string>): Generator<string> {
  let part = `{"version":1,"${name}":[`;
  let isFirst = true;
  for (const line of lines) {
    part += `${isFirst ? '' : ','}\n${line}`;
    isFirst = false;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield `${part}${isFirst ? '' : '\n'}]}\n`;
}

/** `{"version":1,"<name>":[…]}` with one line for each value, so that two outputs can be compared by lines. */
export function jsonDocument(name: 'problems' | 'people', values: readonly object[]): string {
  const lines = values.map((value) => JSON.stringify(value)).join(',\n');
  return `{"version":1,"${name}":[${lines === '' ? '' : `\n${lines}\n`}]}\n`;
}
