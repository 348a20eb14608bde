import type { UserActor } from "@guildhall/core";
import type { FoundItem } from "@guildhall/core/items";
import type { Database } from "@guildhall/db";
import { demoGuilds } from "@guildhall/discord-sandbox";
import { gearOfSite, type LocalSite, makeUpItems, openSite } from "@guildhall/questlog/site";
import { beginScrape, changeScraperSettings, finishScrape, requestScrape } from "@guildhall/use-cases/items";
import { contextAt } from "./stage.ts";

/** Codes of the game's profile, so that the demo's items are called epic. */
const grades = [41, 42] as const;

/** Whoever owns the first guild of the demo runs the demo too. */
export const demoOperatorId = demoGuilds[0]?.ownerId;

/** A site of made-up items, for the scraper of the demo. */
export async function openDemoSite(port: number): Promise<LocalSite> {
  return await openSite({ port, grades });
}

/**
 * The operator let the scraper read the local site, and a week ago it did. What is new there since, whoever reads it now will
 * see: a few items, and one that has another name.
 */
export async function playScraper(
  db: Database,
  { now, itemSite }: { readonly now: Temporal.Instant; readonly itemSite: string },
): Promise<void> {
  if (!demoOperatorId) return;
  const operator: UserActor = { kind: "user", userId: demoOperatorId };
  const deployment = { operatorUserIds: new Set([operator.userId]), itemSite };
  const context = { ...contextAt({ db }, now.subtract({ hours: 7 * 24 })), deployment };
  await changeScraperSettings(context, operator, {
    languages: ["en", "fr", "es", "de"],
    grades: [...grades],
    pageCap: 10,
    isNightly: true,
    contact: "items@guildhall.example",
    acceptsTerms: true,
  });
  await requestScrape(context, operator, { runKey: "3f1c9c2e-7a54-4c0e-9a5b-5f0f1f6f2d10" });
  const scrape = await beginScrape(context, { owner: "demo" });
  if (!scrape) return;
  const found = listFound(itemSite);
  await finishScrape(context, scrape.hold, {
    found,
    pages: 16,
    isComplete: true,
    errors: [],
    stoppedBy: null,
  });
}

const laterItems = 6;

/** What the site had a week ago. */
function listFound(itemSite: string): readonly FoundItem[] {
  const all = gearOfSite(makeUpItems(grades), itemSite);
  return all
    .slice(0, -laterItems)
    .map((item, at) => (at === 0 ? { ...item, names: { en: "Bow of Tides" } } : item));
}
