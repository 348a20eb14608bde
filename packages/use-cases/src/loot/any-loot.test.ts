import { randomUUID } from "node:crypto";
import { Refusal, toHundredths } from "@guildhall/core";
import { carryPercents, type PointSystem } from "@guildhall/core/dkp";
import { isHeld, type StageInput } from "@guildhall/core/loot";
import { listBalances, listEntries, listHoldsOfAccounts, listPools } from "@guildhall/db/dkp";
import { type Award, findLootSession, listAwardsOfDrops, listStandingBids } from "@guildhall/db/loot";
import { openTestDatabase } from "@guildhall/db/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  adjustPoints,
  createPool,
  endSeason,
  lapseBalance,
  previewSeasonEnd,
  undoEntries,
  undoSeasonEnd,
  verifyLedger,
  viewSeasons,
} from "#use-cases/dkp/index.ts";
import { makeSale } from "#use-cases/testing/make-sale.ts";
import {
  answerForWinner,
  cancelSession,
  closeDueSession,
  closeSession,
  enterSession,
  extendSession,
  openSession,
  placeBid,
  reassignAward,
  refundAward,
  retractBid,
  undoAward,
} from "./index.ts";

const db = await openTestDatabase();

const minimum = toHundredths(15_00);

/** What falls in such a guild: sales where there are bids, a fixed price, and what somebody is asked about before it is paid. */
const stagesOf: Readonly<Record<PointSystem, readonly StageInput[]>> = {
  dkp: [{ mode: "open" }, { mode: "open" }, { mode: "sealed" }, { mode: "secondPrice" }],
  "zero-sum": [{ mode: "open" }, { mode: "sealed" }, { mode: "fixed", minimum }, { mode: "roll", minimum }],
  epgp: [
    { mode: "fixed", minimum },
    { mode: "fixed", minimum },
    { mode: "roll", minimum },
    { mode: "roll", minimum },
  ],
};

/** Three people with points in one pool, four things that look for whom they go to, and all that can happen to them. */
async function makeLoot(system: PointSystem) {
  const sale = await makeSale(db, [200, 200, 200, 0]);
  const { context, guildId, system: actor, bidders } = sale;
  const made = system === "dkp" ? null : await createPool(context, actor, { name: "Hands", system });
  const poolId = made?.poolId ?? sale.poolId;
  const adjust = async (amounts: readonly number[]) => {
    const lines = bidders.flatMap(({ memberId }, who) =>
      amounts[who] ? [{ memberId, amount: toHundredths((amounts[who] ?? 0) * 100) }] : [],
    );
    await adjustPoints(context, actor, { slipId: randomUUID(), poolId, lines, reason: "Before" });
  };
  if (made) await adjust(system === "zero-sum" ? [200, 200, 200, -600] : [200, 200, 200, 0]);
  const gear = (await listPools(db, guildId)).find((pool) => pool.gearOfPoolId === poolId);
  const dropIds: number[] = [];
  const sessionIds: number[] = [];
  for (const stage of stagesOf[system]) {
    const dropId = await sale.drop();
    const input = { requestId: randomUUID(), dropIds: [dropId], stages: [stage], poolId };
    dropIds.push(dropId);
    sessionIds.push(...(await openSession(context, actor, input)));
  }
  const awards = async () => await listAwardsOfDrops(db, guildId, dropIds);
  return { ...sale, poolId, paidPoolId: gear?.poolId ?? poolId, gear, adjust, sessionIds, awards };
}

type Loot = Awaited<ReturnType<typeof makeLoot>>;

type Step = { readonly who: number; readonly which: number; readonly points: number };

const latest = (awards: readonly Award[], which: number) =>
  awards.findLast(({ dropId }) => dropId === [...new Set(awards.map((one) => one.dropId))][which]);

