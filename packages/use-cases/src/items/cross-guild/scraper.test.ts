import { Refusal, type UserActor } from "@guildhall/core";
import type { ChangeScraperSettingsInput, FoundItem, ScrapeFindings } from "@guildhall/core/items";
import { listOwnItems } from "@guildhall/db/items";
import {
  forgetScrapes,
  makeClock,
  makeGuild,
  openTestDatabase,
  randomSnowflake,
} from "@guildhall/db/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "#use-cases/context.ts";
import { viewHealth } from "#use-cases/settings/index.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import { viewCatalogueRun } from "../view-catalogue-run.ts";
import { beginScrape, type Scrape } from "./begin-scrape.ts";
import { changeScraperSettings } from "./change-scraper-settings.ts";
import { finishScrape } from "./finish-scrape.ts";
import { planNightlyScrape } from "./plan-nightly-scrape.ts";
import { requestScrape } from "./request-scrape.ts";
import { saveScrapeProgress } from "./save-scrape-progress.ts";
import { viewScraper } from "./view-scraper.ts";

const db = await openTestDatabase();

beforeEach(() => forgetScrapes(db));
afterEach(() => forgetScrapes(db));

const game = "throne-and-liberty";
const operator: UserActor = { kind: "user", userId: randomSnowflake() };

const chosen: ChangeScraperSettingsInput = {
  languages: ["en", "fr"],
  grades: [5],
  pageCap: 10,
  isNightly: true,
  contact: "https://guild.example/contact",
  acceptsTerms: true,
};

/** A deployment whose operator let the scraper read a site. */
async function makeDeployment(itemSite = "https://items.example") {
  const clock = makeClock();
  const deployment = { operatorUserIds: new Set([operator.userId]), itemSite };
  const context: Context = { db, clock, deployment };
  await changeScraperSettings(context, operator, chosen);
  const { guildId } = await makeGuild(db, { game });
  const officer = makeActor(guildId, "Ada", ["items.edit"]);
  const ask = () => requestScrape(context, operator, { runKey: crypto.randomUUID() });
  const begin = (owner = "one") => beginScrape(context, { owner });
  const end = (scrape: Scrape, given: Partial<ScrapeFindings> = {}) =>
    finishScrape(context, scrape.hold, { ...findings(10), ...given });
  const runOnce = async (given: Partial<ScrapeFindings> = {}) => {
    await ask();
    return await end((await begin())!, given);
  };
  const listed = async () => (await listOwnItems(db, null, game)).filter(({ isRetired }) => !isRetired);
  return { context, clock, officer, ask, begin, end, runOnce, listed };
}

const found = (at: number): FoundItem => ({
  sourceId: `orb_${at}`,
  category: "weapon",
  slot: "orb",
  grade: 5,
  names: { en: `Orb ${at}`, fr: `Orbe ${at}` },
});

const findings = (count: number): ScrapeFindings => ({
  found: Array.from({ length: count }, (_, at) => found(at)),
  pages: 4,
  isComplete: true,
  errors: [],
  stoppedBy: null,
});

const failed = { stoppedBy: "forbidden", isComplete: false } as const;

test("nothing is read before the operator has accepted the terms of this very site, and the reason is said", async () => {
  const elsewhere = await makeDeployment("https://old.example");
  const context: Context = {
    ...elsewhere.context,
    deployment: { operatorUserIds: new Set([operator.userId]), itemSite: "https://new.example" },
  };
  const runKey = crypto.randomUUID();
  const refused = { code: "items.termsNotAccepted", details: { site: "https://new.example" } };
  await expect(requestScrape(context, operator, { runKey })).rejects.toMatchObject(refused);
  expect(await planNightlyScrape(context, { night: "2026-03-01" })).toBe("off");
  expect(await viewScraper(context, elsewhere.officer)).toMatchObject({ offReason: "termsNotAccepted" });
  await changeScraperSettings(context, operator, chosen);
  expect(await viewScraper(context, elsewhere.officer)).toMatchObject({ offReason: null });
});

test("a site is told whom to write to, or it is not read", async () => {
  const { context, officer, ask } = await makeDeployment();
  await changeScraperSettings(context, operator, { ...chosen, contact: null });
  await expect(ask()).rejects.toMatchObject({ code: "items.noContact" });
  expect(await viewScraper(context, officer)).toMatchObject({ offReason: "noContact" });
});

