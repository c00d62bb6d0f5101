import type { ConfigurationFallbacks, ConfigurationReading } from '../config/configuration.ts';
import type { Day, Note, ReadingOptions } from '../notes/note.ts';
import type { ItemReference } from '../writing/locate.ts';
import type { Replacement } from '../writing/replacement.ts';

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

export interface FileList {
  readonly files: readonly { readonly file: string; readonly path: string }[];
  readonly failures: readonly { readonly file: string; readonly reason: string }[];
}

export type CheckOffOutcome =
  /** The file on disk was changed. */
  | { readonly kind: 'written' }
  /** The buffer is to be changed: its text is not the worker's to write. */
  | { readonly kind: 'edit'; readonly replacements: readonly Replacement[] }
  | { readonly kind: 'refused'; readonly message: string };

/** What the reader's thread is asked, and what it answers. */
export interface ReaderCalls {
  configuration: {
    request: { readonly root: string; readonly fallbacks: ConfigurationFallbacks };
    answer: ConfigurationReading & {
      /** The folder of `.coaching.yaml`, at or above the root; paths are relative to it. */
      readonly base: string;
      readonly lineStarts: readonly number[];
    };
  };
  /** Lists the markdown files below `starts` that are not ignored or excluded. */
  list: {
    request: {
      readonly root: string;
      /** What paths are relative to. */
      readonly base: string;
      readonly starts: readonly string[];
      readonly exclude: readonly string[];
    };
    answer: FileList;
  };
  read: {
    request: { readonly files: readonly FileToRead[]; readonly options: ReadingOptions };
    answer: readonly FileReading[];
  };
  checkOff: {
    request: {
      readonly file: FileToRead;
      readonly reference: ItemReference;
      readonly today: Day;
      readonly options: ReadingOptions;
    };
    answer: CheckOffOutcome;
  };
}

export type CallName = keyof ReaderCalls;

export type ReaderRequest = {
  readonly [Name in CallName]: {
    readonly id: number;
    readonly name: Name;
    readonly request: ReaderCalls[Name]['request'];
  };
}[CallName];

export type ReaderResponse =
  | { readonly id: number; readonly answer: ReaderCalls[CallName]['answer'] }
  | { readonly id: number; readonly fault: string };

/** Shared with the thread, so that a file that takes too long can be named: the number of the file it is at. */
export interface ReaderData {
  readonly position: SharedArrayBuffer;
}
