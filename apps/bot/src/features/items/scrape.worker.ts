import { randomUUID } from "node:crypto";
import { nameScraper } from "@guildhall/core/items";
import { type CatalogueRead, readCatalogue, realPace } from "@guildhall/questlog";
import type { Context } from "@guildhall/use-cases";
import {
  beginScrape,
  finishScrape,
  letGoOfScrape,
  type Scrape,
  saveScrapeProgress,
} from "@guildhall/use-cases/items";
import { defineWorker } from "#bot/discord/define-worker.ts";
import type { ChromiumPlace } from "#bot/discord/tools.ts";
import { keepHold } from "./keep-hold.ts";
import { readFindings } from "./read-findings.ts";

const runSeconds = 60 * 60;
const pageSeconds = 60;

/** Reads the site of items whenever somebody ordered it, and writes what it found. */
export const scrapeWorker = defineWorker({
  name: "scrape",
  async work({ context, chromium }, { logger, signal }) {
    const scrape = await beginScrape(context, { owner: randomUUID() });
    if (!scrape) return;
    const { runId } = scrape.hold;
    logger.info({ runId, attempt: scrape.hold.attempt }, "scrape begins");
    const read = await readSite(context, scrape, { chromium, signal });
    if (signal.aborted) return await letGoOfScrape(context, scrape.hold);
    const state = await finishScrape(context, scrape.hold, readFindings(read));
    const { pages, stoppedBy, problems } = read;
    logger.info({ runId, state, pages, stoppedBy, errorCount: problems.length }, "scrape ended");
  },
});

type Reading = { readonly chromium: ChromiumPlace; readonly signal: AbortSignal };

/** Ends where it is when the bot stops, and when the run is no longer this process's own. */
async function readSite(
  context: Context,
  { hold, site, settings }: Scrape,
  { chromium, signal }: Reading,
): Promise<CatalogueRead> {
  using held = keepHold(() => saveScrapeProgress(context, hold));
  const { languages, grades, pageCap, contact } = settings;
  return await readCatalogue(
    {
      origin: site,
      languages,
      grades,
      pageCap,
      runSeconds,
      pageSeconds,
      intervalMs: intervalFor(site),
      userAgent: nameScraper(contact),
      chromiumPath: chromium.path,
      hasSandbox: chromium.hasSandbox,
      pace: realPace,
      signal: AbortSignal.any([signal, held.signal]),
    },
    async ({ pages, pagesExpected, seen, errors }) => {
      const progress = { pages, pagesExpected, seen, errorCount: errors };
      if (!(await saveScrapeProgress(context, hold, progress))) held.lose();
    },
  );
}

/** A second between two requests; a site of this very machine, as the demo has one, is asked faster. */
function intervalFor(site: string): number {
  return new URL(site).hostname === "127.0.0.1" ? 100 : 1_000;
}
