import { type ScrapeHold, type ScrapeProgress, saveScrapeLife } from "@guildhall/db/items";
import type { Context } from "#use-cases/context.ts";
import { scrapeLeaseSeconds } from "./begin-scrape.ts";

/**
 * Says that the process lives and, when there is something to say, how far the run is. False when the run is no longer its
 * own: it has to stop reading.
 */
export async function saveScrapeProgress(
  { db, clock }: Context,
  hold: ScrapeHold,
  progress?: ScrapeProgress,
): Promise<boolean> {
  const leaseEndsAt = clock.now().add({ seconds: scrapeLeaseSeconds });
  return await saveScrapeLife(db, hold, { ...progress, leaseEndsAt });
}
