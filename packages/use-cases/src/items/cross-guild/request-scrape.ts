import { Refusal, type UserActor } from "@guildhall/core";
import { findOffReason, type RequestScrapeInput, scrapedGame } from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { listOpenScrapes, lockScraper, queueScrape } from "@guildhall/db/items";
import type { Context } from "#use-cases/context.ts";
import { itemSiteOf, requireOperator } from "./operator.ts";

/**
 * The operator has the site read now, also while the nights pause. What is waiting or at work already is that run: two are
 * never at once.
 */
export async function requestScrape(
  context: Context,
  user: UserActor,
  { runKey }: RequestScrapeInput,
): Promise<{ readonly runId: number }> {
  requireOperator(context, user);
  const now = context.clock.now();
  return await transaction(context.db, async (tx) => {
    const settings = await lockScraper(tx, scrapedGame);
    const site = itemSiteOf(context);
    const offReason = findOffReason(settings, site);
    if (offReason) throw new Refusal(`items.${offReason}`, { site });
    const [open] = await listOpenScrapes(tx, scrapedGame);
    const runId = open?.runId ?? (await queueScrape(tx, scrapedGame, { runKey, cause: "asked", now }));
    return { runId };
  });
}
