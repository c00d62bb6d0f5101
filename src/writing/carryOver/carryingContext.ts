import type { Day } from '../../notes/note.ts';
import { ItemHistories } from '../../workspace/itemHistories.ts';
import type { ItemContext } from '../../workspace/items.ts';
import { type IndexedNote, NoteIndex } from '../../workspace/noteIndex.ts';
import type { People } from '../../workspace/people.ts';

/** The notes of one root, and its people. */
export interface CarryingNotes {
  readonly notes: readonly IndexedNote[];
  readonly people: People;
}

/** The items of all notes of the root, and which of their lines are one. */
export function carryingContext(
  { notes, people }: CarryingNotes,
  today: Day,
): ItemContext & { readonly histories: ItemHistories } {
  const index = new NoteIndex();
  index.update({ set: notes });
  const context = { today, peopleOf: () => people };
  return { ...context, histories: new ItemHistories(index, () => context) };
}
