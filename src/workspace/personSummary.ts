import type { Escalation } from '../notes/facts/escalations.ts';
import type { Flag } from '../notes/facts/flag.ts';
import type { ProcessChange } from '../notes/facts/processChange.ts';
import type { Profile } from '../notes/facts/profile.ts';
import type { Win } from '../notes/facts/wins.ts';
import type { Day } from '../notes/note.ts';
import type { ItemHistory } from './itemHistory.ts';
import type { ItemEntry } from './items.ts';
import type { DatedSession, InSession } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { Repeated } from './repeatedIssues.ts';

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

/** A win, with the note that tells it. */
export interface PersonWin extends Win {
  readonly note: IndexedNote;
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

/** How much of some kind the record has. */
export interface RecordCounts {
  readonly sessions: number;
  readonly repeatedIssues: number;
  readonly processChanges: number;
}

/** How the record of somebody is read out of the notes. Those that were asked for last are remembered, until a note of theirs changes. */
export interface RecordReading {
  readonly record: () => PersonRecord;
  /** Does the work of `record` in small steps. */
  readonly recording: () => Generator<void, PersonRecord>;
}

/** What is told of somebody at a glance, and with `record` all the rest. */
export interface PersonSummary extends RecordReading {
  /** `personKey`. */
  readonly key: string;
  readonly name: string;
  readonly handle: string;
  readonly root: string;
  /** The last meeting that took place, today at the latest. */
  readonly last: DatedSession | null;
  /** Planned, agreed, or by the cadence; may lie before today: then it is late. Null where nothing tells it. */
  readonly nextDue: Day | null;
  /** Whole days since `nextDue`; 0 where it is today or later, or not known. */
  readonly daysLate: number;
  /** Of the last meeting that has one. */
  readonly flag: { readonly flag: Flag; readonly session: DatedSession } | null;
  readonly loops: Loops;
  readonly open: ByParty;
  readonly overdue: ByParty;
  /** Of the open items the share that oneself owns, 0 to 1; null without open items. */
  readonly selfShare: number | null;
  readonly dependency: Dependency;
  readonly counts: RecordCounts;
}

/** All that the notes say of one person. */
export interface PersonRecord {
  /** Newest first; planned ones too. */
  readonly sessions: readonly DatedSession[];
  /** Open items, each once, earliest due date first. */
  readonly items: readonly ItemEntry[];
  /** Of these by `ItemEntry.key`, where they were carried. */
  readonly histories: ReadonlyMap<string, ItemHistory>;
  /** Newest first, of all time. */
  readonly escalations: readonly InSession<Escalation>[];
  readonly repeatedIssues: readonly Repeated<Escalation>[];
  /** Processes of which a note says what they should be, newest first. */
  readonly processChanges: readonly InSession<ProcessChange>[];
  /** Newest first, of notes and of the profile. */
  readonly wins: readonly PersonWin[];
  /** The note of kind `person`, where there is one. */
  readonly profile: { readonly note: IndexedNote; readonly profile: Profile } | null;
  /** All items of the notes, each once, whatever their state, earliest due date first. Read anew for each who asks: closed ones are many. */
  readonly allItems: () => readonly ItemEntry[];
}
