import type { CheckReport } from '../../../src/cli/formats/checkReport.ts';
import type { PlacedProblem } from '../../../src/cli/formats/problems.ts';
import { RULES } from '../../../src/coaching/rules.ts';

/** A report on nothing, with what a test cares about put over it. */
export function reportOf(given: Partial<CheckReport>): CheckReport {
  return {
    ofConfigurations: [],
    problems: [],
    noteCount: 1,
    unread: [],
    rules: RULES,
    version: '1.2.3',
    ...given,
  };
}

/** A problem in the third line of a note, with what a test cares about put over it. */
export function problemOf(given: Partial<PlacedProblem>): PlacedProblem {
  const place = { path: '1-1s/dana.md', line: 3, column: 5, endLine: 3, endColumn: 9 };
  return { ...place, rule: 'missing-intent', severity: 'warning', message: 'Say why.', ...given };
}
