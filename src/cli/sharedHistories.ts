import { historyFrom } from '../workspace/historyFrom.ts';
import { ItemHistories } from '../workspace/itemHistories.ts';
import type { ItemContext } from '../workspace/items.ts';
import { type IndexedNote, NoteIndex } from '../workspace/noteIndex.ts';
import { KeptNote } from './keptNotes.ts';

/**
 * Answers as `ItemHistories` does over all of these notes, and holds those alone that share an id with another line: nothing but an id makes
 * several lines one item, and most notes have none that does.
 */
export function sharedHistories(
  notes: readonly KeptNote[],
  context: () => ItemContext,
): Pick<ItemHistories, 'historyIn' | 'historyOf' | 'isCurrent'> {
  const sharing = new NoteIndex();
  sharing.update({ set: notes.filter(({ sharesIds }) => sharesIds) });
  const histories = new ItemHistories(sharing, context);
  return {
    historyIn: (note, item) => (isAlone(note) ? null : histories.historyIn(note, item)),
    historyOf: (entry) => (isAlone(entry.note) ? historyFrom(entry.id, [entry]) : histories.historyOf(entry)),
    isCurrent: (entry) => isAlone(entry.note) || histories.isCurrent(entry),
  };
}

/** Not of a note that was changed since: its ids may be others. */
function isAlone(note: IndexedNote): boolean {
  return note instanceof KeptNote && !note.sharesIds;
}
