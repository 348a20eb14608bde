import { newSetup } from "@guildhall/core/settings";
import { expect, test } from "vitest";
import type { Transaction } from "../client.ts";
import { makeGuild, openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  beginStep,
  deletePick,
  deletePicks,
  findSetup,
  finishStep,
  listPicks,
  listSteps,
  replaceStep,
  savePick,
  saveSetup,
} from "./index.ts";

const db = await openTestDatabase();
const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const inTransaction = (work: (tx: Transaction) => Promise<void>) => transaction(db, work);

test("a setup comes back as it was saved last, to its own guild", async () => {
  const [guild, other] = [await makeGuild(db), await makeGuild(db)];
  const stopped = { confirmedAt: null, finishedAt: now, problem: "settings.serverFull" } as const;
  await inTransaction((tx) => saveSetup(tx, guild.guildId, { ...newSetup, confirmedAt: now }));
  await inTransaction((tx) => saveSetup(tx, guild.guildId, stopped));
  expect(await findSetup(db, guild.guildId)).toEqual(stopped);
  expect(await findSetup(db, other.guildId)).toBeUndefined();
});

test("a place has one pick, and forgetting leaves other guilds theirs", async () => {
  const [guild, other] = [await makeGuild(db), await makeGuild(db)];
  const [first, second] = [randomSnowflake(), randomSnowflake()];
  await inTransaction(async (tx) => {
    await savePick(tx, guild.guildId, { place: "events", discordId: first });
    await savePick(tx, guild.guildId, { place: "events", discordId: second });
    await savePick(tx, guild.guildId, { place: "voice", discordId: first });
    await savePick(tx, other.guildId, { place: "events", discordId: first });
  });
  await inTransaction((tx) => deletePick(tx, guild.guildId, "voice"));
  expect(await listPicks(db, guild.guildId)).toEqual([{ place: "events", discordId: second }]);
  await inTransaction((tx) => deletePicks(tx, guild.guildId));
  expect(await listPicks(db, guild.guildId)).toEqual([]);
  expect(await listPicks(db, other.guildId)).toHaveLength(1);
});

test("a step is begun once, and one that is replaced is another one", async () => {
  const { guildId } = await makeGuild(db);
  const step = { thing: "events", discordId: null, isMadeByUs: true } as const;
  await inTransaction((tx) => replaceStep(tx, guildId, step));
  const [first] = await listSteps(db, guildId);
  const id = first?.id ?? 0;
  expect(await beginStep(db, guildId, { id, now })).toBe(true);
  expect(await beginStep(db, guildId, { id, now })).toBe(false);
  await inTransaction((tx) => replaceStep(tx, guildId, step));
  const [second] = await listSteps(db, guildId);
  expect(second?.id).not.toBe(id);
  expect(await beginStep(db, guildId, { id: second?.id ?? 0, now })).toBe(true);
});

test("a category is made before what goes into it, however late it was added", async () => {
  const { guildId } = await makeGuild(db);
  for (const thing of ["events", "voice", "category"] as const)
    await inTransaction((tx) => replaceStep(tx, guildId, { thing, discordId: null, isMadeByUs: true }));
  expect((await listSteps(db, guildId)).map(({ thing }) => thing)).toEqual(["category", "events", "voice"]);
});

test("one guild can neither begin nor finish a step of another", async () => {
  const [guild, other] = [await makeGuild(db), await makeGuild(db)];
  await inTransaction((tx) =>
    replaceStep(tx, guild.guildId, { thing: "voice", discordId: null, isMadeByUs: true }),
  );
  const [step] = await listSteps(db, guild.guildId);
  const id = step?.id ?? 0;
  expect(await beginStep(db, other.guildId, { id, now })).toBe(false);
  await finishStep(db, other.guildId, { id, discordId: randomSnowflake() });
  expect(await listSteps(db, guild.guildId)).toEqual([step]);
  const discordId = randomSnowflake();
  await finishStep(db, guild.guildId, { id, discordId });
  expect(await listSteps(db, guild.guildId)).toMatchObject([{ id, discordId }]);
});
