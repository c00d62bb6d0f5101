import { type Escalation, escalationsOf } from '../notes/facts/escalations.ts';
import { type Flag, flagOf } from '../notes/facts/flag.ts';
import { type ProcessChange, processChangesOf } from '../notes/facts/processChange.ts';
import { type Profile, profileOf } from '../notes/facts/profile.ts';
import { winsOf } from '../notes/facts/wins.ts';
import type { Note, PersonMention, Session } from '../notes/note.ts';
import { ownCopy } from '../notes/ownText.ts';
import type { ItemLister } from './itemLister.ts';
import type { ItemEntry } from './items.ts';
import { type DatedSession, datedSessions } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { InSession, PersonWin } from './personSummary.ts';

/** What one note adds to the summary of its person. It depends on neither names nor the day, and keeps no more of the note than it says. */
export interface NotePart {
  readonly indexed: IndexedNote;
  readonly person: PersonMention | null;
  readonly isMeeting: boolean;
  /**
   * In the order of the text, as all lists here; none where the note is no 1-on-1. What stands outside all dated headings of a running
   * file is no meeting.
   */
  readonly sessions: readonly DatedSession[];
  readonly entries: readonly ItemEntry[];
  readonly escalations: readonly InSession<Escalation>[];
  readonly processChanges: readonly InSession<ProcessChange>[];
  readonly flags: readonly InSession<Flag>[];
  readonly wins: readonly PersonWin[];
  /** Of a note of kind `person`. */
  readonly profile: Profile | null;
}

/** Reads out of a note what its person's summary needs. */
export function notePartOf(indexed: IndexedNote, lister: ItemLister): NotePart {
  const { note } = indexed;
  const isMeeting = note.kind === 'one-on-one';
  const dated = isMeeting ? datedSessions(indexed) : [];
  const profile = profileOf(note);
  const wins = isMeeting ? note.sessions.flatMap((session) => winsOf(note, session)) : (profile?.wins ?? []);
  return {
    indexed,
    person: lister.personIn(note.person),
    isMeeting,
    sessions: orNone(dated.filter(({ session }) => session.heading !== null || !note.isRunningFile)),
    entries: orNone(lister.listed(indexed, () => true)),
    escalations: orNone(factsIn(dated, escalationsOf)),
    processChanges: orNone(factsIn(dated, processChangesOf).filter(({ fact }) => fact.shouldBe !== null)),
    flags: orNone(factsIn(dated, (session) => flagsIn(note, session))),
    wins: orNone(wins.map((win) => ({ ...ownCopy(win), note: indexed }))),
    profile: profile && ownCopy(profile),
  };
}

function factsIn<T>(
  sessions: readonly DatedSession[],
  factsOf: (session: DatedSession['session']) => readonly T[],
): InSession<T>[] {
  return sessions.flatMap((session) =>
    factsOf(session.session).map((fact) => ({ session, fact: ownCopy(fact) })),
  );
}

function flagsIn(note: Note, session: Session): Flag[] {
  const flag = flagOf(note, session);
  return flag ? [flag.value] : [];
}

const NONE: readonly never[] = [];

/** Most notes have nothing of most kinds: they share one empty list. */
function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}
