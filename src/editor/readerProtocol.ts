import type { Configuration, ConfigurationFallbacks, ConfigurationReading } from '../config/configuration.ts';
import type { RenamingOfText, RenamingRequest } from '../language/rename/planRenaming.ts';
import type { Day, Note, ReadingOptions } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';
import type { whyNotNew } from '../platform/createText.ts';
import type { GitUser } from '../platform/gitSettings.ts';
import type { CarryOrders } from '../writing/carryOver/carryOrder.ts';
import type { CarryOverPlan, CarryTarget } from '../writing/carryOver/carryOverPlan.ts';
import type { EscalationRequest } from '../writing/escalationRequest.ts';
import type { ItemChange } from '../writing/itemChange.ts';
import type { ItemReference } from '../writing/locate.ts';
import type { Replacement, WritePlan } from '../writing/replacement.ts';
import type { Pieces } from './pieces.ts';
import type { StampRows } from './stampRows.ts';

/** A file of a notes' root. Both paths with `/`. */
export interface FileToRead {
  readonly file: string;
  /** Relative to the root. */
  readonly path: string;
  /** The text of an open buffer with unsaved changes; null for what is on disk. */
  readonly buffer: string | null;
}

/** What became of a file: a note, no note, or nothing that could be read. */
export type FileReading =
  | { readonly kind: 'note'; readonly file: string; readonly path: string; readonly note: Note }
  | { readonly kind: 'none'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

/** Notes whose body was read: by the scan, which is fast, or by the whole grammar. */
export interface ReadingCounts {
  readonly scanned: number;
  readonly parsed: number;
}

/** What became of files. */
export interface PackedReadings {
  /** The packed notes, one piece for each file. */
  readonly notes: Pieces;
  /** By which the files are known again. A buffer, and a file that may have changed unseen, has none. */
  readonly stamps: StampRows;
  /** The files that could not be read, by their number. */
  readonly unreadable: readonly { readonly at: number; readonly reason: string }[];
  /** The notes whose body was not read, by their number. */
  readonly bodiesNotRead: readonly { readonly at: number; readonly reason: Phrase }[];
  readonly counts: ReadingCounts;
}

export interface FileList {
  /** Absolute paths, each with a NUL after it, which no path holds: however many they are, they are one string to hand over. */
  readonly files: string;
  readonly stamps: StampRows;
  readonly failures: readonly { readonly file: string; readonly reason: string }[];
  /** The starts below which notes may be, or may have been: folders, and what is not there by that name. */
  readonly noFiles: readonly string[];
}

/** Where what was read of a root is stored, and all that the reading depends on beside the files. Plain data. */
export interface StorePlace {
  /** An absolute path, with `/`. */
  readonly storage: string;
  readonly root: string;
  readonly readBy: readonly unknown[];
}

/** Files as they are stored. */
export interface StoredReadings {
  /** Absolute paths, each with a NUL after it. */
  readonly files: string;
  readonly stamps: StampRows;
  /** The packed notes, one piece for each file. */
  readonly notes: Pieces;
}

/** What became of a change of items. `refusals` says what was left alone, and why. */
export type ChangeOutcome =
  /** The file on disk was changed, or there was nothing to change. */
  | { readonly kind: 'written'; readonly refusals: readonly Phrase[] }
  /** The buffer is to be changed: its text is not the worker's to write. */
  | {
      readonly kind: 'edit';
      readonly replacements: readonly Replacement[];
      readonly refusals: readonly Phrase[];
    };

/** What a renaming changes, file by file; or why it is not done. */
export type RenamingOutcome =
  | { readonly kind: 'plan'; readonly files: readonly (RenamingOfText & { readonly file: string })[] }
  | { readonly kind: 'refused'; readonly message: Phrase };

/** What the reader's thread is asked, and what it answers. */
export interface ReaderCalls {
  configuration: {
    request: { readonly root: string; readonly fallbacks: ConfigurationFallbacks };
    answer: ConfigurationReading & {
      /** The folder of `.coaching.yaml`, at or above the root; paths are relative to it. */
      readonly base: string;
      readonly lineStarts: readonly number[];
      /** Whether the root lies in a git repository. */
      readonly inRepository: boolean;
    };
  };
  /**
   * Lists the markdown files at and below `starts` that are not ignored or excluded. A start that is not there is a failure; one that the
   * disk spells with other capitals is passed over.
   */
  list: {
    request: {
      readonly root: string;
      /** What `exclude` is relative to. */
      readonly base: string;
      readonly starts: readonly string[];
      readonly exclude: readonly string[];
    };
    answer: FileList;
  };
  read: {
    request: { readonly files: readonly FileToRead[]; readonly options: ReadingOptions };
    answer: PackedReadings;
  };
  /** What is stored of a root: `StoredReadings`, one part after the other, and then the number of files. */
  loadStored: { request: StorePlace; answer: number };
  /** Stores files and forgets others. The answer says why that failed; null where it did not. */
  store: {
    request: StoredReadings & { readonly place: StorePlace; readonly deleted: readonly string[] };
    answer: string | null;
  };
  /** Changes items of one note, all in the same way. */
  changeItems: {
    request: {
      readonly file: FileToRead;
      readonly references: readonly ItemReference[];
      readonly change: ItemChange;
      readonly options: ReadingOptions;
    };
    answer: ChangeOutcome;
  };
  /** What carrying items over into a note changes. Nothing is written. */
  carryOver: {
    request: {
      readonly sources: readonly (CarryOrders & { readonly file: FileToRead })[];
      readonly target: CarryTarget;
      /** Files whose buffers have no unsaved changes: what is on their disk must be the same, but for line ends that are. */
      readonly clean: readonly FileToRead[];
      readonly options: ReadingOptions;
    };
    answer: CarryOverPlan;
  };
  /** What changes where a person gets another name: in notes, and in the configuration. Nothing is written. */
  planRenaming: {
    request: RenamingRequest & {
      readonly files: readonly FileToRead[];
      readonly configuration: FileToRead;
    };
    answer: RenamingOutcome;
  };
  /** Mends everything in a buffer that needs no guess. */
  fixAll: {
    request: {
      readonly file: FileToRead;
      readonly configuration: Configuration;
      readonly today: Day;
      readonly options: ReadingOptions;
    };
    answer: { readonly replacements: readonly Replacement[]; readonly fixed: number };
  };
  /** Switches a rule off in the `.coaching.yaml` of `base`. `buffer` is its text where it is open with unsaved changes. */
  disableRule: {
    request: { readonly base: string; readonly rule: string; readonly buffer: string | null };
    answer: WritePlan | { readonly kind: 'written' };
  };
  /** Logs an issue in a buffer. Nothing is written. */
  logEscalation: {
    request: {
      readonly file: FileToRead;
      readonly escalation: EscalationRequest;
      readonly options: ReadingOptions;
    };
    answer: WritePlan;
  };
  /** Whether a new file can be made at a path. */
  whyNotNew: {
    request: { readonly root: string; readonly file: string };
    answer: ReturnType<typeof whyNotNew>;
  };
  /** Whom git would name as author in a folder. */
  gitUser: {
    request: { readonly folder: string };
    answer: GitUser;
  };
  /** The day that somebody's words tell; null where they tell none. */
  dayFromWords: {
    request: { readonly words: string; readonly today: Day };
    answer: Day | null;
  };
}

export type CallName = keyof ReaderCalls;
