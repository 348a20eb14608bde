import { sumAmounts } from "@guildhall/core/dkp";
import { closeDatabase, type Database, openDatabase } from "@guildhall/db";
import { listMarks } from "@guildhall/db/attendance";
import { claimDeliveries, fanOutFacts, listFactsSince } from "@guildhall/db/facts";
import { claimJobs } from "@guildhall/db/jobs";
import { listRoster } from "@guildhall/db/members";
import { reserveMessage, saveMessage } from "@guildhall/db/messages";
import { findGuild, findTalkOfUser, listOpenTalks, saveShardHeartbeat } from "@guildhall/db/settings";
import { listCurrentAbsences, viewGuildWeek } from "@guildhall/use-cases/absences";
import { listContests, previewSettlement } from "@guildhall/use-cases/attendance";
import { verifyLedger, viewStandings, viewStatement } from "@guildhall/use-cases/dkp";
import { type EventSummary, eventMessageKinds, listEvents, viewEvent } from "@guildhall/use-cases/events";
import { listStatics, viewParties, viewPublishedParties } from "@guildhall/use-cases/groups";
import { listCatalogueRuns, listItems, viewCatalogueRun, viewScraper } from "@guildhall/use-cases/items";
import { listDrops, listLootHistory, listOpenSessions, viewSession } from "@guildhall/use-cases/loot";
import { listMembers, listRankClaims, listRanks } from "@guildhall/use-cases/members";
import { viewRights } from "@guildhall/use-cases/settings";
import { viewVerification } from "@guildhall/use-cases/verification";
import { viewWishMatrix } from "@guildhall/use-cases/wishlists";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAddresses } from "../make-database.ts";
import type { Addresses } from "../start/database.ts";
import { openTestMariadb, type TestMariadb } from "../test-mariadb.ts";
import { type Calendar, calendars } from "./calendar.ts";
import { requireDemoDatabase } from "./demo-database.ts";
import { everyShard } from "./every-shard.ts";
import { openDemo, type Seeding } from "./open-demo.ts";
import { demoOperatorId } from "./scraper.ts";
import { contextAt } from "./stage.ts";

const now = Temporal.Instant.from("2026-11-21T18:30:00Z");
// The same story, cut short: what is checked here does not need four months.
const itemSite = "http://127.0.0.1:3003";
const short = calendars.map((calendar) => ({ ...calendar, weeks: 2 }));
const [nightwatch, emberCourt] = short as [Calendar, Calendar];

/** Tells what there is to tell, and says where time goes on. */
async function prepareDemo(where: Addresses, seeding: Seeding): Promise<Temporal.Instant> {
  const demo = await openDemo(where, seeding);
  await demo.tell();
  return demo.goesOnAt;
}

let mariadb: TestMariadb;
let addresses: Addresses;
let db: Database;

beforeAll(async () => {
  mariadb = await openTestMariadb();
  addresses = await makeAddresses(mariadb.rootUrl, "guildhall_story_demo");
  db = openDatabase(addresses.runtime, { logger: { debug: () => undefined } });
  expect(await prepareDemo(addresses, { now, calendars: short, itemSite })).toEqual(now);
}, 120_000);

afterAll(async () => {
  await closeDatabase(db);
  await mariadb.stop();
});

const lilou = "1200000000000000066";

const systemOf = ({ guild }: Calendar) => ({ kind: "system", guildId: guild.id }) as const;

const list = (period: "past" | "upcoming" | "unsettled", calendar = nightwatch) =>
  listEvents(contextAt({ db }, now), systemOf(calendar), { period });

const titlesAndStates = (events: readonly EventSummary[]) =>
  events.map(({ eventId, title, state }) => `${eventId} ${title} ${state}`);

test("the events are settled but for one that waits and one that was called off; one is on, five are to come", async () => {
  const [past, unsettled, upcoming] = [await list("past"), await list("unsettled"), await list("upcoming")];
  expect(unsettled).toHaveLength(1);
  expect(past.filter(({ state }) => state === "cancelled")).toHaveLength(1);
  expect(past.filter(({ state }) => state === "settled")).toHaveLength(past.length - 2);
  expect(upcoming.map(({ state }) => state)).toEqual(["live", "open", "open", "open", "open", "open"]);
  expect(upcoming.every(({ counts }) => counts.coming > 0)).toBe(true);
});

