import type { Turns } from '../../harness/threadTurns.ts';

/** What happened to the extension host's thread while something was done. */
export interface Watched extends Turns {
  /** The longest stall, in milliseconds, of a process beside it that did nothing at all: less than that cannot be seen on this machine. */
  readonly longestIdle: number;
}

/** What was measured of one reading of a large folder. */
export interface MeasuredReading extends Watched {
  /** Milliseconds until every open item was listed. */
  readonly listed: number;
  /** Milliseconds until everything was compared with the files, and shown. */
  readonly read: number;
}

/** What was measured of files that another program changed, all at once. */
export interface MeasuredBatch extends Watched {
  readonly files: number;
  /** Milliseconds from the first change on until the last one was listed. */
  readonly listed: number;
}

/** What the run inside the editor leaves for the script that started it. */
export interface MeasuredFolder {
  /** Nothing was stored; each of a folder of its own. */
  readonly cold: readonly MeasuredReading[];
  /** Everything was stored, in the same extension host. */
  readonly warm: readonly MeasuredReading[];
  /** Milliseconds from the end of the typing pause until the views and the problems followed an edit, of each edit. */
  readonly edits: readonly number[];
  /** Milliseconds in which the editor's own Node parses and checks a note of 500 lines after an edit: of each edit, of each process. */
  readonly readings: readonly (readonly number[])[];
  readonly batch: MeasuredBatch;
  readonly openItems: number;
  /** Bytes of the extension host, above those before the folder was opened, once it was quiet. */
  readonly memory: number;
}

/** What the script that starts the run leaves for it: the bench's program, and a folder that is empty but for its list of files. */
export interface EditedBy {
  readonly program: string;
  readonly folder: string;
}
