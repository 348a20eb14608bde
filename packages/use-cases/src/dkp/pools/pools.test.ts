import { rights, toHundredths } from "@guildhall/core";
import { listAuditEntries } from "@guildhall/db/audit";
import { listPools } from "@guildhall/db/dkp";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { createEvent, saveTemplate } from "#use-cases/events/index.ts";
import { saveHouses } from "#use-cases/members/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { viewLeaders, viewOwnBalance, viewStandings } from "../accounts/index.ts";
import { checkLedger } from "../ledger/index.ts";
import { adjustPoints } from "../slips/index.ts";
import { changePool } from "./change-pool.ts";
import { closePool } from "./close-pool.ts";
import { createPool } from "./create-pool.ts";
import { orderPools } from "./order-pools.ts";
import { previewPool } from "./preview-pool.ts";
import { previewPoolClose } from "./preview-pool-close.ts";
import { viewPools } from "./view-pools.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeHouse() {
  const story = await makeStory(db);
  const leader = makeActor(story.guildId, "Maren", rights);
  const { memberId } = await makeMember(db, story.guildId, { name: "Aldo" });
  const names = async () => (await listPools(db, story.guildId)).map(({ name }) => name);
  return { ...story, leader, memberId, names };
}

test("a guild begins with one pool as usual; what is changed of it is kept, and the audit says what", async () => {
  const { context, leader, guildId } = await makeHouse();
  expect(await viewPools(context, leader)).toMatchObject([
    { poolId: null, name: "DKP", rules: { start: 50_00 } },
  ]);
  await changePool(context, leader, { name: "Raids", rules: { hardCap: toHundredths(500_00) } });
  await changePool(context, leader, { rules: { decay: null } });
  expect(await viewPools(context, leader)).toMatchObject([
    { name: "Raids", rules: { start: 50_00, hardCap: 500_00, decay: null }, nextDecayOn: null },
  ]);
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(entry).toMatchObject({
    useCase: "dkp.changePool",
    before: { poolRules: ["hardCap=50000"] },
    after: { poolRules: ["hardCap=50000", "decay=null"] },
  });
});

test("before other rules are saved they say what the next decay would take", async () => {
  const { context, leader, memberId } = await makeHouse();
  const lines = [{ memberId, amount: toHundredths(150_00) }];
  await adjustPoints(context, leader, { slipId: "much-to-lose", lines, reason: "Siege" });
  context.clock.advance({ minutes: 1 });
  const decay = {
    kind: "percent",
    basisPoints: 2_000,
    everyDays: 7,
    above: toHundredths(50_00),
    sparesLeave: true,
  } as const;
  expect(await previewPool(context, leader, { rules: { decay } })).toMatchObject({
    decay: { memberCount: 1, total: -20_00 },
  });
  expect(await previewPool(context, leader, { rules: { hardCap: null } })).toEqual({ decay: null });
});

test("two officers who change at once are both heard", async () => {
  const { context, leader } = await makeHouse();
  await Promise.all([
    changePool(context, leader, { rules: { hardCap: toHundredths(100_00) } }),
    changePool(context, leader, { rules: { weekCap: toHundredths(20_00) } }),
  ]);
  expect(await viewPools(context, leader)).toMatchObject([{ rules: { hardCap: 100_00, weekCap: 20_00 } }]);
});

test("two pools of one name made at once are one, and ten are enough", async () => {
  const { context, leader } = await makeHouse();
  const make = (name: string) => createPool(context, leader, { name, system: "dkp" });
  const [one, other] = await Promise.allSettled([make("Siege"), make("siege")]);
  expect([one?.status, other?.status].toSorted()).toEqual(["fulfilled", "rejected"]);
  for (let number = 3; number <= 10; number += 1) await make(`Pool ${number}`);
  await expect(make("Pool 11")).rejects.toEqual(refusal("dkp.tooManyPools"));
});

test("efforts come with gear points, which are no pool of their own; with history the system stays", async () => {
  const { context, leader, guildId, memberId } = await makeHouse();
  const { poolId } = await createPool(context, leader, { name: "Efforts", system: "epgp" });
  const [, , gear] = await listPools(db, guildId);
  expect(gear).toMatchObject({ gearOfPoolId: poolId, name: "Efforts", system: "epgp" });
  expect(await viewPools(context, leader)).toHaveLength(2);
  const lines = [{ memberId, amount: toHundredths(5_00) }];
  await adjustPoints(context, leader, {
    slipId: "gear-slip",
    poolId: gear?.poolId,
    lines,
    reason: "Bow",
  });
  await expect(changePool(context, leader, { poolId, system: "dkp" })).rejects.toEqual(
    refusal("dkp.poolHasHistory"),
  );
  const changed = await changePool(context, leader, { poolId, name: "EP" });
  expect(changed.name).toBe("EP");
  expect((await listPools(db, guildId)).at(-1)?.name).toBe("EP");
});

