import type { Browser, HTTPRequest, Page } from "puppeteer";
import type { Gate } from "./gate.ts";
import type { Robots } from "./robots.ts";
import type { SiteFiles } from "./site-files.ts";

/** What a page needs to show its list. Pictures, fonts, styles and everything of other hosts is never sent. */
const neededTypes = ["document", "script", "fetch", "xhr"];

export type Guard = {
  readonly origin: string;
  readonly gate: Gate;
  readonly robots: Robots;
  readonly files: SiteFiles;
  readonly signal: AbortSignal;
};

/** A new tab that lets a request out only when the list needs it, robots.txt allows it and the gate opens. */
export async function openGuardedTab(browser: Browser, guard: Guard): Promise<Page> {
  const page = await browser.newPage();
  await page.setBypassServiceWorker(true);
  // The guard below does not see these, so the page does not get them.
  await page.evaluateOnNewDocument(() => {
    for (const name of ["WebSocket", "WebTransport", "RTCPeerConnection", "Worker", "SharedWorker"])
      Reflect.deleteProperty(globalThis, name);
  });
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    // A request whose page went on meanwhile cannot be answered any more, and need not be.
    decide(request, guard).catch(() => undefined);
  });
  page.on("response", (response) => {
    // A body that is gone before it was read is fetched again by the next page.
    guard.files.keep(response).catch(() => undefined);
  });
  return page;
}

async function decide(request: HTTPRequest, guard: Guard): Promise<void> {
  if (!isWanted(request, guard)) return await request.abort("blockedbyclient");
  const file = guard.files.find(request.url());
  if (file) return await request.respond(file);
  await guard.gate.pass(guard.signal);
  await request.continue();
}

function isWanted(request: HTTPRequest, { origin, robots }: Guard): boolean {
  const url = URL.parse(request.url());
  const isOfSite = url?.origin === origin && robots.allows(url.href);
  const isNested = request.resourceType() === "document" && request.frame()?.parentFrame() != null;
  return isOfSite && !isNested && neededTypes.includes(request.resourceType());
}
