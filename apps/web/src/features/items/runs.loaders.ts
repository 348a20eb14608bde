import "server-only";
import type { Actor } from "@guildhall/core";
import { type CatalogueRunInput, scrapedGame } from "@guildhall/core/items";
import type { Context } from "@guildhall/use-cases";
import { listCatalogueRuns, viewCatalogueRun, viewScraper } from "@guildhall/use-cases/items";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What changed many items at once, and the scraper where it knows the guild's game. */
export async function readRuns(context: Context, actor: Actor) {
  const { runs, game, grades } = await listCatalogueRuns(context, actor);
  const scraper = game === scrapedGame ? await viewScraper(context, actor) : null;
  return toPlain({ runs, grades, scraper });
}

export type RunsView = Plain<Awaited<ReturnType<typeof readRuns>>>;

export type ScraperInView = NonNullable<RunsView["scraper"]>;

export async function readRun(context: Context, actor: Actor, input: CatalogueRunInput) {
  return toPlain(await viewCatalogueRun(context, actor, input));
}

export type RunView = Plain<Awaited<ReturnType<typeof readRun>>>;
