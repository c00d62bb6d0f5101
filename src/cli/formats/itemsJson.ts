import type { ItemHistory } from '../../workspace/itemHistory.ts';
import type { ItemEntry } from '../../workspace/items.ts';

/** The items as JSON, one on each line. `pathOf` gives the path to print. Keys in this order; absent values are null. */
export function itemsJson(
  entries: readonly ItemEntry[],
  pathOf: (entry: ItemEntry) => string,
  historyOf: (entry: ItemEntry) => ItemHistory,
): string {
  const items = entries.map((entry) => {
    const { line, column, endLine, endColumn, item, owner, ownerIsSelf, due, overdueDays, person, noteDate } =
      entry;
    const { text, status, section, expectation, result } = item;
    const path = pathOf(entry);
    const { id, raised, carried, dueMoves } = historyOf(entry);
    const place = { path, line, column, endLine, endColumn };
    return {
      ...place,
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
    };
  });
  return jsonDocument('items', items);
}

/** `{"version":1,"<name>":[…]}` with one line for each value, so that two outputs can be compared by lines. */
export function jsonDocument(name: 'items' | 'problems' | 'people', values: readonly object[]): string {
  const lines = values.map((value) => JSON.stringify(value)).join(',\n');
  return `{"version":1,"${name}":[${lines === '' ? '' : `\n${lines}\n`}]}\n`;
}
