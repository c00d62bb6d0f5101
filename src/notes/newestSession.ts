import type { Session } from './note.ts';

/** Sessions that are sooner gone through than remembered. Few notes have so many: as keys, those of every note would outlive what is new. */
const MANY = 32;

/** What is said of the newest session is asked of each: in a file of thousands each question would be one through all of them. */
const known = new WeakMap<readonly Session[], Session | null>();

/** The newest of a note's dated sessions; of a note that is one meeting, that one. The first wins where two share a day. */
export function newestSession(sessions: readonly Session[]): Session | null {
  if (sessions.length < MANY) return found(sessions);
  const before = known.get(sessions);
  if (before !== undefined) return before;
  const newest = found(sessions);
  known.set(sessions, newest);
  return newest;
}

function found(sessions: readonly Session[]): Session | null {
  let newest: Session | null = null;
  for (const session of sessions) {
    if (session.heading === null || session.date === null) continue;
    if (newest === null || session.date > (newest.date ?? '')) newest = session;
  }
  return newest ?? sessions[0] ?? null;
}
