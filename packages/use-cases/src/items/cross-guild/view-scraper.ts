import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import {
  findBreak,
  findOffReason,
  type ScraperBreak,
  type ScraperOffReason,
  type ScraperSettings,
  scrapedGame,
} from "@guildhall/core/items";
import { findScraperSettings, listEndedScrapes, listOpenScrapes } from "@guildhall/db/items";
import type { Context } from "#use-cases/context.ts";
import { isOperator, itemSiteOf } from "./operator.ts";

/** The scraper as officers see it: what it reads, whether it may, and when it goes on. */
export type ScraperView = ScraperBreak & {
  /** Whether who looks may change this and have the site read now. */
  readonly isOperator: boolean;
  readonly site: string;
  /** Why nothing is read; null while it may be. */
  readonly offReason: ScraperOffReason | null;
  readonly settings: Omit<ScraperSettings, "acceptedByUserId">;
  /** The run that is at work or waiting, else the last one that ended. */
  readonly latestRunId: number | null;
  readonly isOpen: boolean;
};

/** How many ended runs it takes to know how long the nights pause. */
const runsLookedAt = 12;

/** Shows the scraper of the deployment; an officer of a guild sees it, and only the operator changes it. */
export async function viewScraper(context: Context, actor: Actor): Promise<ScraperView> {
  requireRight(actor, "items.edit");
  const { db } = context;
  const site = itemSiteOf(context);
  const { acceptedByUserId: _, ...settings } = await findScraperSettings(db, scrapedGame);
  const [open] = await listOpenScrapes(db, scrapedGame);
  const ended = await listEndedScrapes(db, scrapedGame, runsLookedAt);
  return {
    ...findBreak(ended),
    isOperator: isOperator(context, userIdOf(actor)),
    site,
    offReason: findOffReason({ ...settings, acceptedByUserId: null }, site),
    settings,
    latestRunId: open?.runId ?? ended[0]?.runId ?? null,
    isOpen: open !== undefined,
  };
}