test("everybody of the event that is on plays in a published party, each with a voice channel to come", async () => {
  const context = contextAt({ db }, now);
  const [live] = await list("upcoming");
  if (!live) throw new Error("An event is on");
  const { eventId, counts } = live;
  const published = await viewPublishedParties(context, systemOf(nightwatch), { eventId });
  const seated = published?.parties.flatMap(({ seats }) => seats) ?? [];
  expect(seated.length + (published?.bench.length ?? 0)).toBe(counts.coming + counts.late + counts.standby);
  expect(published?.parties.length).toBeGreaterThan(2);
  expect(published).toMatchObject({ hasVoice: true, hasRoles: false });
  const { work } = await viewParties(context, systemOf(nightwatch), { eventId });
  expect(work).toMatchObject({ isPlain: false, unpublished: [] });
});

test("the books are whole, and each balance is the sum of its rows", async () => {
  const context = contextAt({ db }, now);
  for (const calendar of short) {
    const system = systemOf(calendar);
    const ledgers = await verifyLedger(context, system);
    expect(ledgers.map(({ check }) => check)).toEqual([expect.objectContaining({ brokenBatchNumber: null })]);
    const [standings] = await viewStandings(context, system);
    expect(standings?.rows.length).toBeGreaterThan(3);
    for (const { memberId, balance } of standings?.rows ?? []) {
      const { statements } = await viewStatement(context, system, { memberId });
      expect(sumAmounts(statements.flatMap(({ lines }) => lines))).toBe(balance);
    }
  }
});

test("of the event that waits, settling would pay most of those who said they would come", async () => {
  const [waiting] = await list("unsettled");
  const { entries, lines } = await previewSettlement(contextAt({ db }, now), systemOf(nightwatch), {
    eventId: waiting!.eventId,
  });
  const said = lines.filter(({ answer }) => answer === "coming" || answer === "late");
  expect(said.length).toBeGreaterThan(15);
  const paid = new Set(entries.map(({ memberId }) => memberId));
  expect(said.filter(({ memberId }) => paid.has(memberId)).length).toBeGreaterThan(said.length / 2);
});

test("an appeal waits for officers, and some marks say why", async () => {
  const context = contextAt({ db }, now);
  const system = systemOf(nightwatch);
  expect(await listContests(context, system)).toHaveLength(1);
  const marks = await Promise.all(
    (await list("past")).map(({ eventId }) => listMarks(db, system.guildId, eventId)),
  );
  expect(marks.some((each) => [...each.values()].some(({ note }) => note !== null))).toBe(true);
});

test("officers gave rights, ranks and points, and somebody waits for an answer of theirs", async () => {
  const context = contextAt({ db }, now);
  const system = systemOf(nightwatch);
  const { holders } = await viewRights(context, system);
  expect(holders.map(({ name }) => name)).toEqual(expect.arrayContaining(["Raid leader", "Mireille"]));
  const roster = await listRoster(db, system.guildId);
  expect(new Set(roster.map(({ standing }) => standing))).toEqual(new Set(["active", "trial"]));
  const ranks = await listRanks(context, system);
  expect(ranks.map(({ name }) => name)).toEqual(nightwatch.ways.ranks.map(({ name }) => name));
  expect(roster.filter(({ rankId }) => rankId !== null).length).toBeGreaterThan(60);
  expect(await listRankClaims(context, system)).toMatchObject([{ rankName: "Guardian", canSettle: true }]);
  const { claims, verified } = await viewVerification(context, system);
  expect([claims.length, verified.length]).toEqual([1, 1]);
  const [sakura] = roster.filter(({ name }) => name === "さくら");
  const { statements } = await viewStatement(context, system, { memberId: sakura!.memberId });
  const kinds = statements.flatMap(({ lines }) => lines.map(({ kind }) => kind));
  expect(kinds).toContain("adjustment");
  expect(await findTalkOfUser(db, system.guildId, lilou)).toMatchObject({ closedAt: null });
});

