import { hasRight, type MemberActor } from "@guildhall/core";
import { rightsOfPresets } from "@guildhall/core/settings";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeSale } from "#use-cases/testing/make-sale.ts";
import { addWish, saveRules } from "#use-cases/wishlists/index.ts";
import { viewDecision } from "../view-decision.ts";
import { closeSession, enterSession, viewOwnStanding, viewSession, viewStanding } from "./index.ts";

const db = await openTestDatabase();

const asOfficer = (actor: MemberActor): MemberActor => ({
  ...actor,
  rights: new Set(rightsOfPresets.officer),
});

/** Brix wishes for a relic, and Aldo an hour later; the guild asks since when, and then throws dice. */
async function makeContest(mode: "priority" | "council" | "roll") {
  const sale = await makeSale(db, [0, 0]);
  const { context, system, itemId, open } = sale;
  const [aldo, brix] = sale.bidders;
  if (!(aldo && brix)) throw new Error("Two came");
  const rules = { gates: [], criteria: [{ kind: "wishedAt" as const }, { kind: "roll" as const }] };
  await saveRules(context, system, { name: "Oldest wishes first", rules, seenVersion: 1 });
  await addWish(context, brix.actor, { itemId, quantity: 1, note: null });
  context.clock.advance({ hours: 1 });
  await addWish(context, aldo.actor, { itemId, quantity: 1, note: null });
  context.clock.advance({ hours: 100 });
  return { context, system, aldo, brix, sessionId: await open({ mode }) };
}

test("a session that the guild's rules decide shows who stands where, and ends in that order", async () => {
  const { context, system, aldo, brix, sessionId } = await makeContest("priority");
  const shown = await viewStanding(context, aldo.actor, { sessionId });
  expect(shown?.ranking.places).toMatchObject([
    { memberId: brix.memberId, decidedBy: null },
    { memberId: aldo.memberId, decidedBy: 0 },
  ]);
  await closeSession(context, system, { sessionId });
  const asked = { of: "session", id: sessionId, language: "en" } as const;
  expect((await viewDecision(context, aldo.actor, asked)).ranking.places).toMatchObject([
    { memberId: brix.memberId },
    { memberId: aldo.memberId },
  ]);
  expect(await viewStanding(context, aldo.actor, { sessionId })).toBeNull();
});

test("a session that is decided says who is asked, and one that nobody took part in that nobody is", async () => {
  const { context, system, aldo, brix, sessionId } = await makeContest("priority");
  const view = async () => await viewSession(context, aldo.actor, { sessionId, language: "en" });
  expect((await view()).outcome).toBeNull();
  await closeSession(context, system, { sessionId });
  const { outcome, people } = await view();
  const award = { memberId: brix.memberId, state: "offered", price: null };
  expect(outcome).toEqual({ award });
  expect(people.map(({ memberId }) => memberId)).toContain(brix.memberId);
  const alone = await makeSale(db, [0]);
  const emptyId = await alone.open({ mode: "roll" });
  await closeSession(alone.context, alone.system, { sessionId: emptyId });
  const empty = { sessionId: emptyId, language: "en" } as const;
  expect((await viewSession(alone.context, alone.system, empty)).outcome).toEqual({ award: null });
});

test("points count by the guild's rules also for a drop that costs nothing", async () => {
  const { context, system, bidders, open } = await makeSale(db, [20, 50]);
  const [aldo, brix] = bidders;
  if (!(aldo && brix)) throw new Error("Two came");
  const rules = { gates: [], criteria: [{ kind: "points" as const, bands: [] }] };
  await saveRules(context, system, { name: "Points first", rules, seenVersion: 1 });
  const sessionId = await open({ mode: "priority" });
  for (const { actor } of bidders) await enterSession(context, actor, { sessionId });
  const shown = await viewStanding(context, aldo.actor, { sessionId });
  expect(shown?.ranking.places).toMatchObject([
    { memberId: brix.memberId },
    { memberId: aldo.memberId, decidedBy: 0 },
  ]);
  await closeSession(context, system, { sessionId });
  const asked = { of: "session", id: sessionId, language: "en" } as const;
  expect((await viewDecision(context, aldo.actor, asked)).winnerId).toBe(brix.memberId);
});

test("nobody reads the dice of a session before it ends", async () => {
  const { context, aldo, sessionId } = await makeContest("priority");
  const shown = await viewStanding(context, asOfficer(aldo.actor), { sessionId });
  expect(shown?.ranking.criteria.map(({ kind }) => kind)).toEqual(["wishedAt", "roster"]);
  expect(shown?.throwsDice).toBe(true);
});

test("who stands where before a council is for those who vote, and where dice alone decide there is nothing to read", async () => {
  const { context, aldo, sessionId } = await makeContest("council");
  expect(await viewStanding(context, aldo.actor, { sessionId })).toBeNull();
  const officer = asOfficer(aldo.actor);
  expect(hasRight(officer, "loot.vote")).toBe(true);
  expect((await viewStanding(context, officer, { sessionId }))?.ranking.places).toHaveLength(2);
  const dice = await makeContest("roll");
  expect(
    await viewStanding(dice.context, asOfficer(dice.aldo.actor), { sessionId: dice.sessionId }),
  ).toBeNull();
  await expect(viewStanding(dice.context, dice.aldo.actor, { sessionId })).rejects.toMatchObject({
    code: "loot.sessionNotFound",
  });
  const { stages } = await viewSession(context, aldo.actor, { sessionId, language: "en" });
  expect(stages.map(({ mode }) => mode)).toEqual(["council"]);
});

test("whoever takes part reads the own place, unless dice will decide it, and nobody reads one before a council", async () => {
  const { context, system, aldo, brix, sessionId } = await makeContest("priority");
  const own = (who: typeof aldo, id = sessionId) => viewOwnStanding(context, who.actor, { sessionId: id });
  expect(await own(brix)).toEqual({ failures: [], place: 1, count: 2 });
  expect(await own(aldo)).toEqual({ failures: [], place: 2, count: 2 });
  await saveRules(context, system, {
    ...{ name: "Dice", seenVersion: 2 },
    rules: { gates: [], criteria: [{ kind: "roll" }] },
  });
  expect(await own(brix)).toEqual({ failures: [], place: null, count: 2 });
  await closeSession(context, system, { sessionId });
  expect(await own(brix)).toBeNull();
  const council = await makeContest("council");
  const inCouncil = { sessionId: council.sessionId };
  expect(await viewOwnStanding(council.context, asOfficer(council.aldo.actor), inCouncil)).toEqual({
    ...{ failures: [], place: null, count: 2 },
  });
  await expect(viewOwnStanding(council.context, council.aldo.actor, { sessionId })).rejects.toMatchObject({
    code: "loot.sessionNotFound",
  });
});

test("whoever takes part by a wish and is kept out reads by which gate, also before a council", async () => {
  for (const mode of ["priority", "council"] as const) {
    const { context, system, aldo, sessionId } = await makeContest(mode);
    await saveRules(context, system, {
      ...{ name: "Old members", seenVersion: 2 },
      rules: { gates: [{ kind: "daysInGuild", days: 300 }], criteria: [{ kind: "wishedAt" }] },
    });
    expect(await viewOwnStanding(context, aldo.actor, { sessionId })).toMatchObject({
      failures: [{ code: "daysInGuild", needed: 300 }],
      place: null,
      count: 0,
    });
  }
});
