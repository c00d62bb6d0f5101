import type { Session } from './note.ts';

/** What is said of the newest session is asked of each: in a file of thousands each question would be one through all of them. */
const known = new WeakMap<readonly Session[], Session | null>();

/** The newest of a note's dated sessions; of a note that is one meeting, that one. The first wins where two share a day. */
export function newestSession(sessions: readonly Session[]): Session | null {
  const found = known.get(sessions);
  if (found !== undefined) return found;
  const dated = sessions.filter(({ heading, date }) => heading !== null && date !== null);
  const newest = dated.reduce<Session | null>(
    (best, session) => (best === null || (session.date ?? '') > (best.date ?? '') ? session : best),
    null,
  );
  const session = newest ?? sessions[0] ?? null;
  known.set(sessions, session);
  return session;
}