test("the first pool in the order is the one that events pay into", async () => {
  const { context, leader, names } = await makeHouse();
  const { poolId } = await createPool(context, leader, { name: "Siege", system: "dkp" });
  const [first] = await viewPools(context, leader);
  const poolIds = [poolId, first?.poolId ?? 0];
  await orderPools(context, leader, { poolIds });
  expect(await names()).toEqual(["Siege", "DKP"]);
  await expect(orderPools(context, leader, { poolIds: [poolId] })).rejects.toEqual(
    refusal("dkp.poolNotFound"),
  );
});

test("a pool that something pays into is not closed, one with points once how many was read, the last never", async () => {
  const { context, leader, memberId, names } = await makeHouse();
  const { poolId } = await createPool(context, leader, { name: "Siege", system: "dkp" });
  const rules = { poolId };
  const plan = { name: "Castle siege", durationMinutes: 60, rewardPoints: 20, rules };
  const { templateId } = await saveTemplate(context, leader, plan);
  const startsAt = context.clock.now().add({ hours: 5 }).toString();
  await createEvent(context, leader, { title: "Tonight", startsAt, templateId });
  await expect(previewPoolClose(context, leader, { poolId })).rejects.toMatchObject({
    code: "dkp.poolStillPays",
    details: { payers: "Castle siege, Tonight" },
  });
  const other = await createPool(context, leader, { name: "Old", system: "dkp" });
  const slip = { slipId: "old-slip-1", poolId: other.poolId, reason: "Before" };
  await adjustPoints(context, leader, { ...slip, lines: [{ memberId, amount: toHundredths(1_00) }] });
  const read = () => previewPoolClose(context, leader, { poolId: other.poolId });
  const close = ({ previewId }: { readonly previewId: string }) =>
    closePool(context, leader, { poolId: other.poolId, previewId });
  const seen = await read();
  expect(seen).toMatchObject({ memberCount: 1, total: 1_00, gearTotal: null });
  const more = { ...slip, slipId: "old-slip-2", lines: [{ memberId, amount: toHundredths(2_00) }] };
  await adjustPoints(context, leader, more);
  await expect(close(seen)).rejects.toEqual(refusal("dkp.poolHoldsOther"));
  const again = await read();
  expect(again).toMatchObject({ memberCount: 1, total: 3_00 });
  const clicks = await Promise.allSettled([close(again), close(again)]);
  expect(clicks.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await names()).toEqual(["DKP", "Siege", "Old"]);
  await expect(close(again)).rejects.toEqual(refusal("dkp.poolClosed"));
  const lines = [{ memberId, amount: toHundredths(1_00) }];
  await expect(adjustPoints(context, leader, { ...slip, slipId: "late-slip", lines })).rejects.toEqual(
    refusal("dkp.poolClosed"),
  );
  const alone = await makeHouse();
  await changePool(alone.context, alone.leader, { name: "Only" });
  const [only] = await viewPools(alone.context, alone.leader);
  await expect(previewPoolClose(alone.context, alone.leader, { poolId: only?.poolId ?? 0 })).rejects.toEqual(
    refusal("dkp.lastPool"),
  );
});

test("pools are changed by the right to settings alone, and never those of another guild", async () => {
  const here = await makeHouse();
  const there = await makeHouse();
  const raider = makeActor(here.guildId, "Brix", ["dkp.adjust"]);
  await expect(createPool(here.context, raider, { name: "Mine", system: "dkp" })).rejects.toEqual(
    refusal("common.forbidden"),
  );
  const { poolId } = await createPool(there.context, there.leader, { name: "Theirs", system: "dkp" });
  await expect(changePool(here.context, here.leader, { poolId, name: "Ours" })).rejects.toEqual(
    refusal("dkp.poolNotFound"),
  );
  const { previewId } = await previewPoolClose(there.context, there.leader, { poolId });
  for (const close of [
    () => previewPoolClose(here.context, here.leader, { poolId }),
    () => closePool(here.context, here.leader, { poolId, previewId }),
  ])
    await expect(close()).rejects.toEqual(refusal("dkp.poolNotFound"));
  await expect(closePool(there.context, raider, { poolId, previewId })).rejects.toEqual(
    refusal("common.forbidden"),
  );
  expect(await there.names()).toEqual(["DKP", "Theirs"]);
});

