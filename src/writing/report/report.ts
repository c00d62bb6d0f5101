import type { Adjustment } from '../../notes/facts/adjustment.ts';
import type { Flag } from '../../notes/facts/flag.ts';
import type { Day } from '../../notes/note.ts';

/** Where a statement stands. */
export interface Source {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** What became of a meeting that was to take place. */
export type SessionOutcome = 'held' | 'skipped' | 'unprepared';

export interface ReportedSession {
  readonly date: Day;
  readonly outcome: SessionOutcome;
  readonly topic: string | null;
  readonly flag: Flag | null;
  readonly source: Source;
}

/** A decision, by what it was meant to do and what it was made on. */
export interface ReportedDecision {
  readonly date: Day;
  readonly intent: string | null;
  /** The triggers and signals that led to it; a decision without them is none. */
  readonly criteria: string;
  readonly evaluation: string | null;
  readonly source: Source;
}

/** An action item of the person. */
export interface ReportedResult {
  readonly text: string;
  /** `done` is delivered; the others are missed. */
  readonly outcome: 'done' | 'overdue' | 'cancelled';
  readonly raised: Day | null;
  readonly due: Day | null;
  /** The day on which it was done or cancelled: as written, else that of the meeting whose note says so; null of what is overdue. */
  readonly closed: Day | null;
  /** Whole days past its due date: of what is done until then, of what is overdue until the end of the period; 0 where it was in time. */
  readonly daysLate: number;
  /** How often it was carried over. */
  readonly carried: number;
  /** How often its due date moved. */
  readonly dueMoves: number;
  readonly expectation: string | null;
  readonly expectedResult: string | null;
  readonly source: Source;
}

export interface ReportedFlag {
  readonly date: Day;
  readonly flag: Flag;
  /** What a red flag changes; null where the note names nothing. */
  readonly adjustment: Pick<Adjustment, 'words' | 'resources' | 'origins'> | null;
  readonly source: Source;
}

export interface ReportedProcessChange {
  readonly date: Day;
  readonly gotHere: string | null;
  readonly shouldBe: string;
  readonly prevents: string | null;
  readonly source: Source;
}

export interface ReportedWin {
  readonly date: Day;
  readonly words: string;
  readonly source: Source;
}

export interface ReportedReading {
  readonly date: Day;
  readonly measure: string | null;
  /** As written. */
  readonly value: string;
  readonly source: Source;
}

/** What the record says of one person in a period. All lists are in the order of their days. */
export interface Report {
  readonly version: 1;
  readonly person: string;
  readonly handle: string;
  /** The first and the last day of the period; both belong to it. */
  readonly since: Day;
  readonly until: Day;
  readonly sessions: readonly ReportedSession[];
  readonly decisions: readonly ReportedDecision[];
  readonly delivered: readonly ReportedResult[];
  readonly missed: readonly ReportedResult[];
  readonly flags: readonly ReportedFlag[];
  readonly processChanges: readonly ReportedProcessChange[];
  readonly wins: readonly ReportedWin[];
  readonly readings: readonly ReportedReading[];
}
