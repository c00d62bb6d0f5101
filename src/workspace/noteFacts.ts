import { type Escalation, escalationsOf } from '../notes/facts/escalations.ts';
import { type ProcessChange, processChangesOf } from '../notes/facts/processChange.ts';
import { type Profile, profileOf } from '../notes/facts/profile.ts';
import { type Win, winsOf } from '../notes/facts/wins.ts';
import { type DatedSession, datedSessions, type InSession } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';

/** What few notes say. In the order of the text, as all lists here. */
export interface NoteFacts {
  readonly escalations: readonly InSession<Escalation>[];
  /** Those that say what the process should be. */
  readonly processChanges: readonly InSession<ProcessChange>[];
  readonly wins: readonly Win[];
  /** Of a note of kind `person`. */
  readonly profile: Profile | null;
}

/** Reads out of a note what few notes say. Of one that is no 1-on-1 it is its profile alone. */
export function factsOf(indexed: IndexedNote): NoteFacts {
  const { note } = indexed;
  const isMeeting = note.kind === 'one-on-one';
  const dated = isMeeting ? datedSessions(indexed) : [];
  const profile = profileOf(note);
  return {
    escalations: factsIn(dated, escalationsOf),
    processChanges: factsIn(dated, processChangesOf).filter(({ fact }) => fact.shouldBe !== null),
    wins: isMeeting ? note.sessions.flatMap((session) => winsOf(note, session)) : (profile?.wins ?? []),
    profile,
  };
}

function factsIn<T>(
  sessions: readonly DatedSession[],
  factsOfSession: (session: DatedSession['session']) => readonly T[],
): InSession<T>[] {
  return sessions.flatMap((session) => factsOfSession(session.session).map((fact) => ({ session, fact })));
}
