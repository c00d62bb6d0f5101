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

/** All that `check` finds. */
export interface CheckReport {
  /** Of configurations: they have no rule of notes. */
  readonly ofConfigurations: readonly PlacedProblem[];
  /** Of notes, those of one together. They are found while they are gone through, which is done once. */
  readonly problems: Iterable<PlacedProblem>;
  readonly noteCount: number;
  readonly unread: readonly UnreadFile[];
  readonly rules: readonly Rule[];
  /** Of this program. */
  readonly version: string;
}

/** Those of configurations first. */
export function* allProblems({ ofConfigurations, problems }: CheckReport): Generator<PlacedProblem> {
  yield* ofConfigurations;
  yield* problems;
}
