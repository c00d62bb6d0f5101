import { contextOf } from '../coaching/context.ts';
import type { CheckContext } from '../coaching/rule.ts';
import type { Day } from '../notes/note.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import { NotesByPerson } from '../workspace/notesByPerson.ts';
import type { LoadedNotes } from './loadNotes.ts';
import { sharedHistories } from './sharedHistories.ts';

/** What rules know beside each of the notes that were read. */
export function noteContexts(
  { notes, index, rootOf, peopleOf, sessions }: LoadedNotes,
  today: Day,
): (indexed: IndexedNote) => CheckContext {
  const notesByPerson = new NotesByPerson(index, () => ({ today, peopleOf }));
  const histories = sharedHistories(notes, () => ({ today, peopleOf }));
  return (indexed) => {
    const { configuration, inRepository } = rootOf(indexed.root);
    const people = peopleOf(indexed.root);
    const known = { sessions, notesByPerson, histories };
    return contextOf(indexed, { today, configuration, people, inRepository, ...known });
  };
}
