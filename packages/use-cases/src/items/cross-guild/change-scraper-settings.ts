import type { UserActor } from "@guildhall/core";
import { type ChangeScraperSettingsInput, type ScraperSettings, scrapedGame } from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { lockScraper, saveScraperSettings } from "@guildhall/db/items";
import type { Context } from "#use-cases/context.ts";
import { itemSiteOf, requireOperator } from "./operator.ts";

/** The operator says what is read, and accepts the terms of the site or takes that back. Who accepted, and when, is kept. */
export async function changeScraperSettings(
  context: Context,
  user: UserActor,
  { acceptsTerms, ...chosen }: ChangeScraperSettingsInput,
): Promise<void> {
  requireOperator(context, user);
  const site = itemSiteOf(context);
  const acceptance = { acceptedSite: site, acceptedByUserId: user.userId, acceptedAt: context.clock.now() };
  await transaction(context.db, async (tx) => {
    const known = await lockScraper(tx, scrapedGame);
    const accepted = known.acceptedSite === site ? acceptanceOf(known) : acceptance;
    await saveScraperSettings(tx, scrapedGame, { ...chosen, ...(acceptsTerms ? accepted : nothingAccepted) });
  });
}

type Acceptance = Pick<ScraperSettings, "acceptedSite" | "acceptedByUserId" | "acceptedAt">;

const nothingAccepted: Acceptance = { acceptedSite: null, acceptedByUserId: null, acceptedAt: null };

function acceptanceOf({ acceptedSite, acceptedByUserId, acceptedAt }: ScraperSettings): Acceptance {
  return { acceptedSite, acceptedByUserId, acceptedAt };
}
