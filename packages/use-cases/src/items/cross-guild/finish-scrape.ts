import {
  type CatalogueRunState,
  countChanges,
  judgeScrape,
  type ScrapeFindings,
  scrapedGame,
} from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { endScrape, isScrapeHeld, listOwnItems, lockScraper, type ScrapeHold } from "@guildhall/db/items";
import type { Context } from "#use-cases/context.ts";
import { writeCatalogue } from "../write-catalogue.ts";

/** Errors that are kept of a run: enough to see what is wrong. */
const keptErrors = 50;

/**
 * Writes what a run found into the catalogue that all guilds of the game share, or says why nothing of it is written. Says
 * what became of the run; nothing when it was not this process's own any more, and then nothing changed.
 */
export async function finishScrape(
  { db, clock }: Context,
  hold: ScrapeHold,
  findings: ScrapeFindings,
): Promise<CatalogueRunState | undefined> {
  const now = clock.now();
  const { runId } = hold;
  return await transaction(db, async (tx) => {
    await lockScraper(tx, scrapedGame);
    if (!(await isScrapeHeld(tx, hold))) return undefined;
    const verdict = judgeScrape(await listOwnItems(tx, null, scrapedGame), findings);
    const read = {
      pages: findings.pages,
      pagesExpected: findings.pages,
      seen: findings.found.length,
      errorCount: findings.errors.length,
      errors: findings.errors.slice(0, keptErrors),
      finishedAt: now,
    };
    if (verdict.state !== "done") await endScrape(tx, runId, { ...read, ...verdict });
    else {
      const { plan } = verdict;
      await writeCatalogue(tx, null, { game: scrapedGame, provider: "scraper", runId, plan, now });
      await endScrape(tx, runId, { ...read, ...countChanges(plan), state: "done", reason: null });
    }
    return verdict.state;
  });
}