test("who has no account is in the roster and paid, and the statics stand with their people", async () => {
  const context = contextAt({ db }, now);
  const system = systemOf(nightwatch);
  const [standings] = await viewStandings(context, system);
  expect(standings?.rows.filter(({ userId }) => userId === null).length).toBeGreaterThan(2);
  const { statics } = await listStatics(context, system);
  expect(statics.map(({ name, seats }) => `${name}: ${seats.length}`)).toEqual(
    nightwatch.statics
      .map(({ name, regulars, substitutes }) => `${name}: ${1 + regulars.length + substitutes.length}`)
      .toSorted(),
  );
  expect((await listMembers(context, system)).length).toBe(72);
});

test("the guilds know nothing of each other", async () => {
  const titles = (await list("past", emberCourt)).map(({ title }) => title);
  expect(new Set(titles)).toEqual(new Set(["Court night"]));
  expect((await list("past")).some(({ title }) => title === "Court night")).toBe(false);
});

test("Discord will hear of what is present and of appeals alone, and no job of the past is left", async () => {
  const present = [
    ...(await list("unsettled")),
    ...(await list("upcoming")),
    ...(await list("upcoming", emberCourt)),
  ];
  await fanOutFacts(db, { handlersOf: () => ["anybody"], shards: everyShard, limit: 10_000, now });
  const claim = { owner: "test", shards: everyShard, leaseSeconds: 60, limit: 10_000, now };
  const facts = (await claimDeliveries(db, claim)).map(({ fact }) => fact);
  const heard = facts
    .filter(({ name }) => name !== "attendance.contestChanged")
    .map((fact) => ("eventId" in fact ? fact.eventId : 0));
  expect(new Set(heard.filter(Boolean))).toEqual(new Set(present.map(({ eventId }) => eventId)));
  expect(await claimJobs(db, claim)).toEqual([]);
});

test("some are away or will be, and events in that time know it", async () => {
  const context = contextAt({ db }, now);
  const leaves = await listCurrentAbsences(context, systemOf(nightwatch));
  expect(leaves).toHaveLength(nightwatch.leaves.length);
  expect(leaves.filter(({ state }) => state === "active").length).toBeGreaterThan(2);
  const later = (await list("upcoming")).at(-1);
  const { signUps } = await viewEvent(context, systemOf(nightwatch), { eventId: later!.eventId });
  expect(signUps.filter(({ isExcused }) => isExcused).map(({ name }) => name)).toContain("ليث");
  const { saidCount, best } = await viewGuildWeek(context, systemOf(nightwatch));
  expect([saidCount > 10, best[0]]).toEqual([true, "sun-evening"]);
});

test("a second start tells nothing, and brings back the cards that the local Discord forgot", async () => {
  const before = titlesAndStates([...(await list("past")), ...(await list("upcoming"))]);
  await saveShardHeartbeat(db, { shardId: 0, shardCount: 1, readyAt: now, beatAt: now });
  const [next] = await list("upcoming");
  const guildId = nightwatch.guild.id;
  const subject = { kind: eventMessageKinds.card, subjectId: next!.eventId, variant: "" };
  const { id } = await reserveMessage(db, guildId, { ...subject, channelId: "1", now });
  await saveMessage(db, guildId, { id, messageId: "77", renderedHash: "x" });
  const later = now.add({ minutes: 5 });
  expect(await prepareDemo(addresses, { now: later, calendars: short })).toEqual(later);
  expect(titlesAndStates([...(await list("past")), ...(await list("upcoming"))])).toEqual(before);
  const facts = (await listFactsSince(db, guildId, { since: later, limit: 20 })).map(({ fact }) => fact);
  const leaves = await listCurrentAbsences(contextAt({ db }, later), systemOf(nightwatch));
  const talks = await listOpenTalks(db, guildId);
  expect(facts).toEqual([
    { name: "events.messageDeleted", guildId, eventId: next!.eventId },
    { name: "settings.panelDeleted", guildId },
    ...leaves.map(({ absenceId }) => ({ name: "absences.postChanged", guildId, absenceId })),
    ...talks.map(({ id: talkId }) => ({ name: "settings.talkChanged", guildId, talkId })),
  ]);
});

test("time that was moved on does not go back at the next start", async () => {
  const beatAt = now.add({ hours: 48 });
  await saveShardHeartbeat(db, { shardId: 0, shardCount: 1, beatAt, readyAt: now });
  expect(await prepareDemo(addresses, { now: now.add({ minutes: 10 }), calendars: short })).toEqual(beatAt);
});

