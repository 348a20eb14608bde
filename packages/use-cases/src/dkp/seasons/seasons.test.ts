import { rights, toHundredths } from "@guildhall/core";
import { adjustPointsInput, type CarryPercent } from "@guildhall/core/dkp";
import { listPools } from "@guildhall/db/dkp";
import { crashAtEveryStatement, dumpGuild, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { viewStandings } from "../accounts/index.ts";
import { previewUndo, undoEntries, verifyLedger } from "../ledger/index.ts";
import { createPool } from "../pools/index.ts";
import { adjustPoints } from "../slips/index.ts";
import { endSeason } from "./end-season.ts";
import { previewSeasonEnd } from "./preview-season-end.ts";
import { renameSeason } from "./rename-season.ts";
import { undoSeasonEnd } from "./undo-season-end.ts";
import { viewHallOfFame } from "./view-hall-of-fame.ts";
import { viewSeasons } from "./view-seasons.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeGuildWithPoints() {
  const story = await makeStory(db);
  const leader = makeActor(story.guildId, "Maren", rights);
  const ids: number[] = [];
  for (const name of ["Aldo", "Brix", "Corin"])
    ids.push((await makeMember(db, story.guildId, { name })).memberId);
  let slips = 0;
  const give = async (index: number, amount: string) => {
    slips += 1;
    const lines = [{ memberId: ids[index], amount }];
    const slip = adjustPointsInput.parse({ slipId: `slip-number-${slips}`, lines, reason: "Siege" });
    return await adjustPoints(story.context, leader, slip);
  };
  const { pool } = await give(0, "100.01");
  await give(1, "40");
  await give(2, "0.03");
  const { poolId } = pool;
  const prepare = async (percent: CarryPercent) => {
    const carry = { [String(poolId)]: percent };
    const { season, previewId } = await previewSeasonEnd(story.context, leader, { carry });
    return { carry, previewId, seasonNumber: season.number };
  };
  const readBalances = async () => {
    const [standings] = await viewStandings(story.context, leader);
    return ids.map((id) => standings?.rows.find(({ memberId }) => memberId === id)?.balance);
  };
  return { ...story, leader, ids, poolId, give, prepare, readBalances };
}

test("ending a season freezes who stood where, takes what does not go over, and begins the next", async () => {
  const { context, leader, guildId, poolId, prepare, give, readBalances } = await makeGuildWithPoints();
  await renameSeason(context, leader, { name: "Beta" });
  const shown = await previewSeasonEnd(context, leader, { carry: { [String(poolId)]: 50 } });
  expect(shown.pools[0]?.rows.map(({ place, balance, kept }) => [place, balance, kept])).toEqual([
    [1, 100_01, 50_01],
    [2, 40_00, 20_00],
    [3, 3, 2],
  ]);
  context.clock.advance({ hours: 5 });
  const { seasonId } = await endSeason(context, leader, { ...(await prepare(50)), name: "Awakening" });
  expect(await readBalances()).toEqual([50_01, 20_00, 2]);
  const { running, past } = await viewSeasons(context, leader);
  expect(running).toMatchObject({ number: 2, name: null });
  expect(past).toMatchObject([{ number: 1, name: "Awakening", carry: { [poolId]: 50 } }]);
  expect(past[0]?.podiums[0]?.first.map(({ name }) => name)).toEqual(["Aldo", "Brix", "Corin"]);
  await give(2, "900");
  const hall = await viewHallOfFame(context, leader, { seasonId });
  expect(hall.pools[0]?.rows.map(({ name, balance }) => [name, balance])).toEqual([
    ["Aldo", 100_01],
    ["Brix", 40_00],
    ["Corin", 3],
  ]);
  const [ledger] = await verifyLedger(context, leader);
  expect(ledger?.check).toMatchObject({ brokenBatchNumber: null, wrongBalanceCount: 0 });
  expect(guildId).toBe(leader.guildId);
});