test("who accepted is kept with the time, and stays so when something else is changed; taking it back ends it", async () => {
  const { context, clock, officer, begin, ask } = await makeDeployment();
  const acceptedAt = clock.now();
  clock.advance({ hours: 5 });
  await changeScraperSettings(context, operator, { ...chosen, pageCap: 3 });
  const { settings } = await viewScraper(context, officer);
  expect(settings).toMatchObject({ acceptedAt, acceptedSite: "https://items.example", pageCap: 3 });
  expect(JSON.stringify(settings)).not.toContain(operator.userId);
  const { runId } = await ask();
  await changeScraperSettings(context, operator, { ...chosen, acceptsTerms: false });
  expect(await begin()).toBeUndefined();
  const { run } = await viewCatalogueRun(context, officer, { runId });
  expect(run).toMatchObject({ state: "failed", reason: "termsNotAccepted" });
});

test("only the operator orders a run or changes the scraper, whatever right somebody has in a guild", async () => {
  const { context, officer } = await makeDeployment();
  const somebody: UserActor = { kind: "user", userId: officer.userId };
  const nobodySet: Context = { db, clock: context.clock };
  for (const [where, who] of [
    [context, somebody],
    [nobodySet, operator],
  ] as const) {
    const notOperator = { code: "items.notOperator" };
    await expect(requestScrape(where, who, { runKey: crypto.randomUUID() })).rejects.toMatchObject(
      notOperator,
    );
    await expect(changeScraperSettings(where, who, chosen)).rejects.toMatchObject(notOperator);
  }
  expect(await beginScrape(context, { owner: "one" })).toBeUndefined();
  expect(await viewScraper(context, officer)).toMatchObject({ isOperator: false });
  const asOperator = { ...officer, userId: operator.userId };
  expect(await viewScraper(context, asOperator)).toMatchObject({ isOperator: true });
  const member = { ...officer, rights: new Set<never>() };
  await expect(viewScraper(context, member)).rejects.toThrow(Refusal);
});

test("what a run found is in the catalogue of every guild of the game, and the run says what it did", async () => {
  const { context, officer, runOnce, listed } = await makeDeployment();
  expect(await runOnce()).toBe("done");
  expect(await listed()).toHaveLength(10);
  const { latestRunId, isOpen } = await viewScraper(context, officer);
  expect(isOpen).toBe(false);
  const { run, changes } = await viewCatalogueRun(context, officer, { runId: latestRunId! });
  expect(run).toMatchObject({ state: "done", added: 10, gone: 0, seen: 10, pages: 4, errorCount: 0 });
  expect(changes[0]).toMatchObject({ kind: "added", after: { names: { en: "Orb 0", fr: "Orbe 0" } } });
});

