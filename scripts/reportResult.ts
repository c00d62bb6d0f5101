import type { TestResult } from '../test/harness/result.ts';

/** Begins the line from which `npm test` takes the counts of a stage; what follows is `{passed,failed}` as JSON. */
export const resultMark = 'RESULT ';

/** Begins each failure that is listed at the end. */
export const failureMark = 'FAILED ';

/** Prints the failures with their places in the sources and the counts, and sets the exit code. */
export function reportResult(result: TestResult): void {
  for (const { title, message } of result.failures) console.log(`\n${failureMark}${title}\n${message}`);
  console.log(`${resultMark}${JSON.stringify({ passed: result.passed, failed: result.failed })}`);
  process.exitCode = result.failed > 0 || result.passed === 0 ? 1 : 0;
}
