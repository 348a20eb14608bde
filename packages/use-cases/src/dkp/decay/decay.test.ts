import { type MemberActor, toHundredths } from "@guildhall/core";
import type { PoolRules } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { listEntries, listPools, saveNextDecay } from "@guildhall/db/dkp";
import { changePoolRules, crashAtEveryStatement, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { enterAbsence } from "#use-cases/absences/index.ts";
import { recordServerMemberLeft } from "#use-cases/members/index.ts";
import { changeGuild } from "#use-cases/settings/index.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { viewStandings } from "../accounts/index.ts";
import { undoEntries } from "../ledger/index.ts";
import { adjustPoints } from "../slips/index.ts";
import { moveDecay } from "./move-decay.ts";
import { planDecays } from "./plan-decays.ts";
import { previewDecay } from "./preview-decay.ts";
import { runDecay } from "./run-decay.ts";
import { runDueDecay } from "./run-due-decay.ts";
import { viewDecay } from "./view-decay.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Aldo holds 150, Brix 50.07: above fifty, ten percent are 10 and nothing. */
async function makeHeld(rules: Partial<PoolRules> = {}) {
  const story = await makeStory(db);
  const { context, guildId, officer } = story;
  const aldo = await makeMember(db, guildId, { name: "Aldo" });
  const brix = await makeMember(db, guildId, { name: "Brix" });
  const give = async (memberId: number, points: number, slipId: string) => {
    const lines = [{ memberId, amount: toHundredths(points) }];
    return await adjustPoints(context, officer, { slipId, lines, reason: "Held the gate" });
  };
  await give(aldo.memberId, 150_00, "slip-aldo");
  const { pool } = await give(brix.memberId, 50_07, "slip-brix");
  const { poolId } = pool;
  await changePoolRules(db, guildId, { poolId, changedRules: rules });
  const readBalances = async () => {
    const [standings] = await viewStandings(context, officer);
    return [aldo, brix].map(
      ({ memberId }) => standings?.rows.find((row) => row.memberId === memberId)?.balance,
    );
  };
  const ready = async (more: { slipId?: string; isInsteadOfNext?: boolean } = {}) => {
    const { previewId } = await previewDecay(context, officer, { poolId });
    return { slipId: "slip-run-one", poolId, previewId, isInsteadOfNext: false, ...more };
  };
  const findNext = async () => (await listPools(db, guildId))[0]?.nextDecayOn;
  return { ...story, aldo, brix, poolId, give, readBalances, ready, findNext };
}

test("a run writes what was read, once whoever sends it twice, and is taken back as one batch", async () => {
  const { context, officer, poolId, ready, readBalances } = await makeHeld();
  const preview = await previewDecay(context, officer, { poolId });
  expect(preview).toMatchObject({
    total: -10_00,
    parts: [{ lines: [{ name: "Aldo", balanceAfter: 140_00 }] }],
  });
  const slip = await ready();
  const all = await Promise.all([1, 2, 3].map(() => runDecay(context, officer, slip)));
  expect(all).toEqual(all.map(() => all[0]));
  expect(await readBalances()).toEqual([140_00, 50_07]);
  expect((await viewStandings(context, officer))[0]?.rows[0]).toMatchObject({ earned: 150_00, spent: 0 });
  const [batch] = all[0]?.batches ?? [];
  if (!batch) throw new Error("Nothing was written");
  await undoEntries(context, officer, { slipId: "slip-undo-one", ...batch });
  expect(await readBalances()).toEqual([150_00, 50_07]);
  expect((await viewStandings(context, officer))[0]?.rows[0]).toMatchObject({ earned: 150_00, spent: 0 });
  const { current } = await viewDecay(context, officer, {});
  expect(current?.runs).toMatchObject([{ entryCount: 1, undoneCount: 1, actor: { name: officer.name } }]);
});

test("what changed since it was read is read again before anything is written", async () => {
  const { context, officer, aldo, give, ready, readBalances } = await makeHeld();
  const slip = await ready();
  await give(aldo.memberId, 1_00, "slip-between");
  await expect(runDecay(context, officer, slip)).rejects.toEqual(refusal("dkp.decayChanged"));
  expect(await readBalances()).toEqual([151_00, 50_07]);
});

test("whoever is on leave, or left the server, is spared and named so", async () => {
  const { context, guildId, officer, system, aldo, brix, give, poolId } = await makeHeld();
  await give(brix.memberId, 100_00, "slip-more");
  await enterAbsence(context, officer, {
    memberId: aldo.memberId,
    fromOn: "2026-11-21",
    isReasonShared: false,
  });
  const gone = {
    userId: brix.userId,
    name: "Brix",
    avatarHash: null,
    isBot: false,
    joinedAt: null,
    roleIds: [],
  };
  await recordServerMemberLeft(context, system, { member: gone, asOf: context.clock.now() });
  const { parts, total } = await previewDecay(context, officer, { poolId });
  expect(total).toBe(0);
  expect(parts[0]?.lines).toMatchObject([
    { name: "Brix", amount: 0, sparedBy: "left" },
    { name: "Aldo", amount: 0, sparedBy: "leave" },
  ]);
  await changePoolRules(db, guildId, {
    poolId,
    changedRules: {
      decay: {
        kind: "fixed",
        amount: toHundredths(5_00),
        everyDays: 7,
        above: toHundredths(0),
        sparesLeave: false,
      },
    },
  });
  expect((await previewDecay(context, officer, { poolId })).total).toBe(-5_00);
});

test("a planned run comes at three by the guild’s clock, and the next one a week later, across a change of clocks", async () => {
  const { context, guildId, system, poolId, readBalances, findNext } = await makeHeld();
  const guild = {
    language: "en",
    timeZone: "America/New_York",
    game: "generic",
    inGameName: null,
    inGameServer: null,
    rules: null,
  } as const;
  await changeGuild(context, system, guild);
  await transaction(db, (tx) => saveNextDecay(tx, guildId, { poolId, nextDecayOn: "2027-03-08" }));
  const until = (text: string) =>
    context.clock.advance(context.clock.now().until(Temporal.Instant.from(text)));
  until("2027-03-08T07:59:59Z");
  expect(await runDueDecay(context, system)).toBe(false);
  until("2027-03-08T08:00:00Z");
  expect([await runDueDecay(context, system), await runDueDecay(context, system)]).toEqual([true, false]);
  expect([await readBalances(), await findNext()]).toEqual([[140_00, 50_07], "2027-03-15"]);
  until("2027-03-15T06:59:59Z");
  expect(await runDueDecay(context, system)).toBe(false);
  until("2027-03-15T07:00:00Z");
  expect(await runDueDecay(context, system)).toBe(true);
  expect(await readBalances()).toEqual([131_00, 50_07]);
});

test("two weeks that were missed are two runs, each of its own day and of what was there then", async () => {
  const { context, guildId, officer, system, aldo, brix, give, poolId, readBalances, findNext } =
    await makeHeld();
  await transaction(db, (tx) => saveNextDecay(tx, guildId, { poolId, nextDecayOn: "2026-11-23" }));
  context.clock.advance({ hours: 24 * 10 });
  // Nobody saw these a week ago.
  await give(brix.memberId, 500_00, "slip-later");
  await Promise.all([1, 2, 3].map(() => runDueDecay(context, system)));
  expect(await readBalances()).toEqual([131_00, 550_07]);
  expect(await findNext()).toBe("2026-12-07");
  const rows = await listEntries(db, guildId, { poolId, memberId: aldo.memberId });
  expect(
    rows.filter(({ kind }) => kind === "decay").map((row) => [row.amount, row.effectiveAt.toString()]),
  ).toEqual([
    [-10_00, "2026-11-23T03:00:00Z"],
    [-9_00, "2026-11-30T03:00:00Z"],
  ]);
  expect((await viewDecay(context, officer, {})).current?.runs).toMatchObject([
    { actor: null },
    { actor: null },
  ]);
});

test("a run by hand leaves the plan, unless it stands for the next one; an officer moves the plan", async () => {
  const { context, officer, poolId, ready, findNext } = await makeHeld();
  await planDecays(context, officer);
  expect(await findNext()).toBe("2026-11-23");
  await runDecay(context, officer, await ready());
  expect(await findNext()).toBe("2026-11-23");
  await runDecay(context, officer, await ready({ slipId: "slip-run-two", isInsteadOfNext: true }));
  expect(await findNext()).toBe("2026-11-30");
  const move = { poolId, fromOn: "2026-11-30", toOn: "2026-12-03" };
  await moveDecay(context, officer, move);
  await expect(moveDecay(context, officer, move)).rejects.toEqual(refusal("dkp.decayMoved"));
  const back = { poolId, fromOn: "2026-12-03", toOn: "2026-11-20" };
  await expect(moveDecay(context, officer, back)).rejects.toEqual(refusal("dkp.badDecayDay"));
  expect(await findNext()).toBe("2026-12-03");
});

test("a run that dies anywhere is written whole or not at all", async () => {
  const { context, officer, ready, readBalances } = await makeHeld();
  const slip = await ready();
  await crashAtEveryStatement(
    db,
    async (dying) => await runDecay({ ...context, db: dying }, officer, slip),
    async () => {
      expect([
        [150_00, 50_07],
        [140_00, 50_07],
      ]).toContainEqual(await readBalances());
    },
  );
  expect(await readBalances()).toEqual([140_00, 50_07]);
});

test("a pool that is told not to decay has nothing to run and no day", async () => {
  const { context, officer, poolId, findNext } = await makeHeld({ decay: null });
  await planDecays(context, officer);
  expect(await findNext()).toBeNull();
  await expect(previewDecay(context, officer, { poolId })).rejects.toEqual(refusal("dkp.noDecay"));
});

test("whoever sees points sees when and the own loss; only officers see whose and run it", async () => {
  const { context, guildId, members, aldo, ready } = await makeHeld();
  const [member] = members;
  const own: MemberActor = { ...member, guildId, userId: aldo.userId };
  const view = await viewDecay(context, own, {});
  expect(view).toMatchObject({ canRun: false, current: { next: { on: "2026-11-23" } } });
  expect(view.current?.preview?.parts[0]?.lines).toMatchObject([{ name: "Aldo" }]);
  expect((await viewDecay(context, member, {})).current?.preview?.parts[0]?.lines).toEqual([]);
  await expect(runDecay(context, member, await ready())).rejects.toEqual(refusal("common.forbidden"));
});

test("the pool of another guild is not there", async () => {
  const { context, officer } = await makeHeld();
  const other = await makeHeld();
  const slip = await other.ready();
  await expect(runDecay(context, officer, slip)).rejects.toEqual(refusal("dkp.poolNotFound"));
  expect(await other.readBalances()).toEqual([150_00, 50_07]);
});