/** Nobody's points grow fewer by these but by what they said themselves. */
const gentle = {
  async bid({ context, bidders, sessionIds }: Loot, { who, which, points }: Step) {
    const [sessionId, bidder] = [sessionIds[which], bidders[who]];
    if (!(bidder && sessionId)) throw new Error("Nobody is at this place");
    const session = await findLootSession(db, bidder.actor.guildId, sessionId);
    if (session?.mode === "fixed" || session?.mode === "roll")
      return await enterSession(context, bidder.actor, { sessionId });
    const maximum = toHundredths(points * 100);
    await placeBid(context, bidder.actor, { requestId: randomUUID(), sessionId, maximum });
  },
  async retract({ context, bidders, sessionIds }: Loot, { who, which }: Step) {
    const [sessionId = 0, bidder] = [sessionIds[which], bidders[who]];
    if (bidder) await retractBid(context, bidder.actor, { requestId: randomUUID(), sessionId });
  },
  async extend({ context, system, sessionIds }: Loot, { which, points }: Step) {
    await extendSession(context, system, { sessionId: sessionIds[which] ?? 0, minutes: points });
  },
  async close({ context, system, sessionIds }: Loot, { which }: Step) {
    await closeSession(context, system, { sessionId: sessionIds[which] ?? 0 });
  },
  async cancel({ context, system, sessionIds }: Loot, { which }: Step) {
    await cancelSession(context, system, { sessionId: sessionIds[which] ?? 0 });
  },
  async answer({ context, system, awards }: Loot, { who, which }: Step) {
    const award = latest(await awards(), which);
    const answer = who === 0 ? "pass" : "accept";
    if (award) await answerForWinner(context, system, { awardId: award.awardId, answer });
  },
  async leap({ context, system, sessionIds }: Loot, { points }: Step) {
    context.clock.advance({ minutes: points * 6 });
    for (const sessionId of sessionIds) await closeDueSession(context, system, { sessionId });
  },
};

/** Officers, seasons and returns take points under bids that stand. */
const rough = {
  ...gentle,
  async refund({ context, system, awards }: Loot, { which }: Step) {
    const award = latest(await awards(), which);
    if (award) await refundAward(context, system, { awardId: award.awardId, reason: null });
  },
  async undo({ context, system, awards }: Loot, { which }: Step) {
    const award = latest(await awards(), which);
    if (award) await undoAward(context, system, { awardId: award.awardId, reason: null });
  },
  async reassign({ context, system, bidders, awards }: Loot, { who, which }: Step) {
    const [award, bidder] = [latest(await awards(), which), bidders[who]];
    if (award && bidder)
      await reassignAward(context, system, {
        ...{ awardId: award.awardId, toMemberId: bidder.memberId },
        reason: "Tank first",
      });
  },
  async adjust({ adjust }: Loot, { who, points }: Step) {
    await adjust([0, 1, 2, 3].map((one) => (one === who ? -points : one === (who + 1) % 4 ? points : 0)));
  },
  async endSeason({ context, system, poolId }: Loot, { which }: Step) {
    const carry = { [poolId]: carryPercents[which] ?? 50 };
    const { previewId, season } = await previewSeasonEnd(context, system, { carry });
    await endSeason(context, system, { carry, previewId, seasonNumber: season.number });
  },
  async undoSeason({ context, system }: Loot) {
    const [season] = (await viewSeasons(context, system)).past;
    if (season) await undoSeasonEnd(context, system, season);
  },
  async lapse({ context, system, bidders }: Loot, { who }: Step) {
    const backAt = context.clock.now();
    const leftAt = backAt.subtract({ hours: 24 * 61 });
    const memberId = bidders[who]?.memberId ?? 0;
    await lapseBalance(context, system, { memberId, leftAt, backAt });
  },
  async undoBatch({ context, system, paidPoolId }: Loot, { points }: Step) {
    const slip = { slipId: randomUUID(), poolId: paidPoolId, batchNumber: 2 + (points % 8) };
    await undoEntries(context, system, slip);
  },
};

const stepOf = <Name extends string>(steps: Readonly<Record<Name, unknown>>, often: readonly Name[]) =>
  fc.record({
    name: fc.constantFrom<Name>(...often, ...often, ...often, ...(Object.keys(steps) as Name[])),
    who: fc.nat(2),
    which: fc.nat(3),
    points: fc.integer({ min: 5, max: 150 }),
  });

