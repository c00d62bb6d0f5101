import type { Session } from './note.ts';

/** The newest of a note's dated sessions; of a note that is one meeting, that one. The first wins where two share a day. */
export function newestSession(sessions: readonly Session[]): Session | null {
  const dated = sessions.filter(({ heading, date }) => heading !== null && date !== null);
  const newest = dated.reduce<Session | null>(
    (best, session) => (best === null || (session.date ?? '') > (best.date ?? '') ? session : best),
    null,
  );
  return newest ?? sessions[0] ?? null;
}
