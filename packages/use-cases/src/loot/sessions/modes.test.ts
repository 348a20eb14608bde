import { randomUUID } from "node:crypto";
import { toHundredths } from "@guildhall/core";
import type { StageInput } from "@guildhall/core/loot";
import { listAwardsOfDrop } from "@guildhall/db/loot";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { previewDecay } from "#use-cases/dkp/index.ts";
import { makeDrop, makeSale, type Sale } from "#use-cases/testing/make-sale.ts";
import { makeWishers } from "#use-cases/testing/make-wishers.ts";
import { addWish, saveRules } from "#use-cases/wishlists/index.ts";
import { closeSession } from "./close-session.ts";
import { enterSession } from "./enter-session.ts";
import { leaveSession } from "./leave-session.ts";
import { openSession } from "./open-session.ts";
import { placeBid } from "./place-bid.ts";
import { rollOf } from "./roll-of.ts";
import { viewSession } from "./view-session.ts";

const db = await openTestDatabase();

const look = async ({ context, system }: Sale, sessionId: number) =>
  await viewSession(context, system, { sessionId, language: "en" });

async function enter({ context, bidders }: Sale, who: number, sessionId: number): Promise<void> {
  const { actor } = bidders[who] ?? {};
  if (!actor) throw new Error("Nobody is at this place");
  await enterSession(context, actor, { sessionId });
}

async function close(sale: Sale, sessionId: number) {
  await closeSession(sale.context, sale.system, { sessionId });
  const view = await look(sale, sessionId);
  const [award] = await listAwardsOfDrop(db, sale.guildId, view.dropId);
  const who = sale.bidders.findIndex(({ memberId }) => memberId === award?.memberId);
  return { view, award, who: award ? who : null };
}

test("a roll is fixed by the seed before anybody takes part, and whoever is shown the seed can check it", async () => {
  const sale = await makeSale(db, [0, 0, 0]);
  const sessionId = await sale.open({ mode: "roll" });
  expect(await look(sale, sessionId)).toMatchObject({ seed: null });
  for (const who of [0, 1, 2]) await enter(sale, who, sessionId);
  const { view, who, award } = await close(sale, sessionId);
  const rolls = sale.bidders.map(({ memberId }) => rollOf(view.seed ?? "", memberId));
  expect(who).toBe(rolls.indexOf(Math.max(...rolls)));
  expect(award).toMatchObject({ state: "offered", price: null });
});