const roundsOf = <Name extends string>(steps: Readonly<Record<Name, unknown>>, often: readonly Name[]) =>
  fc.array(fc.array(stepOf(steps, often), { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 8 });

async function unlessRefused(run: Promise<unknown>): Promise<void> {
  try {
    await run;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const idsOf = ({ bidders }: Loot) => bidders.map(({ memberId }) => memberId);

/** Only sessions that run hold anything, and of nobody more than the bid. */
async function expectHoldsOfBids(loot: Loot): Promise<void> {
  const { guildId, poolId } = loot;
  for (const hold of await listHoldsOfAccounts(db, guildId, { poolId, memberIds: idsOf(loot) })) {
    expect((await findLootSession(db, guildId, hold.sessionId))?.state).toBe("open");
    const bids = await listStandingBids(db, guildId, hold.sessionId);
    const own = bids.find(({ memberId }) => memberId === hold.memberId);
    expect(hold.amount).toBeLessThanOrEqual(own?.maximum ?? 0);
  }
}

async function expectNobodyHoldsMore(loot: Loot): Promise<void> {
  const { guildId, poolId } = loot;
  const memberIds = idsOf(loot);
  const balances = await listBalances(db, guildId, { poolId, memberIds });
  const holds = await listHoldsOfAccounts(db, guildId, { poolId, memberIds });
  for (const [memberId, own] of Map.groupBy(holds, (hold) => hold.memberId))
    expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(balances.get(memberId) ?? 0);
}

/** Whatever was paid for drops is the price of what each has got, unless officers undid the row itself; and it was there to be paid. */
async function expectReconciled(loot: Loot): Promise<void> {
  const { guildId, context, system, paidPoolId, gear } = loot;
  const awards = (await loot.awards()).filter(({ state }) => isHeld(state));
  const sign = gear ? 1 : -1;
  for (const memberId of idsOf(loot)) {
    const rows = await listEntries(db, guildId, { poolId: paidPoolId, memberId });
    const undone = new Map(rows.map((row) => [row.reversesEntryId, row]));
    const byHand = rows.filter(
      ({ kind, entryId }) => kind === "award" && undone.get(entryId)?.awardId === null,
    );
    const paid = rows.filter(({ kind, entryId }) => kind === "award" && !undone.has(entryId));
    const prices = awards.filter((award) => award.memberId === memberId).map(({ price }) => price ?? 0);
    const undoneIds = new Set(byHand.map(({ awardId }) => awardId));
    const forgiven = awards
      .filter((award) => award.memberId === memberId && undoneIds.has(award.awardId))
      .reduce((sum, { price }) => sum + (price ?? 0), 0);
    const total = prices.reduce<number>((sum, price) => sum + price, 0);
    expect(paid.reduce((sum, { amount }) => sum + sign * amount, 0)).toBe(total - forgiven);
    let balance = 0;
    for (const { kind, amount } of rows) {
      balance += amount;
      if (kind === "award") expect(balance).toBeGreaterThanOrEqual(0);
    }
  }
  for (const { check } of await verifyLedger(context, system))
    expect(check).toMatchObject({ brokenBatchNumber: null, wrongBalanceCount: 0 });
}

async function endAll(loot: Loot): Promise<void> {
  const { context, system, sessionIds, guildId, poolId } = loot;
  for (const sessionId of sessionIds) await unlessRefused(closeSession(context, system, { sessionId }));
  expect(await listHoldsOfAccounts(db, guildId, { poolId, memberIds: idsOf(loot) })).toEqual([]);
  await expectReconciled(loot);
}

const systems = ["dkp", "zero-sum", "epgp"] as const;

test.each(systems)(
  "in a %s pool nobody holds or spends more than they have, whatever several people do at once",
  async (system) => {
    const property = fc.asyncProperty(roundsOf(gentle, ["bid"]), async (all) => {
      const loot = await makeLoot(system);
      for (const round of all) {
        await Promise.all(round.map(({ name, ...step }) => unlessRefused(gentle[name](loot, step))));
        await expectHoldsOfBids(loot);
        await expectNobodyHoldsMore(loot);
      }
      await endAll(loot);
    });
    await fc.assert(property, { numRuns: 3 });
  },
);

test.each(systems)(
  "in a %s pool charges and refunds are the ledger, also where officers, seasons and returns take points under a bid",
  async (system) => {
    const often = ["bid", "close", "answer"] as const;
    const property = fc.asyncProperty(roundsOf(rough, often), async (all) => {
      const loot = await makeLoot(system);
      for (const round of all) {
        await Promise.all(round.map(({ name, ...step }) => unlessRefused(rough[name](loot, step))));
        await expectHoldsOfBids(loot);
        if (system === "zero-sum") {
          const balances = await listBalances(db, loot.guildId, {
            ...{ poolId: loot.poolId, memberIds: idsOf(loot) },
          });
          expect([...balances.values()].reduce<number>((sum, amount) => sum + amount, 0)).toBe(0);
        }
      }
      await endAll(loot);
    });
    await fc.assert(property, { numRuns: 3 });
  },
);
