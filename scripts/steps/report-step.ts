import { secondsSinceStart } from "../report.ts";
import type { Counts, StepResult } from "./step.ts";

/** Names a step while it runs and says how it ended; only a failed step shows what it printed. */
export async function reportStep(title: string, run: () => Promise<StepResult>): Promise<Counts> {
  const startedAtMs = performance.now();
  process.stdout.write(`[${secondsSinceStart()} s] ${title.padEnd(32)}`);
  const { counts, output } = await run();
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
  const total = counts.passed + counts.failed + counts.skipped;
  const details = total > 1 ? `, ${describeCounts(counts)}` : "";
  console.log(`${counts.failed > 0 ? "FAILED" : "ok"} (${seconds} s${details})`);
  if (counts.failed > 0) console.log(`\n${output}\n`);
  return counts;
}

export function describeCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
