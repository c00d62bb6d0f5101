import { type Escalation, escalationsOf } from '../notes/facts/escalations.ts';
import { type ProcessChange, processChangesOf } from '../notes/facts/processChange.ts';
import { type Profile, profileOf } from '../notes/facts/profile.ts';
import { winsOf } from '../notes/facts/wins.ts';
import { entriesOf, type ItemContext, type ItemEntry } from './items.ts';
import { type DatedSession, datedSessions } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { InSession, PersonWin } from './personSummary.ts';

/** What one note adds to the summary of its person. */
export interface NotePart {
  readonly indexed: IndexedNote;
  /**
   * In the order of the text, as all lists here; none where the note is no 1-on-1. What stands outside all dated headings of a running
   * file is no meeting.
   */
  readonly sessions: readonly DatedSession[];
  readonly entries: readonly ItemEntry[];
  readonly escalations: readonly InSession<Escalation>[];
  readonly processChanges: readonly InSession<ProcessChange>[];
  readonly wins: readonly PersonWin[];
  /** Of a note of kind `person`. */
  readonly profile: Profile | null;
}

/** Reads out of a note what its person's summary needs. */
export function notePartOf(indexed: IndexedNote, context: ItemContext): NotePart {
  const { note } = indexed;
  const dated = note.kind === 'one-on-one' ? datedSessions(indexed) : [];
  const profile = profileOf(note);
  const wins =
    note.kind === 'one-on-one'
      ? note.sessions.flatMap((session) => winsOf(note, session))
      : (profile?.wins ?? []);
  return {
    indexed,
    sessions: dated.filter(({ session }) => session.heading !== null || !note.isRunningFile),
    entries: entriesOf(indexed, context),
    escalations: factsIn(dated, escalationsOf),
    processChanges: factsIn(dated, processChangesOf).filter(({ fact }) => fact.shouldBe !== null),
    wins: wins.map((win) => ({ ...win, note: indexed })),
    profile,
  };
}

function factsIn<T>(
  sessions: readonly DatedSession[],
  factsOf: (session: DatedSession['session']) => readonly T[],
): InSession<T>[] {
  return sessions.flatMap((session) => factsOf(session.session).map((fact) => ({ session, fact })));
}
