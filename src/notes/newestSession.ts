import { lastAsked } from './lastAsked.ts';
import type { Session } from './note.ts';

/** Notes whose newest session is remembered: more running files than anybody keeps of one person, whose sessions are gone through by their days. */
const NOTES = 8;

/**
 * The newest of a note's dated sessions; of a note that is one meeting, that one. The first wins where two share a day. Each session is
 * asked whether it is the one: in a file of thousands it is not looked for each time.
 */
export const newestSession = lastAsked((sessions: readonly Session[]): Session | null => {
  const dated = sessions.filter(({ heading, date }) => heading !== null && date !== null);
  const newest = dated.reduce<Session | null>(
    (best, session) => (best === null || (session.date ?? '') > (best.date ?? '') ? session : best),
    null,
  );
  return newest ?? sessions[0] ?? null;
}, NOTES);
