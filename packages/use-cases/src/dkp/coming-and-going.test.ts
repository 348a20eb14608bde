import { toHundredths } from "@guildhall/core";
import { lapseBalanceJob, type PoolRules, readReturn } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { listEntries, listPools } from "@guildhall/db/dkp";
import { claimJobs } from "@guildhall/db/jobs";
import { createUnlinkedMember, ensureHouse } from "@guildhall/db/members";
import { changePoolRules, makeMember, onlyShardOf, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import {
  changeStanding,
  importSheet,
  previewSheet,
  recordServerMemberLeft,
  recordServerMembers,
  undoImport,
} from "#use-cases/members/index.ts";
import { sheetOf } from "#use-cases/testing/furnish-imports.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { expirePoints, viewDecay } from "./decay/index.ts";
import { giveStart } from "./give-start.ts";
import { lapseBalance } from "./lapse-balance.ts";
import { undoEntries } from "./ledger/index.ts";
import { adjustPoints } from "./slips/index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeAccount() {
  const story = await makeStory(db);
  const { context, guildId, officer } = story;
  const aldo = await makeMember(db, guildId, { name: "Aldo" });
  const { memberId } = aldo;
  const give = async (points: number, slipId: string) => {
    const lines = [{ memberId, amount: toHundredths(points) }];
    return await adjustPoints(context, officer, { slipId, lines, reason: "Held the gate" });
  };
  const readRows = async () => {
    const [pool] = await listPools(db, guildId);
    if (!pool) return [];
    const entries = await listEntries(db, guildId, { poolId: pool.poolId, memberId });
    return entries.map(({ kind, amount }) => [kind, amount]);
  };
  const rule = async (changedRules: Partial<PoolRules>) => {
    const [pool] = await listPools(db, guildId);
    await changePoolRules(db, guildId, { poolId: pool?.poolId ?? 0, changedRules });
  };
  return { ...story, aldo, memberId, give, readRows, rule };
}

test("whoever becomes a full member begins with fifty, once however often it is said", async () => {
  const { context, guildId, officer, system, memberId, readRows } = await makeAccount();
  await changeStanding(context, officer, { memberIds: [memberId], standing: "trial" });
  await giveStart(context, system, { memberId });
  expect(await readRows()).toEqual([]);
  await changeStanding(context, officer, { memberIds: [memberId], standing: "active" });
  expect(await listFactNames(db, guildId)).toContain("members.memberActivated");
  await Promise.all([1, 2, 3].map(() => giveStart(context, system, { memberId })));
  expect(await readRows()).toEqual([["start", 50_00]]);
});

test("a start that was taken back is not given again, and a sheet stands for one", async () => {
  const { context, guildId, officer, system, memberId, readRows } = await makeAccount();
  await giveStart(context, system, { memberId });
  const [pool] = await listPools(db, guildId);
  const batch = { poolId: pool?.poolId ?? 0, batchNumber: 1 };
  await undoEntries(context, officer, { slipId: "slip-undo-one", ...batch });
  await giveStart(context, system, { memberId });
  expect(await readRows()).toEqual([
    ["start", 50_00],
    ["reversal", -50_00],
  ]);
});

test("nobody without an account begins with anything", async () => {
  const { context, guildId, system } = await makeAccount();
  const { memberId } = await transaction(db, async (tx) => {
    const houseId = await ensureHouse(tx, guildId, { name: "Nightwatch" });
    return await createUnlinkedMember(tx, guildId, { houseId, name: "Dana", now: context.clock.now() });
  });
  await giveStart(context, system, { memberId });
  expect(await listPools(db, guildId)).toEqual([]);
});

test("an import that is taken back takes what its people began with, and leaves whom something happened to", async () => {
  const { context, system, aldo } = await makeAccount();
  const people = ["Dana", "Edda"].map((name, index) => ({
    userId: String(BigInt(aldo.userId) + BigInt(index) + 1n),
    name,
    avatarHash: null,
    isBot: false,
    joinedAt: null,
    roleIds: [],
  }));
  await recordServerMembers(context, system, { members: people, asOf: context.clock.now() });
  const sheet = sheetOf("Name\nDana\nEdda");
  const { previewId } = await previewSheet(context, system, sheet);
  const { changes } = await importSheet(context, system, { ...sheet, previewId, importKey: "an-import-key" });
  const [dana = 0, edda = 0] = changes.madeMemberIds;
  for (const memberId of [dana, edda]) await giveStart(context, system, { memberId });
  const lines = [{ memberId: edda, amount: toHundredths(1_00) }];
  await adjustPoints(context, system, { slipId: "slip-edda", lines, reason: "Led" });
  const { stayedMemberIds } = await undoImport(context, system, { importKey: "an-import-key" });
  expect(stayedMemberIds).toEqual([edda]);
});