test("pressed twice at once, the site is read once", async () => {
  const { ask, begin } = await makeDeployment();
  const [one, other] = await Promise.all([ask(), ask()]);
  expect(one).toEqual(other);
  const taken = await Promise.all(["a", "b", "c"].map((owner) => begin(owner)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await ask()).toEqual(one);
});

test("a run that is finished twice is written once", async () => {
  const { context, officer, ask, begin, end, listed } = await makeDeployment();
  await ask();
  const scrape = (await begin())!;
  const outcomes = await Promise.all([end(scrape), end(scrape)]);
  expect(outcomes.toSorted()).toEqual(["done", undefined]);
  expect(await listed()).toHaveLength(10);
  const { changes } = await viewCatalogueRun(context, officer, { runId: scrape.hold.runId });
  expect(changes).toHaveLength(10);
});

test("progress is seen while a run is at work, and keeps its process believed alive", async () => {
  const { context, clock, officer, ask, begin } = await makeDeployment();
  const { runId } = await ask();
  const { hold } = (await begin())!;
  clock.advance({ seconds: 50 });
  const progress = { pages: 3, pagesExpected: 8, seen: 72, errorCount: 1 };
  expect(await saveScrapeProgress(context, hold, progress)).toBe(true);
  clock.advance({ seconds: 50 });
  expect(await saveScrapeProgress(context, hold)).toBe(true);
  clock.advance({ seconds: 50 });
  expect(await begin("two")).toBeUndefined();
  const { run } = await viewCatalogueRun(context, officer, { runId });
  expect(run).toMatchObject({ state: "running", ...progress });
});

test("a run whose process died is begun anew by another, and the dead one can change nothing", async () => {
  const { context, clock, ask, begin, end, listed } = await makeDeployment();
  await ask();
  const lost = (await begin("one"))!;
  clock.advance({ seconds: 60 });
  const taken = (await begin("two"))!;
  expect(taken.hold).toEqual({ runId: lost.hold.runId, owner: "two", attempt: 2 });
  expect(await saveScrapeProgress(context, lost.hold)).toBe(false);
  expect(await end(lost)).toBeUndefined();
  expect(await listed()).toEqual([]);
  expect(await end(taken)).toBe("done");
});

test("a run whose process dies each time is given up, and the next one is free to begin", async () => {
  const { context, clock, officer, ask, begin } = await makeDeployment();
  const { runId } = await ask();
  for (const owner of ["one", "two", "three"]) {
    expect(await begin(owner)).toBeDefined();
    clock.advance({ seconds: 60 });
  }
  expect(await begin("four")).toBeUndefined();
  const { run } = await viewCatalogueRun(context, officer, { runId });
  expect(run).toMatchObject({ state: "failed", reason: "leaseLost" });
  await ask();
  expect(await begin("four")).toBeDefined();
});

test("a run that finds far less than is listed changes nothing and is refused", async () => {
  const { context, officer, runOnce, listed } = await makeDeployment();
  await runOnce();
  expect(await runOnce(findings(5))).toBe("refused");
  expect(await listed()).toHaveLength(10);
  const { latestRunId } = await viewScraper(context, officer);
  const { run, changes } = await viewCatalogueRun(context, officer, { runId: latestRunId! });
  expect(run).toMatchObject({ state: "refused", reason: "shrunken", seen: 5 });
  expect(changes).toEqual([]);
});

test("a run that missed a page adds what it found, and nothing is gone by it; a whole one retires", async () => {
  const { runOnce, listed } = await makeDeployment();
  await runOnce();
  const errors = [{ place: "en/5/2", code: "halfEmpty" }];
  const partly = { found: [...findings(7).found, found(50)], isComplete: false, errors };
  expect(await runOnce(partly)).toBe("done");
  expect(await listed()).toHaveLength(11);
  expect(await runOnce(findings(9))).toBe("done");
  expect((await listed()).map(({ sourceId }) => sourceId)).toEqual(
    findings(9).found.map((one) => one.sourceId),
  );
});

test("after three failures the nights pause and it is said until when; the operator goes on, and success ends it", async () => {
  const { context, clock, officer, runOnce } = await makeDeployment();
  for (const _ of [1, 2, 3]) {
    expect(await planNightlyScrape(context, { night: clock.now().toString().slice(0, 22) })).toBe("queued");
    const scrape = (await beginScrape(context, { owner: "one" }))!;
    expect(await finishScrape(context, scrape.hold, { ...findings(3), ...failed })).toBe("failed");
    clock.advance({ hours: 24 });
  }
  const { pausedUntil, failuresInRow } = await viewScraper(context, officer);
  expect(failuresInRow).toBe(3);
  expect(pausedUntil).toEqual(clock.now().add({ hours: 48 }));
  expect(await planNightlyScrape(context, { night: "paused" })).toBe("paused");
  expect(await runOnce()).toBe("done");
  expect(await viewScraper(context, officer)).toMatchObject({ pausedUntil: null, failuresInRow: 0 });
  expect(await planNightlyScrape(context, { night: "again" })).toBe("queued");
});

test("when the pause is over, the nights go on by themselves", async () => {
  const { context, clock, runOnce } = await makeDeployment();
  for (const _ of [1, 2, 3]) await runOnce(failed);
  clock.advance({ hours: 71 });
  expect(await planNightlyScrape(context, { night: "too early" })).toBe("paused");
  clock.advance({ hours: 1 });
  expect(await planNightlyScrape(context, { night: "due" })).toBe("queued");
});

test("a night has one run, however often it is planned, and none while another is at work or nights are switched off", async () => {
  const { context, begin, end } = await makeDeployment();
  const night = { night: "2026-03-01" };
  expect(await planNightlyScrape(context, night)).toBe("queued");
  expect(await planNightlyScrape(context, night)).toBe("busy");
  await end((await begin())!);
  await planNightlyScrape(context, night);
  expect(await begin()).toBeUndefined();
  await changeScraperSettings(context, operator, { ...chosen, isNightly: false });
  expect(await planNightlyScrape(context, { night: "2026-03-02" })).toBe("off");
});

test("the health check of a guild of the game says how often reading failed, and is silent once it came through", async () => {
  const { context, officer, runOnce } = await makeDeployment();
  const other = await makeGuild(db, { game: "generic" });
  const listFindings = async (guildId: string) =>
    (await viewHealth(context, { kind: "system", guildId })).findings.filter(
      ({ code }) => code === "catalogueUnread",
    );
  expect(await listFindings(officer.guildId)).toEqual([]);
  await runOnce(failed);
  await runOnce(failed);
  expect(await listFindings(officer.guildId)).toMatchObject([{ count: 2, isBroken: false }]);
  expect(await listFindings(other.guildId)).toEqual([]);
  await runOnce();
  expect(await listFindings(officer.guildId)).toEqual([]);
});
