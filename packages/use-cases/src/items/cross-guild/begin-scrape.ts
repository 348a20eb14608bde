import { findOffReason, type ScraperSettings, scrapedGame } from "@guildhall/core/items";
import { type Transaction, transaction } from "@guildhall/db";
import {
  endScrape,
  holdScrape,
  isScrapeWaiting,
  listOpenScrapes,
  lockScraper,
  type OpenScrape,
  type ScrapeHold,
} from "@guildhall/db/items";
import type { Context } from "#use-cases/context.ts";
import { itemSiteOf } from "./operator.ts";

/** A process that says nothing for so long is dead, and another takes its run over. */
export const scrapeLeaseSeconds = 60;
/** A run whose process dies each time is not begun for ever. */
const mostAttempts = 3;

/** A run that this process is to do, and how. */
export type Scrape = {
  readonly hold: ScrapeHold;
  readonly site: string;
  readonly settings: ScraperSettings & { readonly contact: string };
};

/**
 * Takes the run that waits longest, or the one whose process died, which begins anew. Nothing while another process is at
 * work: two never read the site at once.
 */
export async function beginScrape(
  context: Context,
  { owner }: { readonly owner: string },
): Promise<Scrape | undefined> {
  const { db, clock } = context;
  const now = clock.now();
  if (!(await isScrapeWaiting(db, scrapedGame, now))) return undefined;
  return await transaction(db, async (tx) => {
    const settings = await lockScraper(tx, scrapedGame);
    const site = itemSiteOf(context);
    const [open] = await listOpenScrapes(tx, scrapedGame);
    if (!open || isAtWork(open, now)) return undefined;
    const { contact } = settings;
    const whyNot = findOffReason(settings, site) ?? (open.attempts >= mostAttempts ? "leaseLost" : null);
    if (whyNot !== null || contact === null) return await endUnread(tx, open, { reason: whyNot, now });
    const hold = { runId: open.runId, owner, attempt: open.attempts + 1 };
    await holdScrape(tx, { ...hold, now, leaseEndsAt: now.add({ seconds: scrapeLeaseSeconds }) });
    return { hold, site, settings: { ...settings, contact } };
  });
}

function isAtWork({ state, leaseEndsAt }: OpenScrape, now: Temporal.Instant): boolean {
  return state === "running" && leaseEndsAt !== null && Temporal.Instant.compare(now, leaseEndsAt) < 0;
}

type End = { readonly reason: string | null; readonly now: Temporal.Instant };

async function endUnread(tx: Transaction, { runId }: OpenScrape, { reason, now }: End): Promise<undefined> {
  await endScrape(tx, runId, { state: "failed", reason, finishedAt: now });
  return undefined;
}
