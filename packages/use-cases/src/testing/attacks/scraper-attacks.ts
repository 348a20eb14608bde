import { changeScraperSettings, requestScrape, viewScraper } from "#use-cases/items/index.ts";
import type { Attacks } from "./attack.ts";

const whoseJob = "is done by the bot for the deployment, and asked for by nobody: scraper.test.ts";

export const scraperAttacks: Attacks = {
  beginScrape: { exempt: whoseJob },
  changeScraperSettings: {
    attemptAsStranger: (context, stranger) =>
      changeScraperSettings(context, stranger, {
        languages: ["en"],
        grades: [1],
        pageCap: 1,
        isNightly: true,
        contact: null,
        acceptsTerms: true,
      }),
  },
  finishScrape: { exempt: whoseJob },
  letGoOfScrape: { exempt: whoseJob },
  planNightlyScrape: { exempt: whoseJob },
  requestScrape: {
    attemptAsStranger: (context, stranger) =>
      requestScrape(context, stranger, { runKey: crypto.randomUUID() }),
  },
  saveScrapeProgress: { exempt: whoseJob },
  viewScraper: { right: "items.edit", attempt: viewScraper },
};