test("taking the end back writes every point back, keeps what came since, and can end the season again", async () => {
  const { context, leader, prepare, give, readBalances } = await makeGuildWithPoints();
  const { seasonId } = await endSeason(context, leader, { ...(await prepare(0)), name: "First" });
  expect(await readBalances()).toEqual([0, 0, 0]);
  await give(1, "7");
  context.clock.advance({ hours: 24 * 6 });
  const clicks = await Promise.allSettled([1, 2].map(() => undoSeasonEnd(context, leader, { seasonId })));
  expect(clicks.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await readBalances()).toEqual([100_01, 47_00, 3]);
  const { running, past } = await viewSeasons(context, leader);
  expect([running?.number, running?.name, past]).toEqual([1, "First", []]);
  await expect(viewHallOfFame(context, leader, { seasonId })).rejects.toEqual(refusal("dkp.seasonNotFound"));
  await endSeason(context, leader, await prepare(25));
  expect(await readBalances()).toEqual([25_01, 11_75, 1]);
});

test("points and season never part: the ledger takes back no row of a season's end", async () => {
  const { context, leader, poolId, prepare, readBalances } = await makeGuildWithPoints();
  const { seasonId } = await endSeason(context, leader, await prepare(0));
  const own = refusal("dkp.seasonHasOwnUndo");
  const batch = { poolId, batchNumber: 4 };
  await expect(previewUndo(context, leader, batch)).rejects.toEqual(own);
  await expect(undoEntries(context, leader, { ...batch, slipId: "part-them" })).rejects.toEqual(own);
  expect(await readBalances()).toEqual([0, 0, 0]);
  await undoSeasonEnd(context, leader, { seasonId });
  expect(await readBalances()).toEqual([100_01, 40_00, 3]);
});

test("after seven days the end of a season stands, and so does that of a season before the last", async () => {
  const { context, leader, prepare } = await makeGuildWithPoints();
  const first = await endSeason(context, leader, await prepare(100));
  context.clock.advance({ hours: 1 });
  const second = await endSeason(context, leader, await prepare(100));
  await expect(undoSeasonEnd(context, leader, first)).rejects.toEqual(refusal("dkp.seasonNotFound"));
  context.clock.advance({ hours: 24 * 7 + 1 });
  await expect(undoSeasonEnd(context, leader, second)).rejects.toEqual(refusal("dkp.seasonUndoOver"));
});

test("a season ends once, whoever presses how often, and never otherwise than it was read", async () => {
  const { context, leader, prepare, give, readBalances } = await makeGuildWithPoints();
  const seen = await prepare(50);
  const changed = refusal("dkp.seasonChanged");
  await give(1, "1");
  await expect(endSeason(context, leader, seen)).rejects.toEqual(changed);
  const again = await prepare(50);
  const clicks = await Promise.allSettled([1, 2, 3].map(() => endSeason(context, leader, again)));
  expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await readBalances()).toEqual([50_01, 20_50, 2]);
  await expect(endSeason(context, leader, { ...again, carry: {} })).rejects.toEqual(changed);
});

test("who may change settings or points alone ends no season, and members see who stood first", async () => {
  const { context, leader, guildId, members, prepare } = await makeGuildWithPoints();
  const input = await prepare(50);
  const forbidden = refusal("common.forbidden");
  for (const right of ["settings.edit", "dkp.adjust"] as const) {
    const halfway = makeActor(guildId, "Half", [right, "dkp.view-all"]);
    await expect(previewSeasonEnd(context, halfway, { carry: {} })).rejects.toEqual(forbidden);
    await expect(endSeason(context, halfway, input)).rejects.toEqual(forbidden);
  }
  const ended = await endSeason(context, leader, input);
  await expect(undoSeasonEnd(context, members[0], ended)).rejects.toEqual(forbidden);
  await expect(renameSeason(context, members[0], { name: "Mine" })).rejects.toEqual(forbidden);
  expect((await viewSeasons(context, members[0])).past).toHaveLength(1);
});

