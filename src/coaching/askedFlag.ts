import { type Flag, flagOf } from '../notes/facts/flag.ts';
import { lastAsked } from '../notes/lastAsked.ts';
import type { Located, Note, Session } from '../notes/note.ts';
import type { Asked } from './asked.ts';

/** Many rules ask for the same flag. */
const flagIn = lastAsked((note: Note, session: Session) => flagOf(note, session));

/** The flag of what is asked of a note. */
export function askedFlag(note: Note, { session }: Pick<Asked, 'session'>): Located<Flag> | null {
  return flagIn(note, session);
}
