import { randomUUID } from "node:crypto";
import { toHundredths } from "@guildhall/core";
import { listAwardsOfDrop } from "@guildhall/db/loot";
import { getGuild } from "@guildhall/db/settings";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { adjustPoints, verifyLedger } from "#use-cases/dkp/index.ts";
import { makeSale, type Sale } from "#use-cases/testing/make-sale.ts";
import { viewDecision } from "../view-decision.ts";
import { viewWhyNotMe } from "../view-why-not-me.ts";
import { cancelSession } from "./cancel-session.ts";
import { closeDueSession } from "./close-due-session.ts";
import { closeSession } from "./close-session.ts";
import { enterSession } from "./enter-session.ts";
import { extendSession } from "./extend-session.ts";
import { openSession } from "./open-session.ts";
import { placeBid } from "./place-bid.ts";
import { retractBid } from "./retract-bid.ts";
import { viewSession } from "./view-session.ts";

const db = await openTestDatabase();

const look = async ({ context, system }: Sale, sessionId: number) =>
  await viewSession(context, system, { sessionId, language: "en" });

/** The next time at which something is due has come. */
async function endInTime(sale: Sale, sessionId: number): Promise<void> {
  const { endsAt } = await look(sale, sessionId);
  sale.context.clock.advance(sale.context.clock.now().until(endsAt));
  await closeDueSession(sale.context, sale.system, { sessionId });
}

/** To whom the drop of a session went, and for how many points. */
async function outcomeOf(sale: Sale, sessionId: number) {
  const { dropId, state } = await look(sale, sessionId);
  const [award] = await listAwardsOfDrop(db, sale.guildId, dropId);
  const who = sale.bidders.findIndex(({ memberId }) => memberId === award?.memberId);
  return { state, who: award ? who : null, price: award?.price == null ? null : award.price / 100 };
}

test("who goes furthest gets the drop one step above the next, and pays once", async () => {
  const sale = await makeSale(db, [300, 300, 300]);
  const sessionId = await sale.open({ mode: "open" });
  await sale.bid(0, sessionId, 50);
  expect(await sale.bid(1, sessionId, 200)).toMatchObject({ isLeading: true, price: 55_00 });
  expect(await sale.bid(2, sessionId, 120)).toMatchObject({ isLeading: false, price: 125_00 });
  expect(await sale.held()).toEqual([0, 200, 0]);
  await endInTime(sale, sessionId);
  expect(await outcomeOf(sale, sessionId)).toEqual({ state: "decided", who: 1, price: 125 });
  expect(await sale.balances()).toEqual([300, 175, 300]);
  expect(await sale.held()).toEqual([0, 0, 0]);
  await closeDueSession(sale.context, sale.system, { sessionId });
  expect(await sale.balances()).toEqual([300, 175, 300]);
  expect(await verifyLedger(sale.context, sale.system)).toMatchObject([
    { check: { brokenBatchNumber: null, wrongBalanceCount: 0 } },
  ]);
});

test("of second prices the winner pays the next bid, and of sealed ones the own", async () => {
  const sale = await makeSale(db, [300, 300]);
  const [second, sealed] = [await sale.open({ mode: "secondPrice" }), await sale.open({ mode: "sealed" })];
  for (const sessionId of [second, sealed]) {
    await sale.bid(0, sessionId, 80);
    await sale.bid(1, sessionId, 110);
  }
  expect(await sale.held()).toEqual([160, 220]);
  await endInTime(sale, second);
  await closeDueSession(sale.context, sale.system, { sessionId: sealed });
  expect(await outcomeOf(sale, second)).toMatchObject({ who: 1, price: 80 });
  expect(await outcomeOf(sale, sealed)).toMatchObject({ who: 1, price: 110 });
  expect(await sale.balances()).toEqual([300, 110]);
});

test("nobody bids more than what other bids leave, and is told how much that is", async () => {
  const sale = await makeSale(db, [100, 100]);
  const [one, other] = [await sale.open({ mode: "open" }), await sale.open({ mode: "sealed" })];
  await sale.bid(0, one, 70);
  await expect(sale.bid(0, other, 31)).rejects.toMatchObject({
    code: "loot.cannotPay",
    details: { available: 30, amount: 31 },
  });
  await sale.bid(1, one, 90);
  expect(await sale.bid(0, other, 100)).toMatchObject({ isLeading: null, price: null, left: 0 });
});

