import type { Severity } from '../config/configuration.ts';
import type { Day } from '../notes/note.ts';
import type { CarryOverChoice } from '../writing/planNewNote.ts';
import type { CheckFormat, CommandName, ReportFormat } from './commands.ts';

/** Which notes a command is about. */
export interface NotesAsked {
  /** At least one; as written. */
  readonly paths: readonly string[];
  /** The folder in which is remembered what was read, as written; null for none. */
  readonly cache: string | null;
}

export interface ListRequest extends NotesAsked {
  readonly kind: 'list';
  readonly which: 'open' | 'overdue' | 'all';
  readonly person: string | null;
  readonly owner: string | null;
  readonly mine: boolean;
  readonly json: boolean;
  /** Null for the day of the machine's clock. */
  readonly today: Day | null;
}

export interface CheckRequest extends NotesAsked {
  readonly kind: 'check';
  readonly format: CheckFormat;
  /** The mildest severity with which a problem makes the command fail. */
  readonly failOn: Severity;
  /** Whether what needs no guess is mended first. */
  readonly fix: boolean;
  /** Null for the day of the machine's clock. */
  readonly today: Day | null;
}

export interface NewRequest {
  readonly kind: 'new';
  /** As written; null for the top of the notes that the working directory belongs to. */
  readonly folder: string | null;
  readonly person: string;
  /** Null for today. */
  readonly date: Day | null;
  /** Null for the configured one. */
  readonly framework: string | null;
  /** Null for the configured one. */
  readonly carryOver: CarryOverChoice | null;
  /** Null for the day of the machine's clock. */
  readonly today: Day | null;
}

export interface PeopleRequest extends NotesAsked {
  readonly kind: 'people';
  readonly json: boolean;
  /** Null for the day of the machine's clock. */
  readonly today: Day | null;
}

export interface ReportRequest extends NotesAsked {
  readonly kind: 'report';
  readonly person: string;
  /** The first day of the period. */
  readonly since: Day;
  /** Its last day; null for today. */
  readonly until: Day | null;
  readonly format: ReportFormat;
  /** Null for the day of the machine's clock. */
  readonly today: Day | null;
}

export interface BriefRequest extends NotesAsked {
  readonly kind: 'brief';
  readonly person: string;
  /** The day of the meeting; null for the next one. */
  readonly date: Day | null;
  readonly json: boolean;
  /** Null for the day of the machine's clock. */
  readonly today: Day | null;
}

export type Request =
  | ListRequest
  | CheckRequest
  | NewRequest
  | PeopleRequest
  | ReportRequest
  | BriefRequest
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrongUsage'; readonly message: string };
