import type { HTTPResponse, Page } from "puppeteer";
import { collectPage, type RawPage } from "./collect-page.ts";
import type { GuardedTab } from "./guarded-tab.ts";
import { PageProblem, type ProblemCode } from "./problem.ts";
import type { ReadOptions } from "./read-options.ts";

/** A page that asks for nothing any more for this long shows all that it will show. */
const idleMs = 500;

const itemLink = 'a[href*="/db/item/"]';

/**
 * Opens an address in a tab of its own, waits until its list is there, and collects what it shows. Throws a PageProblem
 * for a page that is none. The tab is left when its time is over: Puppeteer knows no other end to a navigation.
 */
export async function visitPage(
  openTab: () => Promise<GuardedTab>,
  url: string,
  options: ReadOptions,
): Promise<RawPage> {
  const deadline = options.pace.deadline(options.pageSeconds * 1_000);
  const tab = await openTab();
  const { leave } = tab;
  AbortSignal.any([deadline, options.signal]).addEventListener("abort", leave, { once: true });
  try {
    return await readTab(tab.page, url);
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof PageProblem) throw error;
    throw new PageProblem(deadline.aborted ? "timeout" : nameFailure(error), undefined, { cause: error });
  } finally {
    await leave();
  }
}

async function readTab(tab: Page, url: string): Promise<RawPage> {
  const answers: HTTPResponse[] = [];
  tab.on("response", (answer) => answers.push(answer));
  await tab.goto(url, { waitUntil: "domcontentloaded", timeout: 0 });
  for (const answer of answers) refuseBadAnswer(answer);
  await waitForList(tab);
  for (const answer of answers) refuseBadAnswer(answer);
  return await tab.evaluate(collectPage);
}

/** The guard lets no page go to another host: one that wanted to has moved away. */
function nameFailure(error: unknown): ProblemCode {
  return String(error).includes("ERR_BLOCKED_BY_CLIENT") ? "leftSite" : "unreachable";
}

/** The first item, or the silence of a page that has none. */
async function waitForList(page: Page): Promise<void> {
  const over = new AbortController();
  const until = { timeout: 0, signal: over.signal };
  const first = page.waitForSelector(itemLink, until);
  const silence = page.waitForNetworkIdle({ idleTime: idleMs, ...until });
  try {
    await Promise.race([first, silence]);
  } finally {
    over.abort();
    await Promise.allSettled([first, silence]);
  }
}

const codeOf: Readonly<Record<number, ProblemCode>> = {
  401: "forbidden",
  403: "forbidden",
  408: "timeout",
  429: "tooManyRequests",
};

function refuseBadAnswer(answer: HTTPResponse): void {
  const status = answer.status();
  const code = codeOf[status] ?? (status >= 500 ? "serverError" : undefined);
  if (code) throw new PageProblem(code, readRetryAfter(answer.headers()["retry-after"]));
}

/** Seconds, or a date; the site's clock is taken for ours. */
function readRetryAfter(header: string | undefined): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1_000;
  const atMs = Date.parse(header);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - Date.now());
}