test("efforts against gear: highest priority first, and who has gear alone stands there too", async () => {
  const { context, leader, guildId, memberId } = await makeHouse();
  const brix = await makeMember(db, guildId, { name: "Brix" });
  const corin = await makeMember(db, guildId, { name: "Corin" });
  const { poolId } = await createPool(context, leader, { name: "Efforts", system: "epgp" });
  const gearPool = (await listPools(db, guildId)).find(({ gearOfPoolId }) => gearOfPoolId === poolId);
  const give = async (slipId: string, to: number | undefined, points: Readonly<Record<number, number>>) => {
    const lines = Object.entries(points).map(([id, amount]) => ({
      memberId: Number(id),
      amount: toHundredths(amount),
    }));
    await adjustPoints(context, leader, { slipId, poolId: to, lines, reason: "Siege" });
  };
  await give("efforts-1", poolId, { [memberId]: 230_00, [brix.memberId]: 150_00 });
  await give("gear-one-1", gearPool?.poolId, { [memberId]: 100_00, [corin.memberId]: 5_00 });
  const standings = (await viewStandings(context, leader)).find(({ pool }) => pool.poolId === poolId);
  const rows = standings?.rows.map(({ name, place, balance, epgp }) => [name, place, balance, epgp]);
  expect(rows).toEqual([
    ["Brix", 1, 150_00, { gear: 0, priority: 1_50 }],
    ["Aldo", 2, 230_00, { gear: 100_00, priority: 1_15 }],
    ["Corin", 3, 0, { gear: 5_00, priority: 0 }],
  ]);
  expect(standings?.gearPool?.poolId).toBe(gearPool?.poolId);
  expect(await previewPoolClose(context, leader, { poolId })).toMatchObject({
    ...{ memberCount: 3, total: 380_00, gearTotal: 105_00 },
  });
  const leaders = (await viewLeaders(context, leader)).find(({ pool }) => pool.poolId === poolId);
  expect(leaders?.leaders.map(({ name }) => name)).toEqual(["Brix", "Aldo", "Corin"]);
  const self = { ...leader, userId: brix.userId, name: "Brix" };
  expect(await viewOwnBalance(context, self)).toMatchObject([
    { balance: 150_00, epgp: { gear: 0, priority: 1_50 } },
  ]);
});

test("each house has pools of its own, in an order of its own", async () => {
  const { context, leader, system } = await makeHouse();
  const { houseId: ownId } = await changePool(context, leader, { name: "Wolves" });
  const [own] = await viewPools(context, leader);
  expect(own?.house).toBeNull();
  const named = [
    { houseId: ownId, name: "Wolves", ownSeats: null },
    { name: "Ravens", ownSeats: null },
  ];
  const [, ravens] = await saveHouses(context, system, { houses: named });
  const houseId = ravens?.houseId ?? 0;
  expect((await viewPools(context, leader)).map(({ house, name }) => [house?.name, name])).toEqual([
    ["Wolves", "Wolves"],
    ["Ravens", "DKP"],
  ]);
  await createPool(context, leader, { name: "Sieges", system: "dkp", houseId });
  const pools = await viewPools(context, leader);
  const theirs = pools.filter(({ house }) => house?.name === "Ravens");
  expect(theirs.map(({ name }) => name)).toEqual(["DKP", "Sieges"]);
  const poolIds = theirs.flatMap(({ poolId }) => poolId ?? []).toReversed();
  await orderPools(context, leader, { poolIds });
  expect((await viewPools(context, leader)).map(({ name }) => name)).toEqual(["Wolves", "Sieges", "DKP"]);
  const nowhere = { name: "Nowhere", system: "dkp", houseId: 999_999 } as const;
  await expect(createPool(context, leader, nowhere)).rejects.toEqual(refusal("members.houseNotFound"));
});

test("a house that goes takes the pool that nobody used with it, and leaves one with a history", async () => {
  const { context, leader, system, memberId, guildId, names } = await makeHouse();
  const { houseId } = await changePool(context, leader, { name: "Main" });
  const own = { houseId, name: "Wolves", ownSeats: null };
  const others = ["Ravens", "Bears"].map((name) => ({ name, ownSeats: null }));
  const houses = await saveHouses(context, system, { houses: [own, ...others] });
  const bears = houses.find(({ name }) => name === "Bears")?.houseId;
  const pool = (await listPools(db, guildId)).find((one) => one.houseId === bears);
  const lines = [{ memberId, amount: toHundredths(1_00) }];
  const slip = { slipId: "bears-slip", poolId: pool?.poolId, lines, reason: "Siege" };
  await adjustPoints(context, leader, slip);
  await checkLedger(context, system);
  await saveHouses(context, system, { houses: [own] });
  expect(await names()).toEqual(["Main", "DKP"]);
  expect((await listPools(db, guildId)).map((one) => one.poolId)).toContain(pool?.poolId);
});
