import { type ScrapeHold, saveScrapeLife } from "@guildhall/db/items";
import type { Context } from "#use-cases/context.ts";

/** The process stops before the run is over: the next one begins it anew without waiting. */
export async function letGoOfScrape({ db, clock }: Context, hold: ScrapeHold): Promise<void> {
  await saveScrapeLife(db, hold, { leaseEndsAt: clock.now() });
}
