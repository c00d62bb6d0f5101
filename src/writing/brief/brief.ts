import type { Flag } from '../../notes/facts/flag.ts';
import type { PreparationGate } from '../../notes/facts/preparation.ts';
import type { Day } from '../../notes/note.ts';

/** Where something stands that the brief says. */
export interface BriefPlace {
  /** Of the note, as in the index. */
  readonly key: string;
  /** Of the note, relative to its root, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** Words of a note, and where they stand. */
export interface Sourced<T> {
  readonly value: T;
  readonly place: BriefPlace;
}

export interface BriefSession {
  readonly date: Day;
  readonly flag: Sourced<Flag> | null;
  readonly topic: Sourced<string> | null;
  readonly place: BriefPlace;
}

export interface BriefItem {
  readonly text: string;
  /** Null for nobody's. */
  readonly owner: string | null;
  readonly due: Day | null;
  /** As written, where it is no day of the calendar. */
  readonly invalidDue: string | null;
  /** Whole days since the due date, at least 1; null where it is not overdue. */
  readonly overdueDays: number | null;
  readonly raised: Day | null;
  /** How often it was carried over. */
  readonly carried: number;
  readonly place: BriefPlace;
}

/** Open items by who owes them, the most overdue first, those without a date last. */
export interface BriefItems {
  readonly them: readonly BriefItem[];
  readonly self: readonly BriefItem[];
  /** Somebody else's, or nobody's. */
  readonly other: readonly BriefItem[];
}

export interface BriefTopic {
  readonly words: string;
  /** What the note of the meeting says wins; else it is the turn of the week's topic, which stands in no note. */
  readonly place: BriefPlace | null;
}

export interface BriefQuestion {
  /** The section that is yet to be filled, or in which the question stands ready. */
  readonly section: string;
  readonly prompt: string;
  /** Null where there is no note yet that leaves it open. */
  readonly place: BriefPlace | null;
}

export interface BriefIssue {
  readonly title: string;
  readonly times: number;
  readonly last: Day;
  readonly isResolved: boolean;
  readonly place: BriefPlace;
}

export interface BriefProcess {
  readonly date: Day;
  readonly gotHere: Sourced<string> | null;
  readonly shouldBe: Sourced<string>;
  /** The issue that the change should prevent. */
  readonly prevents: Sourced<string> | null;
}

export interface BriefEscalation {
  readonly date: Day;
  readonly issue: string;
  readonly isUrgent: boolean | null;
  readonly isImportant: boolean | null;
  readonly place: BriefPlace;
}

export interface BriefWin {
  readonly day: Day | null;
  readonly words: string;
  readonly place: BriefPlace;
}

/** How somebody works, each in their note's words. */
export interface BriefProfile {
  readonly guidelines: Sourced<string> | null;
  readonly approach: Sourced<string> | null;
  readonly measure: Sourced<string> | null;
  readonly reading: (Sourced<string> & { readonly day: Day | null }) | null;
}

/** What to know before a 1-on-1. Plain data. */
export interface Brief {
  readonly person: string;
  readonly handle: string;
  readonly today: Day;
  /** The day of the meeting. */
  readonly date: Day;
  /** The note of the meeting, where it is written already. */
  readonly planned: BriefPlace | null;
  /** The last meeting before that day. */
  readonly last: BriefSession | null;
  /** Of the last meeting that has one. */
  readonly flag: (Sourced<Flag> & { readonly date: Day }) | null;
  /** What was agreed to change, then or since. */
  readonly adjustment: Sourced<string> | null;
  readonly items: BriefItems;
  readonly topic: BriefTopic | null;
  /** Newest first. */
  readonly lastTopics: readonly (Sourced<string> & { readonly date: Day })[];
  /** What the person asked to talk about; null where no note says it. */
  readonly request: Sourced<string> | null;
  readonly gate: Sourced<PreparationGate> | null;
  readonly questions: readonly BriefQuestion[];
  readonly repeatedIssues: readonly BriefIssue[];
  /** Newest first. */
  readonly processChanges: readonly BriefProcess[];
  /** Those that nobody has resolved, newest first. */
  readonly escalations: readonly BriefEscalation[];
  /** Newest first. */
  readonly wins: readonly BriefWin[];
  readonly profile: BriefProfile | null;
}