test("efforts are ranked by what they weigh against gear when the season ends, and both go over alike", async () => {
  const { context, leader, guildId, ids } = await makeGuildWithPoints();
  const { poolId } = await createPool(context, leader, { name: "Efforts", system: "epgp" });
  const gear = (await listPools(db, guildId)).find(({ gearOfPoolId }) => gearOfPoolId === poolId);
  const give = async (slipId: string, to: number, amounts: readonly number[]) => {
    const lines = amounts.flatMap((amount, index) =>
      amount === 0 ? [] : [{ memberId: ids[index] ?? 0, amount: toHundredths(amount) }],
    );
    await adjustPoints(context, leader, { slipId, poolId: to, lines, reason: "Siege" });
  };
  await give("efforts-slip", poolId, [230_00, 150_00, 0]);
  await give("gear-slip-1", gear?.poolId ?? 0, [100_00, 0, 5_00]);
  const carry = { [poolId]: 50 as const };
  const { previewId, season } = await previewSeasonEnd(context, leader, { carry });
  const ended = await endSeason(context, leader, { carry, previewId, seasonNumber: season.number });
  await give("after-slip-1", gear?.poolId ?? 0, [0, 400_00, 0]);
  const hall = await viewHallOfFame(context, leader, ended);
  const rows = hall.pools.find(({ pool }) => pool.poolId === poolId)?.rows;
  expect(rows?.map(({ name, place, balance, epgp }) => [name, place, balance, epgp])).toEqual([
    ["Brix", 1, 150_00, { gear: 0, priority: 1_50 }],
    ["Aldo", 2, 230_00, { gear: 100_00, priority: 1_15 }],
    ["Corin", 3, 0, { gear: 5_00, priority: 0 }],
  ]);
  expect(hall.pools.map(({ pool }) => pool.gearOfPoolId)).toEqual([null, null]);
  const { past } = await viewSeasons(context, leader);
  const podium = past[0]?.podiums.find(({ pool }) => pool.poolId === poolId);
  expect(podium?.first.map(({ name }) => name)).toEqual(["Brix", "Aldo", "Corin"]);
  const standings = (await viewStandings(context, leader)).find(({ pool }) => pool.poolId === poolId);
  expect(standings?.rows.find(({ name }) => name === "Aldo")).toMatchObject({
    balance: 115_00,
    epgp: { gear: 50_00 },
  });
});

test("the seasons and pools of another guild are not there", async () => {
  const { leader, prepare, context } = await makeGuildWithPoints();
  const other = await makeGuildWithPoints();
  const ended = await endSeason(context, leader, await prepare(50));
  const notFound = refusal("dkp.seasonNotFound");
  await expect(undoSeasonEnd(other.context, other.leader, ended)).rejects.toEqual(notFound);
  await expect(viewHallOfFame(other.context, other.leader, ended)).rejects.toEqual(notFound);
  await expect(
    renameSeason(other.context, other.leader, { seasonId: ended.seasonId, name: "Ours" }),
  ).rejects.toEqual(notFound);
  const { carry } = await prepare(50);
  await expect(previewSeasonEnd(other.context, other.leader, { carry })).rejects.toEqual(
    refusal("dkp.poolNotFound"),
  );
});

test("a guild without a point has no season to end", async () => {
  const { context, guildId } = await makeStory(db);
  const leader = makeActor(guildId, "Maren", rights);
  const none = refusal("dkp.noSeason");
  await expect(previewSeasonEnd(context, leader, { carry: {} })).rejects.toEqual(none);
  await expect(renameSeason(context, leader, { name: "Beta" })).rejects.toEqual(none);
  expect(await viewSeasons(context, leader)).toEqual({ running: null, past: [], pools: [] });
});

test("an end that dies at any statement, and its undoing too, leaves everything as it was", async () => {
  const { context, leader, guildId, prepare, readBalances } = await makeGuildWithPoints();
  const input = await prepare(50);
  const dump = () => dumpGuild(db, guildId);
  const before = await dump();
  await crashAtEveryStatement(
    db,
    (dying) => endSeason({ ...context, db: dying }, leader, input),
    async () => expect(await dump()).toEqual(before),
  );
  expect(await readBalances()).toEqual([50_01, 20_00, 2]);
  const { seasonId } = (await viewSeasons(context, leader)).past[0] ?? { seasonId: 0 };
  const ended = await dump();
  await crashAtEveryStatement(
    db,
    (dying) => undoSeasonEnd({ ...context, db: dying }, leader, { seasonId }),
    async () => expect(await dump()).toEqual(ended),
  );
  expect(await readBalances()).toEqual([100_01, 40_00, 3]);
});
