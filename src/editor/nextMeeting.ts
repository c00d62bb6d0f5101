import type { Day } from '../notes/note.ts';
import { personKey, sessionsByPerson } from '../workspace/meetings.ts';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';
import { rhythmOf } from '../workspace/rhythm.ts';

/** The day of the next meeting with the person whom a note is about; null where nothing tells it. */
export function nextMeetingOf(
  { note, root }: IndexedNote,
  { index, people, today }: { readonly index: NoteIndex; readonly people: PeopleByRoot; readonly today: Day },
): Day | null {
  if (note.person === null) return null;
  const known = people.of(root);
  const notes = [...index.all()].filter((indexed) => indexed.root === root);
  const sessions = sessionsByPerson(notes, known).get(personKey(note.person.name, known))?.sessions;
  return sessions ? (rhythmOf(sessions, today).next?.date ?? null) : null;
}
