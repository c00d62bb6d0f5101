import { lastAsked } from './lastAsked.ts';
import type { Session } from './note.ts';

/**
 * The newest of a note's dated sessions; of a note that is one meeting, that one. The first wins where two share a day. It is looked for
 * once, as long as nobody asks of another note: in a file of thousands each session is asked whether it is the one.
 */
export const newestSession = lastAsked((sessions: readonly Session[]): Session | null => {
  const dated = sessions.filter(({ heading, date }) => heading !== null && date !== null);
  const newest = dated.reduce<Session | null>(
    (best, session) => (best === null || (session.date ?? '') > (best.date ?? '') ? session : best),
    null,
  );
  return newest ?? sessions[0] ?? null;
});
