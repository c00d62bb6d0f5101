import type { Rule } from '../../coaching/rule.ts';
import type { PlacedProblem } from './problems.ts';

/** Something that was not read, with the path as it is printed. */
export interface UnreadFile {
  readonly path: string;
  /** Completes the sentence that begins with the path. */
  readonly reason: string;
  /** False where it was only passed over, by a rule. */
  readonly isFailure: boolean;
}

/** All that `check` found. */
export interface CheckReport {
  readonly problems: readonly PlacedProblem[];
  readonly noteCount: number;
  readonly unread: readonly UnreadFile[];
  readonly rules: readonly Rule[];
  /** Of this program. */
  readonly version: string;
}
