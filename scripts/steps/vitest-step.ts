import { provideChromium } from "../provide-chromium.ts";
import { runProgram } from "../run-program.ts";
import { openReport, readReport } from "./runner-report.ts";
import { type Counts, type Step, withExitCode } from "./step.ts";

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

export const vitestStep: Step = {
  title: "unit, database and bot tests",
  async run(signal) {
    const report = openReport("vitest.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const env = { ...process.env, CHROMIUM_PATH: await provideChromium(signal) };
    const { exitCode, output } = await runProgram("vitest", ["run", ...reporters], { env, signal });
    return { counts: withExitCode(countVitest(readReport(report)), exitCode), output };
  },
};

/** A file that does not load has no tests to fail: it counts as one. */
export function countVitest(report: VitestReport | undefined): Counts {
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
