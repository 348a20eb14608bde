import { clearAfterKilledRuns } from "../test-mariadb.ts";
import { describeCounts, reportStep } from "./report-step.ts";
import { addCounts, type Counts, isGood, type Step, type StepResult } from "./step.ts";

/** Runs every step, also after a failed one, closes with one line, and ends this process. */
export async function runSteps(steps: readonly Step[]): Promise<never> {
  const signal = listenForEnd();
  const all: Counts[] = [];
  for (const step of steps) {
    if (signal.aborted) break;
    all.push(await reportStep(step.title, () => runSafely(step, signal)));
  }
  // A runner that was cut off could not take its database away.
  await clearAfterKilledRuns();
  if (signal.aborted) process.exit(130);
  const sum = addCounts(all);
  console.log(describeCounts(sum));
  process.exit(isGood(sum, Boolean(process.env.CI)) ? 0 : 1);
}

async function runSafely(step: Step, signal: AbortSignal): Promise<StepResult> {
  try {
    return await step.run(signal);
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    return { counts: { passed: 0, failed: 1, skipped: 0 }, output };
  }
}

function listenForEnd(): AbortSignal {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => ending.abort());
  process.once("disconnect", () => ending.abort());
  process.channel?.unref();
  return ending.signal;
}