test("a bid has to go a step beyond the price, except the leader's own", async () => {
  const sale = await makeSale(db, [300, 300]);
  const sessionId = await sale.open({ mode: "open" });
  await expect(sale.bid(0, sessionId, 9)).rejects.toMatchObject({
    code: "loot.bidTooLow",
    details: { minimum: 10 },
  });
  await sale.bid(0, sessionId, 40);
  await expect(sale.bid(1, sessionId, 14)).rejects.toMatchObject({ details: { minimum: 15 } });
  expect(await sale.bid(0, sessionId, 60)).toMatchObject({ isLeading: true, price: 10_00 });
});

test("a bid that is taken back frees its points, and the next leads again as far as they can still pay", async () => {
  const sale = await makeSale(db, [300, 300, 300]);
  const { context, bidders, poolId, system } = sale;
  const sessionId = await sale.open({ mode: "open" });
  await sale.bid(0, sessionId, 100);
  await sale.bid(1, sessionId, 150);
  await sale.bid(2, sessionId, 200);
  const lines = [{ memberId: bidders[1]?.memberId ?? 0, amount: toHundredths(-190_00) }];
  await adjustPoints(context, system, { slipId: randomUUID(), poolId, lines, reason: "Lost the map" });
  const last = bidders[2]?.actor;
  if (last) await retractBid(context, last, { requestId: randomUUID(), sessionId });
  expect(await sale.held()).toEqual([0, 110, 0]);
  expect(await look(sale, sessionId)).toMatchObject({ price: 105_00 });
  await endInTime(sale, sessionId);
  expect(await outcomeOf(sale, sessionId)).toMatchObject({ who: 1, price: 105 });
});

test("where those who bid most lost their points, whoever bid less leads, and a new bid goes beyond that", async () => {
  const sale = await makeSale(db, [300, 300, 300, 300]);
  const { context, bidders, poolId, system } = sale;
  const sessionId = await sale.open({ mode: "open" });
  for (const [who, points] of [100, 150, 200].entries()) await sale.bid(who, sessionId, points);
  const lines = bidders
    .slice(1, 3)
    .map(({ memberId }, index) => ({ memberId, amount: toHundredths(-280_00 - 500 * index) }));
  await adjustPoints(context, system, { slipId: randomUUID(), poolId, lines, reason: "Lost the map" });
  await expect(sale.bid(3, sessionId, 29)).rejects.toMatchObject({ details: { minimum: 30 } });
  expect(await sale.bid(3, sessionId, 30)).toMatchObject({ isLeading: false, price: 35_00 });
  expect(await sale.held()).toEqual([100, 0, 0, 0]);
});

test("what officers take while a bid stands counts at the end: nobody pays what they have not", async () => {
  const sale = await makeSale(db, [300, 300]);
  const { context, bidders, poolId, system } = sale;
  const sessionId = await sale.open({ mode: "open" });
  await sale.bid(0, sessionId, 100);
  await sale.bid(1, sessionId, 250);
  const lines = [{ memberId: bidders[1]?.memberId ?? 0, amount: toHundredths(-240_00) }];
  await adjustPoints(context, system, { slipId: randomUUID(), poolId, lines, reason: "Lost the map" });
  await endInTime(sale, sessionId);
  expect(await outcomeOf(sale, sessionId)).toMatchObject({ who: 0, price: 65 });
  expect(await sale.balances()).toEqual([235, 60]);
});

test.each([
  { mode: "open", wouldBePlace: 1 },
  { mode: "sealed", wouldBePlace: 1 },
  { mode: "fixed", wouldBePlace: 2 },
] as const)(
  "whoever could not pay at the end of a sale that is $mode is told so, and nobody else how much it was",
  async ({ mode, wouldBePlace }) => {
    const sale = await makeSale(db, [300, 300]);
    const { context, bidders, poolId, system } = sale;
    const [aldo, brix] = bidders;
    if (!(aldo && brix)) throw new Error("Two came");
    const sessionId = await sale.open({ mode });
    for (const [who, { actor }] of bidders.entries())
      await (mode === "fixed"
        ? enterSession(context, actor, { sessionId })
        : sale.bid(who, sessionId, 100 + who));
    const lines = [{ memberId: brix.memberId, amount: toHundredths(-296_00) }];
    await adjustPoints(context, system, { slipId: randomUUID(), poolId, lines, reason: "Lost the map" });
    await closeSession(context, system, { sessionId });
    const asked = { of: "session", id: sessionId, language: "en" } as const;
    expect((await viewWhyNotMe(context, brix.actor, asked)).explanation).toMatchObject({
      ...{ place: null, wouldBePlace },
      failures: [{ code: "couldNotPay", value: 4, needed: 10, untilAt: null }],
    });
    const { ranking } = await viewDecision(context, aldo.actor, asked);
    expect(ranking.outsiders).toMatchObject([{ memberId: brix.memberId, failures: [] }]);
  },
);

