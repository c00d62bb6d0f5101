import type { Escalation } from '../notes/facts/escalations.ts';
import type { Flag } from '../notes/facts/flag.ts';
import type { ProcessChange } from '../notes/facts/processChange.ts';
import type { Profile } from '../notes/facts/profile.ts';
import type { Win } from '../notes/facts/wins.ts';
import type { Day } from '../notes/note.ts';
import type { ItemHistory } from './itemHistory.ts';
import type { ItemEntry } from './items.ts';
import type { DatedSession } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';

/** How many of a person's items are whose. */
export interface ByParty {
  readonly self: number;
  /** The person's own. */
  readonly them: number;
  /** Somebody else's, or nobody's. */
  readonly other: number;
}

/** Loops of one calendar year, today's. Each day counts once. */
export interface Loops {
  readonly year: number;
  /** Meetings that took place, today at the latest. */
  readonly done: number;
  readonly skipped: number;
  /** Ended as unprepared: they count as no loop. */
  readonly unprepared: number;
  readonly aim: number;
}

/** Something that a session says, with the session. */
export interface InSession<T> {
  readonly session: DatedSession;
  readonly fact: T;
}

/** A win, with the note that tells it. */
export interface PersonWin extends Win {
  readonly note: IndexedNote;
}

/** An issue that came back: by an explicit `Repeats:` link, or by an equal normalized title. */
export interface RepeatedIssue {
  /** The issue's words, as first written. */
  readonly title: string;
  /** Oldest first; at least two. */
  readonly escalations: readonly InSession<Escalation>[];
}

/** A share now and in the window before; null where there is nothing to divide by. 0 to 1. */
export interface Share {
  readonly now: number | null;
  readonly before: number | null;
}

export interface Dependency {
  /** The window in weeks. It ends today; the one before ends where it begins. */
  readonly weeks: number;
  /** Of the items that were raised in the window, each once: the share owned by oneself. */
  readonly ownedBySelf: Share;
  /** Of the issues of the window that somebody resolved: the share that the person resolved. */
  readonly resolvedByThem: Share;
  /** How many issues of the window repeat an earlier one, and how many there are. */
  readonly repeated: { readonly now: number; readonly of: number };
}

/** Everything that the record says of one person. */
export interface PersonSummary {
  /** `personKey`. */
  readonly key: string;
  readonly name: string;
  readonly handle: string;
  readonly root: string;
  /** Newest first; planned ones too. */
  readonly sessions: readonly DatedSession[];
  /** The last meeting that took place, today at the latest. */
  readonly last: DatedSession | null;
  /** Planned, agreed, or by the cadence; may lie before today: then it is late. Null where nothing tells it. */
  readonly nextDue: Day | null;
  /** Whole days since `nextDue`; 0 where it is today or later, or not known. */
  readonly daysLate: number;
  /** Of the last meeting that has one. */
  readonly flag: { readonly flag: Flag; readonly session: DatedSession } | null;
  readonly loops: Loops;
  /** Open items, each once, earliest due date first. */
  readonly items: readonly ItemEntry[];
  /** All items of the notes, each once, whatever their state, in the same order. Read out of the notes each time that somebody asks: closed ones are many. */
  readonly allItems: readonly ItemEntry[];
  /** Of these by `ItemEntry.key`, where they were carried. */
  readonly histories: ReadonlyMap<string, ItemHistory>;
  readonly open: ByParty;
  readonly overdue: ByParty;
  /** Of the open items the share that oneself owns, 0 to 1; null without open items. */
  readonly selfShare: number | null;
  readonly dependency: Dependency;
  /** Newest first, of all time. */
  readonly escalations: readonly InSession<Escalation>[];
  readonly repeatedIssues: readonly RepeatedIssue[];
  /** Processes of which a note says what they should be, newest first. */
  readonly processChanges: readonly InSession<ProcessChange>[];
  /** Newest first, of notes and of the profile. */
  readonly wins: readonly PersonWin[];
  /** The note of kind `person`, where there is one. */
  readonly profile: { readonly note: IndexedNote; readonly profile: Profile } | null;
}
