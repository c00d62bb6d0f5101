import { type Flag, flagOf } from '../notes/facts/flag.ts';
import type { PersonMention } from '../notes/note.ts';
import { type ClosedItems, closedItemsIn } from './closedItems.ts';
import { datedSessions, type InSession, type NotedSession } from './meetings.ts';
import { factsOf } from './noteFacts.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { SaidIssue } from './repeatedIssues.ts';

/**
 * What one note adds to the figures of its person, beside the items that `ItemHistories` keeps of it. It depends on neither names nor
 * the day.
 */
export interface NotePart {
  readonly indexed: IndexedNote;
  readonly person: PersonMention | null;
  /** Whether the note is a 1-on-1: else it has no sessions. */
  readonly isMeeting: boolean;
  /** Those with a day, in the order of the text. */
  readonly sessions: readonly PartSession[];
  readonly closed: readonly ClosedItems[];
  readonly issues: readonly InSession<SaidIssue>[];
  /** How many process changes there are. */
  readonly processChanges: number;
  /** Whether `factsOf` finds anything. */
  readonly hasFacts: boolean;
}

export interface PartSession {
  readonly dated: NotedSession;
  readonly flag: Flag | null;
  /** False of what stands outside all dated headings of a running file: that is no meeting. */
  readonly isOwn: boolean;
}

/** Reads out of a note what its person's figures need. */
export function notePartOf(indexed: IndexedNote): NotePart {
  const { note } = indexed;
  const isMeeting = note.kind === 'one-on-one';
  const { escalations, processChanges, wins, profile } = factsOf(indexed);
  const sessions = (isMeeting ? datedSessions(indexed) : []).map((dated): PartSession => {
    const { session } = dated;
    const isOwn = session.heading !== null || !note.isRunningFile;
    return { dated, flag: isOwn ? (flagOf(note, session)?.value ?? null) : null, isOwn };
  });
  return {
    indexed,
    person: note.person,
    isMeeting,
    sessions,
    closed: closedItemsIn(indexed),
    issues: escalations,
    processChanges: processChanges.length,
    hasFacts: profile !== null || escalations.length + processChanges.length + wins.length > 0,
  };
}
