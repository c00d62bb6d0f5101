import { type Flag, flagOf } from '../notes/facts/flag.ts';
import type { Located, Note, Session } from '../notes/note.ts';
import type { Asked } from './asked.ts';

interface SessionFlag {
  readonly session: Session;
  readonly flag: Located<Flag> | null;
}

/** Many rules ask for the same flag. */
const ofNotes = new WeakMap<Note, SessionFlag>();

/** The flag of what is asked of a note. */
export function askedFlag(note: Note, { session }: Pick<Asked, 'session'>): Located<Flag> | null {
  const known = ofNotes.get(note);
  if (known?.session === session) return known.flag;
  const flag = flagOf(note, session);
  ofNotes.set(note, { session, flag });
  return flag;
}