test("a late bid leaves others five minutes, up to an hour in all, and a session that ended takes none", async () => {
  const sale = await makeSale(db, [1_000, 1_000]);
  const { clock } = sale.context;
  const sessionId = await sale.open({ mode: "open", minutes: 30 });
  const { endsAt: planned } = await look(sale, sessionId);
  clock.advance({ minutes: 29 });
  let [amount, moves] = [20, 0];
  for (;;) {
    const { endsAt } = await look(sale, sessionId);
    if (Temporal.Instant.compare(clock.now(), endsAt) >= 0) break;
    await sale.bid(moves % 2, sessionId, amount);
    [amount, moves] = [amount + 5, moves + 1];
    clock.advance({ minutes: 4 });
    await closeDueSession(sale.context, sale.system, { sessionId });
  }
  const { endsAt, state } = await look(sale, sessionId);
  expect(endsAt).toEqual(planned.add({ hours: 1 }));
  expect(state).toBe("decided");
  await expect(sale.bid(0, sessionId, 900)).rejects.toMatchObject({ code: "loot.sessionOver" });
});

test("the same press twice is one bid, one taking back and one session of each drop", async () => {
  const sale = await makeSale(db, [300]);
  const { context, system, bidders } = sale;
  const [bidder] = bidders;
  const input = { requestId: randomUUID(), dropIds: [await sale.drop(), await sale.drop()] };
  const stages = [{ mode: "open" as const }];
  const opened = await openSession(context, system, { ...input, stages });
  expect(await openSession(context, system, { ...input, stages })).toEqual(opened);
  const [sessionId] = opened;
  if (!bidder || sessionId === undefined) throw new Error("There is a session");
  const bid = { requestId: randomUUID(), sessionId, maximum: toHundredths(40_00) };
  const press = () => placeBid(context, bidder.actor, bid);
  const [one, other] = await Promise.all([press(), press()]);
  expect(one).toEqual(other);
  expect((await look(sale, sessionId)).bids).toHaveLength(1);
  const back = { requestId: randomUUID(), sessionId };
  await retractBid(context, bidder.actor, back);
  await retractBid(context, bidder.actor, back);
  expect((await look(sale, sessionId)).bids).toHaveLength(2);
});

test("of two who close at once one does, and the drop goes to one person", async () => {
  const sale = await makeSale(db, [300]);
  const { context, system } = sale;
  const sessionId = await sale.open({ mode: "open" });
  await sale.bid(0, sessionId, 40);
  const close = () => closeSession(context, system, { sessionId });
  const outcomes = await Promise.allSettled([close(), close()]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await sale.balances()).toEqual([290]);
});

test("a session that is called off frees every bid, and the drop waits again", async () => {
  const sale = await makeSale(db, [300]);
  const { context, system } = sale;
  const sessionId = await sale.open({ mode: "sealed" });
  await sale.bid(0, sessionId, 40);
  await cancelSession(context, system, { sessionId });
  expect(await sale.held()).toEqual([0]);
  expect(await sale.balances()).toEqual([300]);
  await expect(cancelSession(context, system, { sessionId })).rejects.toMatchObject({
    code: "loot.sessionOver",
  });
});

test("more time never ends while the guild sleeps, unless it is an hour at most", async () => {
  const sale = await makeSale(db, [300]);
  const { context, guildId, system } = sale;
  const { timeZone } = await getGuild(db, guildId);
  const hourOfEnd = async (minutes: number) => {
    const sessionId = await sale.open({ mode: "open", minutes: 60 });
    await extendSession(context, system, { sessionId, minutes });
    const { endsAt } = await viewSession(context, system, { sessionId, language: "en" });
    return endsAt.toZonedDateTimeISO(timeZone).hour;
  };
  const hours = [];
  for (let days = 1; days <= 4; days += 1) hours.push(await hourOfEnd(days * 360));
  expect(hours.every((hour) => hour >= 18)).toBe(true);
});

test("more time moves the end, and the run of the former one finds nothing due", async () => {
  const sale = await makeSale(db, [300]);
  const { context, system } = sale;
  const sessionId = await sale.open({ mode: "open", minutes: 30 });
  await sale.bid(0, sessionId, 40);
  await extendSession(context, system, { sessionId, minutes: 30 });
  context.clock.advance({ minutes: 30 });
  await closeDueSession(context, system, { sessionId });
  expect(await look(sale, sessionId)).toMatchObject({ state: "open" });
  await endInTime(sale, sessionId);
  expect(await outcomeOf(sale, sessionId)).toMatchObject({ who: 0, price: 10 });
});
