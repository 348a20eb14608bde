import { rights, toHundredths } from "@guildhall/core";
import type { PointSystem } from "@guildhall/core/dkp";
import type { PreviewSheetInput } from "@guildhall/core/members";
import { listPools, listStandings } from "@guildhall/db/dkp";
import { crashAtEveryStatement, dumpGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { adjustPoints, createPool, orderPools, undoEntries, verifyLedger } from "#use-cases/dkp/index.ts";
import { sheetOf } from "#use-cases/testing/furnish-imports.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { importSheet, previewSheet, undoImport, viewImports } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A house whose first pool is of this system, and its leader. */
async function makeHouseOf(system: PointSystem) {
  const { context, guildId } = await makeStory(db);
  const leader = { ...makeActor(guildId, "Maren", rights), managesServer: true };
  const { poolId } = await createPool(context, leader, { name: "Main", system });
  const others = (await listPools(db, guildId)).filter((one) => !one.gearOfPoolId && one.poolId !== poolId);
  await orderPools(context, leader, { poolIds: [poolId, ...others.map((one) => one.poolId)] });
  const bring = async (sheet: PreviewSheetInput, importKey = "first-import") => {
    const { previewId } = await previewSheet(context, leader, sheet);
    return await importSheet(context, leader, { ...sheet, previewId, importKey });
  };
  const gearPoolId = async () =>
    (await listPools(db, guildId)).find(({ gearOfPoolId }) => gearOfPoolId === poolId)?.poolId ?? 0;
  const read = async (id: number) =>
    (await listStandings(db, guildId, id)).map(({ name, balance }) => [name, balance]);
  return { context, guildId, leader, poolId, bring, gearPoolId, read };
}

const sheet = (text: string, columns: PreviewSheetInput["columns"]): PreviewSheetInput => ({
  ...sheetOf(text),
  columns,
});
const both = sheet("Name;EP;GP\nAldo;230;100\nBrix;150;\nCorin;;5,5", ["name", "points", "gear"]);

test("efforts and gear come from one sheet, a batch in each pool, and one undo takes both back", async () => {
  const { context, leader, guildId, poolId, bring, gearPoolId, read } = await makeHouseOf("epgp");
  const before = await dumpGuild(db, guildId);
  const shown = await previewSheet(context, leader, both);
  expect(shown.rows.map(({ writes: { points, gear } }) => [points, gear])).toEqual([
    [230_00, 100_00],
    [150_00, null],
    [null, 5_50],
  ]);
  expect(await dumpGuild(db, guildId)).toEqual(before);
  const { importKey, changes } = await bring(both);
  expect(changes.entryCount).toBe(4);
  expect(await read(poolId)).toEqual([
    ["Aldo", 230_00],
    ["Brix", 150_00],
  ]);
  expect(await read(await gearPoolId())).toEqual([
    ["Aldo", 100_00],
    ["Corin", 5_50],
  ]);
  const [row] = (await previewSheet(context, leader, both)).rows;
  expect(row).toMatchObject({
    writes: { points: null, gear: null },
    leftOut: [
      { field: "points", cause: "openedBefore" },
      { field: "gear", cause: "openedBefore" },
    ],
  });
  await undoImport(context, leader, { importKey });
  expect([await read(poolId), await read(await gearPoolId())]).toEqual([[], []]);
  for (const { check } of await verifyLedger(context, leader))
    expect(check).toMatchObject({ brokenBatchNumber: null, wrongBalanceCount: 0 });
});

test("the same press twice opens each account once, in both pools", async () => {
  const { context, leader, bring, gearPoolId, read } = await makeHouseOf("epgp");
  const { previewId } = await previewSheet(context, leader, both);
  const press = () => importSheet(context, leader, { ...both, previewId, importKey: "one-press" });
  await Promise.all([press(), press()]);
  expect(await read(await gearPoolId())).toEqual([
    ["Aldo", 100_00],
    ["Corin", 5_50],
  ]);
  await expect(bring(both, "second-press")).rejects.toEqual(refusal("members.importNothing"));
});

test("a sheet that dies at any statement has opened both accounts of everybody, or none", async () => {
  const { context, leader, guildId, poolId, gearPoolId, read } = await makeHouseOf("epgp");
  const { previewId } = await previewSheet(context, leader, both);
  const before = await dumpGuild(db, guildId);
  await crashAtEveryStatement(
    db,
    (dying) =>
      importSheet({ ...context, db: dying }, leader, { ...both, previewId, importKey: "dying-sheet" }),
    async () => expect(await dumpGuild(db, guildId)).toEqual(before),
  );
  expect([(await read(poolId)).length, (await read(await gearPoolId())).length]).toEqual([2, 2]);
});

test("gear points go beside efforts alone, by whoever may give points, and a pool of another guild is not there", async () => {
  const { context, leader, guildId, poolId } = await makeHouseOf("epgp");
  const plain = await makeHouseOf("dkp");
  await expect(previewSheet(plain.context, plain.leader, both)).rejects.toEqual(
    refusal("members.sheetNeedsEpgp"),
  );
  await expect(previewSheet(plain.context, plain.leader, { ...both, poolId })).rejects.toEqual(
    refusal("dkp.poolNotFound"),
  );
  const keeper = makeActor(guildId, "Brix", ["members.edit"]);
  const gearAlone = sheet("Name;GP\nAldo;5", ["name", "gear"]);
  await expect(previewSheet(context, keeper, gearAlone)).rejects.toEqual(refusal("common.forbidden"));
  const { pools } = await viewImports(context, leader);
  expect(pools.map(({ gearOfPoolId }) => gearOfPoolId)).toEqual([null, null]);
});

test("where points only change hands a sheet comes to zero or is refused, and its undo leaves zero too", async () => {
  const { context, leader, guildId, poolId, bring, read } = await makeHouseOf("zero-sum");
  const uneven = sheet("Name;DKP\nAldo;30\nBrix;-20", ["name", "points"]);
  await expect(bring(uneven)).rejects.toMatchObject({
    code: "members.sheetNotZeroSum",
    details: { pool: "Main", total: 10 },
  });
  const { importKey } = await bring(sheet("Name;DKP\nAldo;30\nBrix;-20\nCorin;-10", ["name", "points"]));
  const sum = async () => (await read(poolId)).reduce((total, [, balance]) => total + Number(balance), 0);
  expect(await sum()).toBe(0);
  const [aldo, brix] = (await listStandings(db, guildId, poolId)).map(({ memberId }) => memberId);
  const lines = [
    { memberId: aldo ?? 0, amount: toHundredths(-7_77) },
    { memberId: brix ?? 0, amount: toHundredths(7_77) },
  ];
  await adjustPoints(context, leader, { slipId: "between-1", poolId, lines, reason: "Bow" });
  await undoEntries(context, leader, { slipId: "undo-sheet", poolId, batchNumber: 1 });
  expect(await sum()).toBe(0);
  await undoImport(context, leader, { importKey });
  expect(await sum()).toBe(0);
});
