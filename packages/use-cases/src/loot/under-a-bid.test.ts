import { randomUUID } from "node:crypto";
import { toHundredths } from "@guildhall/core";
import { listAwardsOfDrop } from "@guildhall/db/loot";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import {
  adjustPoints,
  closePool,
  createPool,
  endSeason,
  lapseBalance,
  previewPoolClose,
  previewSeasonEnd,
  verifyLedger,
} from "#use-cases/dkp/index.ts";
import { addUnlinkedMember, mergeMembers, previewMerge, undoMerge } from "#use-cases/members/index.ts";
import { makeSale, type Sale } from "#use-cases/testing/make-sale.ts";
import {
  cancelSession,
  closeSession,
  enterSession,
  openSession,
  reassignAward,
  refundAward,
  viewSession,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function dropOf({ context, system }: Sale, sessionId: number): Promise<number> {
  return (await viewSession(context, system, { sessionId, language: "en" })).dropId;
}

/** Who leads has 300 points of two rows, and loses what the ways below take. */
async function makeLead() {
  const sale = await makeSale(db, [120, 200]);
  const { context, system, bidders, poolId } = sale;
  const [aldo, brix] = bidders;
  if (!(aldo && brix)) throw new Error("Two came");
  const { memberId: mergedMemberId } = await addUnlinkedMember(context, system, { name: "Old Brix" });
  const lines = [{ memberId: mergedMemberId, amount: toHundredths(100_00) }];
  await adjustPoints(context, system, { slipId: randomUUID(), poolId, lines, reason: "Before" });
  const rows = { mergedMemberId, memberId: brix.memberId };
  const { previewId } = await previewMerge(context, system, rows);
  await mergeMembers(context, system, { ...rows, previewId });
  return { ...sale, aldo, brix, mergedMemberId };
}

type Lead = Awaited<ReturnType<typeof makeLead>>;

const ways: Readonly<Record<string, (lead: Lead) => Promise<unknown>>> = {
  "the end of a season": async ({ context, system, poolId }) => {
    const carry = { [poolId]: 25 } as const;
    const { previewId, season } = await previewSeasonEnd(context, system, { carry });
    await endSeason(context, system, { carry, previewId, seasonNumber: season.number });
  },
  "coming back too late": async ({ context, system, aldo, brix }) => {
    const backAt = context.clock.now();
    const stay = { leftAt: backAt.subtract({ hours: 24 * 61 }), backAt };
    for (const { memberId } of [aldo, brix]) await lapseBalance(context, system, { memberId, ...stay });
  },
  "taking a merge back": async ({ context, system, mergedMemberId }) =>
    await undoMerge(context, system, { mergedMemberId }),
};

test.each([
  { way: "the end of a season", winner: 1, price: 35, left: [30, 40] },
  { way: "coming back too late", winner: null, price: null, left: [0, 0] },
  { way: "taking a merge back", winner: 1, price: 125, left: [120, 75] },
] as const)(
  "after $way a bid counts for what is left of it, and nobody pays more than they have",
  async ({ way, winner, price, left }) => {
    const lead = await makeLead();
    const { context, system, guildId, bidders, balances, held } = lead;
    const sessionId = await lead.open({ mode: "open" });
    await lead.bid(0, sessionId, 120);
    await lead.bid(1, sessionId, 290);
    expect(await held()).toEqual([0, 290]);
    await ways[way]?.(lead);
    await closeSession(context, system, { sessionId });
    const [award] = await listAwardsOfDrop(db, guildId, await dropOf(lead, sessionId));
    expect(award?.memberId).toBe(winner === null ? undefined : bidders[winner]?.memberId);
    expect(award?.price).toBe(price === null ? undefined : price * 100);
    expect(await balances()).toEqual(left);
    expect(await held()).toEqual([0, 0]);
    for (const { check } of await verifyLedger(context, system))
      expect(check).toMatchObject({ brokenBatchNumber: null, wrongBalanceCount: 0 });
  },
);

/** A second pool with points, which can be closed because there is the first. */
async function makeSecondPool() {
  const sale = await makeSale(db, [100, 100]);
  const { context, system, guildId, bidders } = sale;
  const { poolId } = await createPool(context, system, { name: "Siege", system: "dkp" });
  const lines = bidders.map(({ memberId }) => ({ memberId, amount: toHundredths(80_00) }));
  await adjustPoints(context, system, { slipId: randomUUID(), poolId, lines, reason: "Before" });
  const close = async () => {
    const { previewId } = await previewPoolClose(context, system, { poolId });
    await closePool(context, system, { poolId, previewId });
  };
  const open = async (mode: "fixed" | "open" | "roll") => {
    const stages = [{ mode, minimum: toHundredths(20_00) }];
    const input = { requestId: randomUUID(), dropIds: [await sale.drop()], stages, poolId };
    return (await openSession(context, system, input))[0] ?? 0;
  };
  const win = async (mode: "fixed" | "roll") => {
    const sessionId = await open(mode);
    const [winner] = bidders;
    if (winner) await enterSession(context, winner.actor, { sessionId });
    await closeSession(context, system, { sessionId });
    const [award] = await listAwardsOfDrop(db, guildId, await dropOf(sale, sessionId));
    return award?.awardId ?? 0;
  };
  return { ...sale, poolId, close, openIn: open, win };
}

test("a pool from which a session or an offer takes its price is not closed", async () => {
  const { context, system, close, openIn, win } = await makeSecondPool();
  const sessionId = await openIn("open");
  await expect(close()).rejects.toEqual(refusal("loot.poolInUse"));
  await cancelSession(context, system, { sessionId });
  await win("roll");
  await expect(close()).rejects.toEqual(refusal("loot.poolInUse"));
});

test("in a pool that was closed nothing is charged any more, and what was paid is still given back", async () => {
  const { context, system, bidders, close, openIn, win } = await makeSecondPool();
  const awardId = await win("fixed");
  await close();
  await expect(openIn("open")).rejects.toEqual(refusal("dkp.poolClosed"));
  const toMemberId = bidders[1]?.memberId ?? 0;
  await expect(reassignAward(context, system, { awardId, toMemberId, reason: "Tank first" })).rejects.toEqual(
    refusal("dkp.poolClosed"),
  );
  await refundAward(context, system, { awardId, reason: null });
  for (const { check } of await verifyLedger(context, system))
    expect(check).toMatchObject({ brokenBatchNumber: null, wrongBalanceCount: 0 });
});

test("of opening a session in a pool and closing the pool at once only one happens", async () => {
  const { close, openIn } = await makeSecondPool();
  const outcomes = await Promise.allSettled([openIn("open"), close()]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});
