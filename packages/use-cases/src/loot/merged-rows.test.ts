import { randomUUID } from "node:crypto";
import { type Hundredths, rights, toHundredths } from "@guildhall/core";
import type { StageInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { listAwardsOfDrop, saveNewReserve } from "@guildhall/db/loot";
import { makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { adjustPoints, verifyLedger } from "#use-cases/dkp/index.ts";
import { addUnlinkedMember, mergeMembers, previewMerge, undoMerge } from "#use-cases/members/index.ts";
import { makeSale, type Sale } from "#use-cases/testing/make-sale.ts";
import { addWish, saveRules } from "#use-cases/wishlists/index.ts";
import {
  acceptOffer,
  castVote,
  closeCouncil,
  closeSession,
  leaveSession,
  passOffer,
  refundAward,
  releaseReserve,
  viewReserves,
  viewSession,
  viewWhyNotMe,
} from "./index.ts";

const db = await openTestDatabase();
const language = "en" as const;
const price: Hundredths = toHundredths(30_00);
const priced: StageInput = { mode: "priority", minimum: price };

/** Old Brix without an account wishes and has 100 points; young Brix is in Discord and has none. Aldo wishes too, and comes first. */
async function makeRows() {
  const sale = await makeSale(db, [100, 0]);
  const { context, system, itemId, bidders, poolId } = sale;
  const [aldo, brix] = bidders;
  if (!(aldo && brix)) throw new Error("Two came");
  const rules = { gates: [], criteria: [{ kind: "wishedAt" as const }] };
  await saveRules(context, system, { name: "Oldest wish", rules, seenVersion: 1 });
  const { memberId: oldId } = await addUnlinkedMember(context, system, { name: "Old Brix" });
  const lines = [{ memberId: oldId, amount: toHundredths(100_00) }];
  await adjustPoints(context, system, { slipId: randomUUID(), poolId, lines, reason: "Before" });
  for (const memberId of [aldo.memberId, oldId]) {
    await addWish(context, system, { memberId, itemId, quantity: 1, note: null });
    context.clock.advance({ hours: 1 });
  }
  context.clock.advance({ hours: 100 });
  const rows = { mergedMemberId: oldId, memberId: brix.memberId };
  const merge = async () => {
    const { previewId } = await previewMerge(context, system, rows);
    await mergeMembers(context, system, { ...rows, previewId });
  };
  const look = async (sessionId: number) =>
    await viewSession(context, brix.actor, { sessionId, language: "en" });
  const offeredTo = async (sessionId: number) => {
    const awards = await listAwardsOfDrop(db, sale.guildId, (await look(sessionId)).dropId);
    return awards.map(({ memberId, state }) => [memberId, state]);
  };
  const awardOf = async (sessionId: number) => {
    const awards = await listAwardsOfDrop(db, sale.guildId, (await look(sessionId)).dropId);
    return awards.at(-1)?.awardId ?? 0;
  };
  return { ...sale, aldo, brix, oldId, merge, look, offeredTo, awardOf };
}

async function expectIntact({ context, system }: Sale): Promise<void> {
  for (const { check } of await verifyLedger(context, system))
    expect(check).toMatchObject({ brokenBatchNumber: null, wrongBalanceCount: 0 });
}

test("whoever turns out to be somebody in a session takes part in that one's place, once, and can leave it", async () => {
  const { context, aldo, brix, merge, look, open } = await makeRows();
  const sessionId = await open(priced);
  expect((await look(sessionId)).own).toMatchObject({ interest: null });
  await merge();
  const { own, entrants } = await look(sessionId);
  expect(own).toMatchObject({ interest: expect.any(String), payable: 100_00 });
  expect(entrants?.map(({ memberId }) => memberId)).toEqual([aldo.memberId, brix.memberId]);
  await leaveSession(context, brix.actor, { sessionId });
  expect((await look(sessionId)).entrants?.map(({ memberId }) => memberId)).toEqual([aldo.memberId]);
});

test("an offer of before is the person's to take, paid once from the one account, and given back to it", async () => {
  const rows = await makeRows();
  const { context, system, aldo, brix, oldId, merge, open, offeredTo, awardOf, balances } = rows;
  const sessionId = await open(priced);
  await leaveSession(context, aldo.actor, { sessionId });
  await closeSession(context, system, { sessionId });
  expect(await offeredTo(sessionId)).toEqual([[oldId, "offered"]]);
  await merge();
  const awardId = await awardOf(sessionId);
  await acceptOffer(context, brix.actor, { awardId });
  expect(await balances()).toEqual([100, 70]);
  await refundAward(context, system, { awardId, reason: null });
  expect(await balances()).toEqual([100, 100]);
  await undoMerge(context, system, { mergedMemberId: oldId });
  expect(await balances()).toEqual([100, 0]);
  await expectIntact(rows);
});

test("the next in line is asked under the name of now, and nobody is asked twice under two names", async () => {
  const { context, system, aldo, brix, merge, open, offeredTo, awardOf } = await makeRows();
  const sessionId = await open(priced);
  await closeSession(context, system, { sessionId });
  await merge();
  await passOffer(context, aldo.actor, { awardId: await awardOf(sessionId) });
  await passOffer(context, brix.actor, { awardId: await awardOf(sessionId) });
  expect(await offeredTo(sessionId)).toEqual([
    [aldo.memberId, "passed"],
    [brix.memberId, "passed"],
  ]);
});

test("a decision of before tells the person why not, by whichever row is asked for", async () => {
  const { context, system, brix, oldId, merge, open } = await makeRows();
  const sessionId = await open(priced);
  await closeSession(context, system, { sessionId });
  await merge();
  for (const memberId of [undefined, oldId, brix.memberId]) {
    const asked = { of: "session", id: sessionId, language, ...(memberId !== undefined && { memberId }) };
    expect(await viewWhyNotMe(context, brix.actor, { ...asked, of: "session" })).toMatchObject({
      memberId: brix.memberId,
      isOwn: true,
      notAsked: null,
      explanation: { place: 2, placesCount: 2 },
    });
  }
});

test("votes for somebody's former row are votes for the person", async () => {
  const { context, system, aldo, brix, oldId, merge, open, offeredTo } = await makeRows();
  const sessionId = await open({ mode: "council" });
  const officer = { ...aldo.actor, rights: new Set(rights) };
  await castVote(context, officer, { sessionId, memberId: oldId, reason: null });
  await merge();
  await closeCouncil(context, system, { sessionId });
  expect(await offeredTo(sessionId)).toEqual([[brix.memberId, "offered"]]);
});

test("what both rows reserved is reserved once, and taking it back leaves nothing", async () => {
  const { context, guildId, itemId, brix, oldId, merge } = await makeRows();
  const startsAt = context.clock.now().add({ hours: 1 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  for (const memberId of [oldId, brix.memberId])
    await transaction(db, async (tx) => {
      await saveNewReserve(tx, guildId, { eventId, memberId, itemId, reservedAt: context.clock.now() });
    });
  await merge();
  const read = async () => (await viewReserves(context, brix.actor, { eventId, language })).items;
  expect((await read()).map(({ people }) => people.map(({ memberId }) => memberId))).toEqual([
    [brix.memberId],
  ]);
  await releaseReserve(context, brix.actor, { eventId, itemId });
  expect(await read()).toEqual([]);
});