test("rolls fall between 1 and 100, and each about as often", () => {
  const counts = new Map<number, number>();
  for (let memberId = 1; memberId <= 20_000; memberId += 1) {
    const roll = rollOf("seed", memberId);
    counts.set(roll, (counts.get(roll) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  expect(Math.min(...counts.values())).toBeGreaterThan(130);
  expect(Math.max(...counts.values())).toBeLessThan(280);
});

test("at a fixed price the first who wants it and can pay gets it at once, and who cannot pay is told so", async () => {
  const sale = await makeSale(db, [5, 50, 50]);
  const sessionId = await sale.open({ mode: "fixed", minimum: toHundredths(20_00) });
  await expect(enter(sale, 0, sessionId)).rejects.toMatchObject({
    code: "loot.cannotPay",
    details: { available: 5, amount: 20 },
  });
  await enter(sale, 2, sessionId);
  sale.context.clock.advance({ minutes: 1 });
  await enter(sale, 1, sessionId);
  const { who, award } = await close(sale, sessionId);
  expect(who).toBe(2);
  expect(award).toMatchObject({ state: "awarded", price: 20_00 });
  expect(await sale.balances()).toEqual([5, 50, 30]);
});

test("a sale that nobody wants goes on to its next stage, and whoever said to want it before takes part there", async () => {
  const sale = await makeSale(db, [5, 5]);
  const stages: StageInput[] = [{ mode: "sealed" }, { mode: "roll" }];
  const sessionId = await sale.open(...stages);
  await expect(sale.bid(0, sessionId, 10)).rejects.toMatchObject({ code: "loot.cannotPay" });
  await closeSession(sale.context, sale.system, { sessionId });
  expect(await look(sale, sessionId)).toMatchObject({ state: "open", mode: "roll", stageIndex: 1 });
  await enter(sale, 1, sessionId);
  const { who, view } = await close(sale, sessionId);
  expect(who).toBe(1);
  expect(view.state).toBe("decided");
});

test("without anybody in the last stage the drop waits again, and can be put up once more", async () => {
  const sale = await makeSale(db, [0]);
  const sessionId = await sale.open({ mode: "roll" });
  await enter(sale, 0, sessionId);
  const { actor } = sale.bidders[0] ?? {};
  if (actor) await leaveSession(sale.context, actor, { sessionId });
  const { who, view } = await close(sale, sessionId);
  expect(who).toBeNull();
  const again = { requestId: randomUUID(), dropIds: [view.dropId], stages: [{ mode: "roll" as const }] };
  expect(await openSession(sale.context, sale.system, again)).toHaveLength(1);
});

test("by priority whoever wished long enough before takes part without a press, and is offered the drop", async () => {
  const sale = await makeSale(db, [0, 0]);
  const { context, itemId, bidders } = sale;
  const wisher = bidders[1];
  if (!wisher) throw new Error("There is somebody");
  await addWish(context, wisher.actor, { itemId, quantity: 1, note: null });
  context.clock.advance({ hours: 73 });
  const sessionId = await sale.open({ mode: "priority" });
  expect((await look(sale, sessionId)).entrants).toMatchObject([{ memberId: wisher.memberId, way: "wish" }]);
  const { who, award } = await close(sale, sessionId);
  expect(who).toBe(1);
  expect(award).toMatchObject({ state: "offered", price: null });
});

test("the guild's gates hold in every mode: who fails one is told which, with the numbers", async () => {
  const sale = await makeSale(db, [100]);
  const { context, system, bidders } = sale;
  const rules = {
    gates: [{ kind: "daysInGuild" as const, days: 60 }],
    criteria: [{ kind: "roll" as const }],
  };
  await saveRules(context, system, { name: "Old hands", rules, seenVersion: 1 });
  const [rolled, sold] = [await sale.open({ mode: "roll" }), await sale.open({ mode: "open" })];
  const refused = { code: "loot.notLetIn", details: { reason: "daysInGuild", value: 20, needed: 60 } };
  await expect(enter(sale, 0, rolled)).rejects.toMatchObject(refused);
  await expect(sale.bid(0, sold, 50)).rejects.toMatchObject(refused);
  const stranger = { ...bidders[0]?.actor, userId: "1", name: "Ysolde" };
  const input = { requestId: randomUUID(), sessionId: sold, maximum: toHundredths(10_00) };
  const asStranger = placeBid(
    context,
    { ...stranger, kind: "member", guildId: sale.guildId, rights: new Set() },
    input,
  );
  await expect(asStranger).rejects.toMatchObject({ code: "loot.notAMember" });
});

test("what the leader of an auction has bound does not decay; a bid that nobody sees changes nothing of it", async () => {
  const sale = await makeSale(db, [300, 300]);
  const { context, system, poolId } = sale;
  const [shown, sealed] = [await sale.open({ mode: "open" }), await sale.open({ mode: "sealed" })];
  await sale.bid(0, shown, 100);
  await sale.bid(1, sealed, 100);
  context.clock.advance({ hours: 1 });
  const { parts } = await previewDecay(context, system, { poolId });
  const amounts = parts.flatMap(({ lines }) => lines.map(({ memberId, amount }) => [memberId, amount]));
  const of = new Map(amounts.map(([memberId, amount]) => [memberId, amount]));
  expect(sale.bidders.map(({ memberId }) => of.get(memberId))).toEqual([-15_00, -25_00]);
});

test("whoever wants a drop for two reasons takes part by the one that the guild's own rules put first", async () => {
  const { context, guildId, aldo, memberId, itemOf, wishAs } = await makeWishers(db);
  const order = ["trait", "upgrade"];
  const rules = { gates: [], criteria: [{ kind: "interest" as const, order }] };
  const system = { kind: "system", guildId } as const;
  await saveRules(context, system, { name: "Traits first", rules, seenVersion: 0 });
  for (const interest of order) await wishAs(aldo, 0, { interest });
  context.clock.advance({ hours: 100 });
  const dropId = await makeDrop(db, guildId, { itemId: itemOf(0), at: context.clock.now() });
  const stages = [{ mode: "priority" as const }];
  const opened = await openSession(context, system, { requestId: "two-reasons", dropIds: [dropId], stages });
  const { entrants } = await viewSession(context, aldo, { sessionId: opened[0] ?? 0, language: "en" });
  expect(entrants).toMatchObject([{ memberId, interest: "trait", way: "wish" }]);
});