test("a story that was cut off half-way is told from the beginning", async () => {
  const half = await makeAddresses(mariadb.rootUrl, "guildhall_half_demo");
  const stop = new AbortController();
  stop.abort();
  const seeding = { now, calendars: [emberCourt] };
  await expect(prepareDemo(half, { ...seeding, signal: stop.signal })).rejects.toThrow();
  await prepareDemo(half, seeding);
  const told = openDatabase(half.runtime, { logger: { debug: () => undefined } });
  expect(await findGuild(told, emberCourt.guild.id)).toMatchObject({ name: "Ember Court" });
  const past = await listEvents(contextAt({ db: told }, now), systemOf(emberCourt), { period: "past" });
  await closeDatabase(told);
  expect(past).toHaveLength(2);
}, 60_000);

test("a database that does not say that it is a demo's is never emptied", () => {
  const address = "mysql://guildhall@localhost/guildhall";
  expect(() => requireDemoDatabase({ runtime: address, admin: address })).toThrow("Nothing was changed");
});

test("Nightwatch has a catalogue with what members miss in it, and the run that brought it", async () => {
  const context = contextAt({ db }, now);
  const look = (shelf: "listed" | "wished" | "retired") =>
    listItems(context, systemOf(nightwatch), { language: "fr", shelf, page: 1 });
  const totals = [(await look("listed")).total, (await look("wished")).total, (await look("retired")).total];
  expect(totals).toEqual([224, 3, 1]);
  expect((await listCatalogueRuns(context, systemOf(nightwatch))).runs).toMatchObject([
    { provider: "scraper", guildId: null, state: "done" },
    { state: "done", added: 147, errorCount: 2, askedByName: "Corvin" },
  ]);
});

test("members of Nightwatch want things, some of them many, and everybody keeps to the limits", async () => {
  const context = contextAt({ db }, now);
  const { members, items } = await viewWishMatrix(context, systemOf(nightwatch), { language: "en" });
  expect(members.length).toBeGreaterThan(25);
  expect(items[0]?.memberCount).toBeGreaterThan(4);
  for (const { wishes } of members)
    expect(wishes.filter(({ interest }) => interest === "upgrade").length).toBeLessThanOrEqual(3);
});

test("the last evenings brought drops: handed over, on their way, sold, and one is bid for now", async () => {
  const context = contextAt({ db }, now);
  const [system, language] = [systemOf(nightwatch), "en"] as const;
  const { rows } = await listLootHistory(context, system, { language, limit: 50 });
  const states = new Set(rows.map(({ state }) => state));
  expect(states).toEqual(new Set(["awarded", "confirmed"]));
  expect(rows.filter(({ price }) => Number(price) > 0)).toHaveLength(1);
  const owed = (await listDrops(context, system, { language })).rows.map(({ state }) => state);
  expect(new Set(owed)).toEqual(new Set(["awarded", "inSession", "waiting"]));
  const [sale, ...others] = await listOpenSessions(context, system, { language });
  const { bids } = await viewSession(context, system, { sessionId: sale!.sessionId, language });
  expect(others).toEqual([]);
  expect(bids.length).toBeGreaterThan(2);
});

test("the operator let the local site be read, and only that one; what it showed is in the catalogue", async () => {
  const { guild } = nightwatch;
  const deployment = { operatorUserIds: new Set([demoOperatorId ?? ""]), itemSite };
  const context = { ...contextAt({ db }, now), deployment };
  const officer = { kind: "system", guildId: guild.id } as const;
  const scraper = await viewScraper(context, officer);
  expect(scraper).toMatchObject({ offReason: null, pausedUntil: null, isOpen: false });
  const elsewhere = { ...context, deployment: { ...deployment, itemSite: "https://questlog.gg" } };
  expect(await viewScraper(elsewhere, officer)).toMatchObject({ offReason: "termsNotAccepted" });
  const { run } = await viewCatalogueRun(context, officer, { runId: scraper.latestRunId ?? 0 });
  expect(run).toMatchObject({ state: "done", added: 78, gone: 0 });
});
