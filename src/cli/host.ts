import type { Environment } from '../platform/gitSettings.ts';
import type { ReadingLimits } from './noteReader.ts';

export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

/** What the commands need of the process that they run in. */
export interface Host {
  /** Absolute. */
  readonly workingDirectory: string;
  readonly environment: Environment;
  readonly now: () => Date;
  readonly output: Output;
  readonly errors: Output;
  readonly limits: ReadingLimits;
}

export type ExitCode = 0 | 1 | 2;
