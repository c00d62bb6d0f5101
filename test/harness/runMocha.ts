import Mocha from 'mocha';
import type { TestFailure, TestResult } from './result.ts';

export interface MochaOptions {
  readonly timeoutMs: number;
  /** Only tests whose full title matches are run. */
  readonly grep?: string;
}

/**
 * Runs the tests that `load` defines (with the global `describe` and `it`), printing them as they go.
 * Tests that are marked `only` or skipped count as failures.
 */
export async function runMocha(load: () => void | Promise<void>, options: MochaOptions): Promise<TestResult> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    color: false,
    timeout: options.timeoutMs,
    forbidOnly: true,
    forbidPending: true,
    ...(options.grep === undefined ? {} : { grep: options.grep }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const failures: TestFailure[] = [];
  let passed = 0;
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => {
      passed += 1;
    });
    runner.on('fail', (test: Mocha.Runnable, error: Error) => {
      failures.push({ title: test.fullTitle(), message: error.stack ?? error.message });
    });
  });
  return { passed, failed: failures.length, failures };
}
