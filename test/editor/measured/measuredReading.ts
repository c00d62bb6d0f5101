import type { Turns } from '../../harness/threadTurns.ts';

/** What was measured of one reading of a large folder. */
export interface MeasuredReading extends Turns {
  /** Milliseconds until every open item was listed. */
  readonly listed: number;
  /** Milliseconds until everything was compared with the files, and shown. */
  readonly read: number;
}

/** What the run inside the editor leaves for the script that started it. */
export interface MeasuredFolder {
  /** Nothing was stored. */
  readonly cold: MeasuredReading;
  /** Everything was stored, in the same extension host. */
  readonly warm: readonly MeasuredReading[];
  readonly openItems: number;
  /** Bytes of the extension host, above those before the folder was opened, once it was quiet. */
  readonly memory: number;
}
