/** What a run of tests came to, as it is passed between processes. */
export interface TestResult {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly TestFailure[];
}

export interface TestFailure {
  readonly title: string;
  readonly message: string;
}
