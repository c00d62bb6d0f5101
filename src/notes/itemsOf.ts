import type { Note, Session } from './note.ts';

/** The items of all sessions of a note. */
export function itemsOf(note: Pick<Note, 'sessions'>): Session['items'] {
  return note.sessions.flatMap(({ items }) => items);
}
