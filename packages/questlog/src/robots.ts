import robotsParser from "robots-parser";
import type { Gate } from "./gate.ts";
import { PageProblem } from "./problem.ts";
import type { ReadOptions } from "./read-options.ts";

/** What the site allows us. */
export type Robots = { allows(url: string): boolean };

// Its types promise a module with a default; what is there is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** More than this of a robots.txt nobody has to read (RFC 9309, 2.5). */
const mostBytes = 500 * 1024;
/** A site that wants a longer pause than this does not want us. */
const longestDelaySeconds = 60;

/** Asks the site what it allows, and has the gate keep its crawl-delay. */
export async function readRobots(gate: Gate, options: ReadOptions): Promise<Robots> {
  const address = new URL("/robots.txt", options.origin).href;
  const rules = parseRobots(address, await fetchRobots(address, gate, options));
  const delaySeconds = rules.getCrawlDelay(options.userAgent) ?? 0;
  if (delaySeconds > longestDelaySeconds) throw new PageProblem("robotsDisallow");
  gate.slowDown(delaySeconds * 1_000);
  return { allows: (url) => rules.isAllowed(url, options.userAgent) !== false };
}

/** A site without the file allows everything; one that cannot say what it allows, allows nothing (RFC 9309, 2.3.1). */
async function fetchRobots(address: string, gate: Gate, options: ReadOptions): Promise<string> {
  await gate.pass(options.signal);
  const answer = await fetch(address, {
    headers: { "user-agent": options.userAgent },
    redirect: "error",
    signal: AbortSignal.any([options.signal, options.pace.deadline(options.pageSeconds * 1_000)]),
  }).catch(() => undefined);
  options.signal.throwIfAborted();
  if (answer?.status === 401 || answer?.status === 403) throw new PageProblem("robotsDisallow");
  if (!answer || answer.status >= 500 || answer.status === 429) throw new PageProblem("robotsUnreachable");
  return answer.ok ? (await answer.text()).slice(0, mostBytes) : "";
}
