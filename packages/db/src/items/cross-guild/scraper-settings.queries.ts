import type { Game } from "@guildhall/core/games";
import { defaultScraperSettings, type ScraperSettings } from "@guildhall/core/items";
import { eq, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../../client.ts";
import { scraperSettings } from "../scraper.tables.ts";

const settingsColumns = {
  languages: scraperSettings.languages,
  grades: scraperSettings.grades,
  pageCap: scraperSettings.pageCap,
  isNightly: scraperSettings.isNightly,
  contact: scraperSettings.contact,
  acceptedSite: scraperSettings.acceptedSite,
  acceptedByUserId: scraperSettings.acceptedByUserId,
  acceptedAt: scraperSettings.acceptedAt,
};

const selectSettings = (db: Queryable, game: Game) =>
  db.select(settingsColumns).from(scraperSettings).where(eq(scraperSettings.game, game));

export async function findScraperSettings(db: Queryable, game: Game): Promise<ScraperSettings> {
  return (await selectSettings(db, game))[0] ?? defaultScraperSettings;
}

/** Nobody else begins, ends or orders a run of this game meanwhile. */
export async function lockScraper(tx: Transaction, game: Game): Promise<ScraperSettings> {
  // There must be a row to lock, also before anybody decided anything.
  await tx
    .insert(scraperSettings)
    .values({ game, ...defaultScraperSettings })
    .onDuplicateKeyUpdate({ set: { game: sql`${scraperSettings.game}` } });
  const [settings] = await selectSettings(tx, game).for("update");
  return settings ?? defaultScraperSettings;
}

export async function saveScraperSettings(
  tx: Transaction,
  game: Game,
  settings: ScraperSettings,
): Promise<void> {
  await tx.update(scraperSettings).set(settings).where(eq(scraperSettings.game, game));
}
