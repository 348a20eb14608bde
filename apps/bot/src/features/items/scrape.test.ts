import type { UserActor } from "@guildhall/core";
import { scrapedGame } from "@guildhall/core/items";
import { listEndedScrapes, listOwnItems } from "@guildhall/db/items";
import { enqueueJob } from "@guildhall/db/jobs";
import { forgetScrapes, randomSnowflake } from "@guildhall/db/testing";
import { openSite } from "@guildhall/questlog/site";
import type { Context } from "@guildhall/use-cases";
import {
  changeScraperSettings,
  requestScrape,
  viewCatalogueRun,
  viewScraper,
} from "@guildhall/use-cases/items";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { nextScrapeNight, scrapeNightly } from "./scrape-nightly.job.ts";

const site = await openSite();
const bot = await startTestBot({ itemSite: site.origin });
const { sandbox, db, until } = bot;

beforeEach(async () => {
  await forgetScrapes(db);
  Object.assign(site.switches, { itemsPerPage: 24, robots: "User-agent: *\nAllow: /\n" });
  site.switches.silent.clear();
});
afterEach(() => forgetScrapes(db));

const operator: UserActor = { kind: "user", userId: randomSnowflake() };

/** The operator lets the bot read the local site. */
async function openDeployment(name: string) {
  const deployment = { operatorUserIds: new Set([operator.userId]), itemSite: site.origin };
  const context: Context = { db, clock: sandbox.clock, deployment };
  const { guildId, server } = await openHall(bot, name);
  await changeScraperSettings(context, operator, {
    languages: ["en", "fr"],
    grades: [5],
    pageCap: 10,
    isNightly: true,
    contact: "items@guild.example",
    acceptsTerms: true,
  });
  const system = { kind: "system", guildId } as const;
  const scrapeNow = () => requestScrape(context, operator, { runKey: crypto.randomUUID() });
  const look = async (runId: number) => (await viewCatalogueRun(context, system, { runId })).run;
  const countItems = async () => (await listOwnItems(db, null, scrapedGame)).length;
  return { context, system, server, scrapeNow, look, countItems };
}

const countNights = () =>
  bot.logLines().filter(({ msg, job }) => msg === "job done" && job === scrapeNightly.name).length;

/** Real pages in a real browser take their time. */
const slowly = { timeout: 45_000, interval: 100 };
const patience = { timeout: 60_000 };

test(
  "scrape now: the run is seen while it reads, and what it found is in the catalogue",
  patience,
  async () => {
    const { scrapeNow, look, countItems } = await openDeployment("Reads");
    site.switches.silent.add("en/5/2");
    const { runId } = await scrapeNow();
    await expect
      .poll(() => look(runId), slowly)
      .toMatchObject({ state: "running", pages: 1, pagesExpected: 6 });
    expect(await countItems()).toBe(0);
    site.release();
    await expect
      .poll(() => look(runId), slowly)
      .toMatchObject({ state: "done", added: 42, pages: 6, errorCount: 0 });
    expect(await countItems()).toBe(42);
    // The site's grade 5 is what the profile calls 41.
    const grades = (await listOwnItems(db, null, scrapedGame)).map(({ grade }) => grade);
    expect(new Set(grades)).toEqual(new Set([41]));
  },
);

test(
  "a bot that is stopped while it reads leaves the run to the next one, which begins it anew and writes it once",
  patience,
  async () => {
    const { scrapeNow, look, countItems } = await openDeployment("Stops");
    site.switches.silent.add("en/5/2");
    const { runId } = await scrapeNow();
    await expect.poll(() => look(runId), slowly).toMatchObject({ state: "running", pages: 1 });
    await bot.restart(async () => {
      expect(await look(runId)).toMatchObject({ state: "running" });
      expect(await countItems()).toBe(0);
      site.switches.silent.clear();
    });
    await expect.poll(() => look(runId), slowly).toMatchObject({ state: "done", added: 42 });
    expect(await countItems()).toBe(42);
  },
);

test(
  "each night orders the next one and a run; after three bad ones it pauses, and scrape now goes on",
  patience,
  async () => {
    const { context, system, scrapeNow, look } = await openDeployment("Nights");
    site.switches.robots = 403;
    for (const night of ["one", "two", "three"]) {
      await enqueueJob(db, "0", { job: scrapeNightly.name, slot: night, dueAt: sandbox.clock.now() });
      const count = { one: 1, two: 2, three: 3 }[night] ?? 0;
      await expect.poll(async () => (await listEndedScrapes(db, scrapedGame, 9)).length, slowly).toBe(count);
    }
    const paused = await viewScraper(context, system);
    expect(paused).toMatchObject({ failuresInRow: 3, isOpen: false });
    expect(paused.pausedUntil).not.toBeNull();
    await enqueueJob(db, "0", { job: scrapeNightly.name, slot: "four", dueAt: sandbox.clock.now() });
    await until(() => expect(countNights()).toBe(4));
    expect(await listEndedScrapes(db, scrapedGame, 9)).toHaveLength(3);
    expect(await viewScraper(context, system)).toMatchObject({ isOpen: false });
    site.switches.robots = 404;
    const { runId } = await scrapeNow();
    await expect.poll(() => look(runId), slowly).toMatchObject({ state: "done" });
    expect(await viewScraper(context, system)).toMatchObject({ pausedUntil: null });
  },
);

test("a night is after half past three, in a minute of the application's own, and never twice on one day", () => {
  const at = (text: string) => Temporal.Instant.from(text);
  const night = nextScrapeNight("100000000000000001", at("2026-03-01T12:00:00Z"));
  expect(night).toMatchObject({ slot: "2026-03-02", dueAt: at("2026-03-02T04:11:00Z") });
  expect(nextScrapeNight("100000000000000001", night.dueAt).slot).toBe("2026-03-03");
  expect(nextScrapeNight("100000000000000002", at("2026-03-01T12:00:00Z")).dueAt).not.toEqual(night.dueAt);
});
