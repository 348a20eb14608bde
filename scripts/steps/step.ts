export type Counts = { passed: number; failed: number; skipped: number };

/** What one step of a test run found, and what it printed. */
export type StepResult = { counts: Counts; output: string };

export type Step = { title: string; run(signal: AbortSignal): Promise<StepResult> };

export function addCounts(results: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) =>
    results.reduce((total, counts) => total + pick(counts), 0);
  return { passed: sum((c) => c.passed), failed: sum((c) => c.failed), skipped: sum((c) => c.skipped) };
}

/** Nothing failed; and where a machine judges, nothing was left out either. */
export function isGood({ failed, skipped }: Counts, isCi: boolean): boolean {
  return failed === 0 && !(isCi && skipped > 0);
}

/** A runner that ends badly without a failed test, as on a crash or an error outside the tests, counts as one failure. */
export function withExitCode(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
