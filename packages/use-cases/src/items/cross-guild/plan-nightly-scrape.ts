import { findBreak, findOffReason, scrapedGame } from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { listEndedScrapes, listOpenScrapes, lockScraper, queueScrape } from "@guildhall/db/items";
import type { Context } from "#use-cases/context.ts";
import { itemSiteOf } from "./operator.ts";

/** What came of a night: a run, or why there is none. */
export type NightlyScrape = "queued" | "off" | "paused" | "busy";

const runsLookedAt = 12;

/** Puts the run of this night down, once, unless the scraper is off or pauses after too many failures. */
export async function planNightlyScrape(
  context: Context,
  { night }: { readonly night: string },
): Promise<NightlyScrape> {
  const now = context.clock.now();
  return await transaction(context.db, async (tx) => {
    const settings = await lockScraper(tx, scrapedGame);
    if (!settings.isNightly || findOffReason(settings, itemSiteOf(context))) return "off";
    const { pausedUntil } = findBreak(await listEndedScrapes(tx, scrapedGame, runsLookedAt));
    if (pausedUntil && Temporal.Instant.compare(now, pausedUntil) < 0) return "paused";
    if ((await listOpenScrapes(tx, scrapedGame)).length > 0) return "busy";
    await queueScrape(tx, scrapedGame, { runKey: `night ${night}`, cause: "nightly", now });
    return "queued";
  });
}
