import * as vscode from 'vscode';
import type { ItemEntry } from '../../workspace/items.ts';
import type { OpenItems } from '../../workspace/openItems.ts';
import { isIndexed, type RecalledItem, type ShownItem } from '../../workspace/shownItem.ts';
import { locate } from '../../writing/locate.ts';

export interface IndexedItemParts {
  readonly items: Pick<OpenItems, 'of'>;
  /** Settles when all notes are read. */
  readonly whenRead: () => Promise<void>;
}

/** The items that rows stand for. Of rows that are only remembered that is known once all notes are read; who is gone by then is said. */
export async function indexedItems(
  shown: readonly ShownItem[],
  { items, whenRead }: IndexedItemParts,
): Promise<readonly ItemEntry[]> {
  if (shown.every(isIndexed)) return shown;
  await whenRead();
  const found = shown.flatMap((row) => (isIndexed(row) ? [row] : sameIn(items.of(row.note.key), row)));
  if (found.length < shown.length)
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'This item has changed or moved in its note. Nothing was changed; the list is being refreshed.',
      ),
    );
  return found;
}

/** The open item of a note that a row stands for: found as an item is before it is written to. */
function sameIn(entries: readonly ItemEntry[], row: RecalledItem): readonly ItemEntry[] {
  const [first] = entries;
  if (!first) return [];
  const { start, session, isUnique } = row;
  const { source, section } = row.item;
  const located = locate(first.note.note, { start, source, session, section, isUnique });
  if (located.kind !== 'found') return [];
  return entries.filter((entry) => entry.start === located.item.range.start);
}
