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

/** A tab, and the only good way out of it. */
export type GuardedTab = { readonly page: Page; leave(): Promise<void> };

/** A new tab that lets a request out only when the list needs it, robots.txt allows it and the gate opens. */
export async function openGuardedTab(browser: Browser, guard: Guard): Promise<GuardedTab> {
  const page = await browser.newPage();
  await page.setBypassServiceWorker(true);
  await page.setCacheEnabled(false);
  await page.evaluateOnNewDocument(closeOtherWays);
  await page.setRequestInterception(true);
  const leaving = new AbortController();
  const signal = AbortSignal.any([guard.signal, leaving.signal]);
  page.on("request", (request) => {
    // A request whose page went on meanwhile cannot be answered any more, and need not be.
    decide(request, { ...guard, signal }).catch(() => undefined);
  });
  page.on("response", (response) => {
    // A body that is gone before it was read is fetched again by the next page.
    guard.files.keep(response).catch(() => undefined);
  });
  let left: Promise<void> | undefined;
  return {
    page,
    leave() {
      left ??= leaveTab(page, leaving);
      return left;
    },
  };
}

const leaveMilliseconds = 10_000;

/**
 * Chromium lets out whatever still waits when its tab is closed, whether the gate opened for it or not. So what waits is
 * ended, the tab loses the network, then its page, and is closed when there is nothing left to let out.
 */
async function leaveTab(page: Page, leaving: AbortController): Promise<void> {
  leaving.abort();
  try {
    // Without a page there is nothing that could ask, and a tab that waits for its first one hears nothing.
    if (page.url() !== "about:blank") {
      await page.setOfflineMode(true);
      await page.goto("about:blank", { timeout: leaveMilliseconds });
    }
  } catch {
    // A tab that died needs no farewell.
  }
  await page.close().catch(() => undefined);
}

/** Runs inside the page before anything of it: the guard does not see what goes through these. */
function closeOtherWays(): void {
  for (const name of ["WebSocket", "WebTransport", "RTCPeerConnection", "Worker", "SharedWorker"])
    Reflect.deleteProperty(globalThis, name);
}

async function decide(request: HTTPRequest, guard: Guard): Promise<void> {
  if (!isWanted(request, guard)) return await request.abort("blockedbyclient");
  const file = guard.files.find(request.url());
  if (file) return await request.respond(file);
  try {
    await guard.gate.pass(guard.signal);
  } catch {
    return await request.abort("aborted");
  }
  await request.continue();
}

function isWanted(request: HTTPRequest, { origin, robots }: Guard): boolean {
  const url = URL.parse(request.url());
  const isOfSite = url?.origin === origin && robots.allows(url.href);
  const isNested = request.resourceType() === "document" && request.frame()?.parentFrame() != null;
  return isOfSite && !isNested && neededTypes.includes(request.resourceType());
}
