import { join } from "node:path";
import { provideChromium } from "../provide-chromium.ts";
import { runProgram } from "../run-program.ts";
import { openReport, readReport } from "./runner-report.ts";
import { type Counts, type Step, withExitCode } from "./step.ts";

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

export function playwrightStep(e2eFolder: string): Step {
  return {
    title: "stories in a browser",
    async run(signal) {
      const report = openReport("playwright.json");
      const env = {
        ...process.env,
        CHROMIUM_PATH: await provideChromium(signal),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      };
      const args = ["test", "--reporter=list,json"];
      const program = join(e2eFolder, "node_modules/.bin/playwright");
      const { exitCode, output } = await runProgram(program, args, { cwd: e2eFolder, env, signal });
      return { counts: withExitCode(countPlaywright(readReport(report)), exitCode), output };
    },
  };
}

/** A test that passed only at a second try proves nothing: it counts as failed. */
export function countPlaywright(report: PlaywrightReport | undefined): Counts {
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