test("who is back within sixty days keeps the account, who comes later begins at nothing, once for each return", async () => {
  const { context, system, memberId, give, readRows } = await makeAccount();
  await give(80_00, "slip-one");
  const backAt = context.clock.now();
  const away = (days: number) => ({ memberId, leftAt: backAt.subtract({ hours: 24 * days }), backAt });
  await lapseBalance(context, system, away(60));
  expect(await readRows()).toEqual([["adjustment", 80_00]]);
  await Promise.all([1, 2, 3].map(() => lapseBalance(context, system, away(61))));
  await give(5_00, "slip-two");
  await lapseBalance(context, system, away(61));
  expect(await readRows()).toEqual([
    ["adjustment", 80_00],
    ["lapse", -80_00],
    ["adjustment", 5_00],
  ]);
});

test("a return is put down with the days away, and a picture from before it puts down none", async () => {
  const { context, guildId, system, aldo, memberId } = await makeAccount();
  const { userId, name } = aldo;
  const member = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const leftAt = context.clock.now();
  const see = (asOf: Temporal.Instant) => recordServerMembers(context, system, { members: [member], asOf });
  await see(leftAt.subtract({ hours: 1 }));
  await recordServerMemberLeft(context, system, { member, asOf: leftAt });
  await see(leftAt.subtract({ minutes: 1 }));
  context.clock.advance({ hours: 24 * 90 });
  const backAt = context.clock.now();
  await see(backAt);
  await see(backAt);
  const jobs = await claimJobs(db, {
    shards: onlyShardOf(guildId),
    now: backAt,
    limit: 20,
    owner: "a test",
    leaseSeconds: 60,
  });
  const returns = jobs.filter(({ job }) => job === lapseBalanceJob).map(({ slot }) => readReturn(slot));
  expect(returns).toEqual([{ memberId, leftAt, backAt }]);
});

test("what nobody spent in thirty days goes, oldest first, and a night that comes twice takes nothing twice", async () => {
  const { context, officer, system, give, readRows, rule } = await makeAccount();
  await give(80_00, "slip-old");
  context.clock.advance({ hours: 24 * 20 });
  await give(30_00, "slip-new");
  await give(-25_00, "slip-spent");
  await rule({ expiryDays: 30, decay: null });
  const { current } = await viewDecay(context, officer, {});
  expect(current).toMatchObject({ next: null, preview: null, expiry: { total: 0, lines: [] } });
  context.clock.advance({ hours: 24 * 10 });
  await expirePoints(context, system, { day: "2026-12-21" });
  expect((await viewDecay(context, officer, {})).current?.expiry).toMatchObject({
    lines: [{ amount: -55_00 }],
  });
  for (let nth = 0; nth < 3; nth += 1) await expirePoints(context, system, { day: "2026-12-22" });
  expect(await readRows()).toEqual([
    ["adjustment", 80_00],
    ["adjustment", 30_00],
    ["adjustment", -25_00],
    ["expiry", -55_00],
  ]);
});

test("what comes in twice, by a pay that is put right, is young once", async () => {
  const { context, officer, system, give, readRows, rule } = await makeAccount();
  await give(80_00, "slip-old");
  await rule({ expiryDays: 30, decay: null });
  context.clock.advance({ hours: 24 * 29 });
  const { pool, batchNumber } = await give(30_00, "slip-wrong");
  await undoEntries(context, officer, { slipId: "slip-undo-one", poolId: pool.poolId, batchNumber });
  await give(20_00, "slip-right");
  context.clock.advance({ hours: 48 });
  await expirePoints(context, system, { day: "2026-12-22" });
  expect((await readRows()).at(-1)).toEqual(["expiry", -80_00]);
});

test("nobody but who may write points has any taken or given by rule", async () => {
  const { context, members, memberId } = await makeAccount();
  const [member] = members;
  const stay = { leftAt: context.clock.now(), backAt: context.clock.now() };
  for (const attempt of [
    giveStart(context, member, { memberId }),
    expirePoints(context, member, { day: "2026-12-22" }),
    lapseBalance(context, member, { memberId, ...stay }),
  ])
    await expect(attempt).rejects.toEqual(refusal("common.forbidden"));
});
