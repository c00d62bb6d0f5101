import { type Escalation, escalationsOf } from '../notes/facts/escalations.ts';
import { type Flag, flagOf } from '../notes/facts/flag.ts';
import { type ProcessChange, processChangesOf } from '../notes/facts/processChange.ts';
import { type Profile, profileOf } from '../notes/facts/profile.ts';
import { winsOf } from '../notes/facts/wins.ts';
import type { Note, PersonMention } from '../notes/note.ts';
import { ownCopy } from '../notes/ownText.ts';
import { type ClosedItems, closedItemsIn } from './closedItems.ts';
import type { ItemLister } from './itemLister.ts';
import { type DatedSession, datedSessions } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { InSession, PersonWin } from './personSummary.ts';

/** What few notes say. In the order of the text, as all lists here. */
export interface NoteFacts {
  readonly escalations: readonly InSession<Escalation>[];
  readonly processChanges: readonly InSession<ProcessChange>[];
  readonly wins: readonly PersonWin[];
  /** Of a note of kind `person`. */
  readonly profile: Profile | null;
}

/**
 * What one note adds to the summary of its person, beside the items that `ItemHistories` keeps of it. It depends on neither names nor the
 * day, and keeps no more of the note than it says: a large folder has very many of these.
 */
export interface NotePart {
  readonly indexed: IndexedNote;
  readonly person: PersonMention | null;
  readonly isMeeting: boolean;
  /** None where the note is no 1-on-1. What stands outside all dated headings of a running file is no meeting. Mostly there is one. */
  readonly sessions: DatedSession | readonly DatedSession[];
  /** Of each of the sessions; none where no session has one. */
  readonly flags: readonly (Flag | null)[];
  readonly closed: ClosedItems | null;
  readonly facts: NoteFacts;
}

/** Reads out of a note what its person's summary needs. */
export function notePartOf(indexed: IndexedNote, lister: ItemLister): NotePart {
  const { note } = indexed;
  const isMeeting = note.kind === 'one-on-one';
  const dated = isMeeting ? datedSessions(indexed, lister.days) : [];
  const sessions = dated.filter(({ session }) => session.heading !== null || !note.isRunningFile);
  const [first] = sessions;
  return {
    indexed,
    person: lister.personIn(note.person),
    isMeeting,
    sessions: first && sessions.length === 1 ? first : orNone(sessions),
    flags: flagsOf(note, sessions),
    closed: closedItemsIn(indexed, lister),
    facts: factsOf(indexed, dated, isMeeting),
  };
}

function factsOf(indexed: IndexedNote, dated: readonly DatedSession[], isMeeting: boolean): NoteFacts {
  const { note } = indexed;
  const profile = profileOf(note);
  const wins = isMeeting ? note.sessions.flatMap((session) => winsOf(note, session)) : (profile?.wins ?? []);
  const escalations = factsIn(dated, escalationsOf);
  const processChanges = factsIn(dated, processChangesOf).filter(({ fact }) => fact.shouldBe !== null);
  if (profile === null && wins.length + escalations.length + processChanges.length === 0) return NO_FACTS;
  return {
    escalations: orNone(escalations),
    processChanges: orNone(processChanges),
    wins: orNone(wins.map((win) => ({ ...ownCopy(win), note: indexed }))),
    profile: profile && ownCopy(profile),
  };
}

function factsIn<T>(
  sessions: readonly DatedSession[],
  factsOfSession: (session: DatedSession['session']) => readonly T[],
): InSession<T>[] {
  return sessions.flatMap((session) =>
    factsOfSession(session.session).map((fact) => ({ session, fact: ownCopy(fact) })),
  );
}

function flagsOf(note: Note, sessions: readonly DatedSession[]): readonly (Flag | null)[] {
  const flags = sessions.map(({ session }) => flagOf(note, session)?.value ?? null);
  const [first = null] = flags;
  // Most notes have one session.
  if (flags.length === 1 && first !== null) return ALONE[first];
  return flags.some((flag) => flag !== null) ? flags : NONE;
}

const NONE: readonly never[] = [];
const NO_FACTS: NoteFacts = { escalations: NONE, processChanges: NONE, wins: NONE, profile: null };
const ALONE: Readonly<Record<Flag, readonly Flag[]>> = { green: ['green'], red: ['red'] };

/** Most notes have nothing of most kinds: they share one empty list. Any other is copied, since a list that grew has room for more. */
function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}
