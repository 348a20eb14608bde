import { Advice } from "../advice.ts";
import { lastLines } from "../child-log.ts";
import { pollUntil } from "../poll-until.ts";
import type { SupervisedChild } from "../supervisor.ts";

const timeoutSeconds = 60;
// One crash may be bad luck at the start; a third will not be followed by a better fourth.
const mostCrashes = 2;

/** Waits for a child's health address to answer; a child that does not come up is an error that shows its last words. */
export async function waitUntilHealthy(
  child: SupervisedChild,
  url: string,
  signal: AbortSignal,
): Promise<void> {
  const ask = async () =>
    (await isHealthy(url)) ? "healthy" : child.crashCount() > mostCrashes && "crashing";
  const outcome = await pollUntil(ask, { timeoutSeconds, everyMilliseconds: 100, signal });
  if (outcome === "healthy") return;
  const trouble = outcome === "crashing" ? "does not stay up" : `did not get ready in ${timeoutSeconds} s`;
  throw new Advice(
    `${lastLines(child.logPath)}\n\nThe ${child.name} ${trouble}: the end of ${child.logPath} says why.`,
  );
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
