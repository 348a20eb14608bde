import type { Fact } from "@guildhall/core";
import { runInRequest } from "@guildhall/observability";
import { expect, test } from "vitest";
import { saveGuild } from "../settings/index.ts";
import {
  crashAtEveryStatement,
  makeClock,
  makeGuild,
  onlyShardOf,
  openTestDatabase,
} from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  claimDeliveries,
  fanOutFacts,
  finishDeliveries,
  listFactsSince,
  listParkedDeliveries,
  parkDelivery,
  recordFact,
  retryDelivery,
} from "./index.ts";

const db = await openTestDatabase();

/** A guild with its own clock, and a process that hands the facts of this guild alone to its handlers. */
async function makeWorld(handlers: readonly string[] = ["renderPanel"]) {
  const guild = await makeGuild(db);
  const { guildId } = guild;
  const clock = makeClock();
  const shards = onlyShardOf(guildId);
  const fact: Fact = { name: "settings.guildChanged", guildId };
  const record = () => transaction(db, (tx) => recordFact(tx, fact, clock.now()));
  const fanOut = (limit = 10, on = db) =>
    fanOutFacts(on, { handlersOf: () => handlers, shards, limit, now: clock.now() });
  const claim = (owner = "one") =>
    claimDeliveries(db, { owner, shards, limit: 10, leaseSeconds: 30, now: clock.now() });
  const listSince = (since: Temporal.Instant) => listFactsSince(db, guildId, { since, limit: 10 });
  return { guild, guildId, clock, fact, record, fanOut, claim, listSince };
}

test("a fact reaches each of its handlers once, with the id of the click that it came from", async () => {
  const { clock, fact, record, fanOut, claim } = await makeWorld(["renderPanel", "writeLog"]);
  await runInRequest({ source: "web", correlationId: "click-1" }, record);
  expect(await fanOut()).toBe(1);
  expect(await fanOut()).toBe(0);
  const deliveries = await claim();
  expect(deliveries).toMatchObject([
    { handler: "renderPanel", fact, correlationId: "click-1" },
    { handler: "writeLog", fact, correlationId: "click-1" },
  ]);
  expect(await finishDeliveries(db, deliveries)).toBe(2);
  clock.advance({ hours: 24 });
  expect(await claim()).toEqual([]);
});

test("a fact of an undone change was never recorded", async () => {
  const { guild, clock, fact, fanOut, listSince } = await makeWorld();
  const undone = transaction(db, async (tx) => {
    await saveGuild(tx, { ...guild, language: "fr" });
    await recordFact(tx, fact, clock.now());
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  expect(await fanOut()).toBe(0);
  expect(await listSince(clock.now())).toEqual([]);
});

test("a fact that no handler wants is passed over and stays to be read", async () => {
  const { clock, fact, record, fanOut, claim, listSince } = await makeWorld([]);
  await record();
  expect(await fanOut()).toBe(1);
  expect(await fanOut()).toBe(0);
  expect(await claim()).toEqual([]);
  expect(await listSince(clock.now())).toMatchObject([{ fact, recordedAt: clock.now() }]);
});

test("processes that fan out at once write each delivery once", async () => {
  const { record, fanOut, claim } = await makeWorld();
  for (let n = 0; n < 8; n += 1) await record();
  await Promise.all([fanOut(3), fanOut(3), fanOut(3)]);
  await fanOut(8);
  const factIds = (await claim()).map((delivery) => delivery.id);
  expect(new Set(factIds).size).toBe(8);
});

test("a process that dies anywhere while it fans out loses no fact and doubles none", async () => {
  const { record, fanOut, claim } = await makeWorld(["renderPanel", "writeLog"]);
  await record();
  const statements = await crashAtEveryStatement(
    db,
    (dying) => fanOut(10, dying),
    async () => expect(await claim()).toEqual([]),
  );
  expect(statements).toBe(5);
  expect(await claim()).toHaveLength(2);
});

test("only the process with the guild's shard gets its facts", async () => {
  const { guildId, clock, record, fanOut, claim } = await makeWorld();
  const { shardCount, shardIds } = onlyShardOf(guildId);
  const shards = { shardCount, shardIds: [(shardIds[0]! + 1) % shardCount] };
  await record();
  expect(await fanOutFacts(db, { handlersOf: () => ["x"], shards, limit: 10, now: clock.now() })).toBe(0);
  await fanOut();
  const input = { owner: "other", shards, limit: 10, leaseSeconds: 30, now: clock.now() };
  expect(await claimDeliveries(db, input)).toEqual([]);
  expect(await claim()).toHaveLength(1);
});

test("a delivery that failed comes again later, and what gave it back can no longer finish it", async () => {
  const { clock, record, fanOut, claim } = await makeWorld();
  await record();
  await fanOut();
  const [first] = await claim();
  expect(await retryDelivery(db, { lease: first!, error: "discord.500", now: clock.now() })).toBe(true);
  expect(await finishDeliveries(db, [first!])).toBe(0);
  expect(await claim()).toEqual([]);
  clock.advance({ seconds: 2 });
  const [second] = await claim();
  expect(second).toMatchObject({ id: first!.id, attempt: 2 });
  expect(await finishDeliveries(db, [second!])).toBe(1);
});

test("a delivery whose process died is claimed by another, and the dead one cannot finish it", async () => {
  const { clock, record, fanOut, claim } = await makeWorld();
  await record();
  await fanOut();
  const [lost] = await claim("one");
  clock.advance({ seconds: 30 });
  const [taken] = await claim("two");
  expect(await finishDeliveries(db, [lost!])).toBe(0);
  expect(await finishDeliveries(db, [taken!])).toBe(1);
});

test("what no handler can do is parked and shown to its guild alone", async () => {
  const [one, other] = [await makeWorld(), await makeWorld()];
  await one.record();
  await one.fanOut();
  const [delivery] = await one.claim();
  expect(await parkDelivery(db, { lease: delivery!, error: "discord.50013" })).toBe(true);
  one.clock.advance({ hours: 24 });
  expect(await one.claim()).toEqual([]);
  expect(await listParkedDeliveries(db, one.guildId)).toMatchObject([
    { id: delivery!.id, handler: "renderPanel", factName: one.fact.name, lastError: "discord.50013" },
  ]);
  expect(await listParkedDeliveries(db, other.guildId)).toEqual([]);
});

test("facts since a time are those of the guild from that very moment, in the order of time", async () => {
  const [one, other] = [await makeWorld(), await makeWorld()];
  await one.record();
  one.clock.advance({ milliseconds: 1 });
  const since = one.clock.now();
  await one.record();
  one.clock.advance({ seconds: 1 });
  await one.record();
  await other.record();
  const times = (await one.listSince(since)).map(({ recordedAt }) => String(recordedAt));
  expect(times).toEqual([String(since), String(one.clock.now())]);
});
