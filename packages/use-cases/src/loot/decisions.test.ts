import { type Right, rights, toHundredths } from "@guildhall/core";
import type { Rules } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { saveNewDrop } from "@guildhall/db/loot";
import { findMember } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeSettings } from "#use-cases/settings/index.ts";
import { candidateOf, decideDrop } from "#use-cases/testing/decide-drop.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { takeItem } from "#use-cases/testing/take-item.ts";
import { viewDecision } from "./view-decision.ts";
import { viewWhyNotMe } from "./view-why-not-me.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const language = "en" as const;

const rules: Rules = {
  gates: [{ kind: "notOnTrial" }, { kind: "strikes", below: 1 }],
  criteria: [
    { kind: "wishRank", bands: [1, 3] },
    { kind: "lootWeight", windowDays: 30, bands: [0, 3] },
    { kind: "points", bands: [] },
  ],
};

/** Aldo gets it before Brix, who took something lately, and before Corvin, who has few points; Dora is kept out. */
async function makeDecision({ chosen }: { readonly chosen?: "Brix" } = {}) {
  const story = await makeStory(db);
  const { context, guildId } = story;
  const now = context.clock.now();
  const join = async (name: string) => {
    const { memberId, userId } = await makeMember(db, guildId, { name });
    const as = (...held: readonly Right[]) => ({ ...makeActor(guildId, name, held), userId });
    return { memberId, as };
  };
  const people = { Aldo: await join("Aldo"), Brix: await join("Brix"), Corvin: await join("Corvin") };
  const dora = await join("Dora");
  const outside = await join("Elin");
  const { Aldo: aldo, Brix: brix, Corvin: corvin } = people;
  const taken = await takeItem(story, {
    memberId: brix.memberId,
    weight: 5,
    takenAt: now.subtract({ hours: 24 * 28 }),
  });
  const wished = { wishRank: 1, wishedAt: now.subtract({ hours: 100 }) };
  const of = (memberId: number, points: number) =>
    candidateOf(memberId, now, { ...wished, points: toHundredths(points) });
  const heavy = { ...taken, weight: 5, takenAt: now.subtract({ hours: 24 * 28 }) };
  const made = await decideDrop(story, {
    itemName: "Languishing Blade",
    rules,
    candidates: [
      of(aldo.memberId, 900_01),
      { ...of(brix.memberId, 950_00), taken: [heavy] },
      of(corvin.memberId, 100_00),
      { ...of(dora.memberId, 50_00), standing: "trial", strikesUntil: [null] },
    ],
    ...(chosen && { chosenId: people[chosen].memberId, overrideReason: "Tank first" }),
  });
  return { ...story, ...made, aldo, brix, corvin, dora, outside, taken };
}

test("everybody reads how a drop was decided: the order, the cell that decided each place, and who was kept out", async () => {
  const { context, dropId, awardId, aldo, brix, corvin, dora } = await makeDecision();
  const view = await viewDecision(context, corvin.as("dkp.view-all"), { of: "drop", id: dropId, language });
  expect(view).toMatchObject({
    item: { shown: { name: "Languishing Blade" } },
    mode: "priority",
    rules: { version: 0, name: null },
    winnerId: aldo.memberId,
    ownMemberId: corvin.memberId,
    awards: [{ awardId, memberId: aldo.memberId, state: "awarded" }],
    dropCount: 1,
    prices: { median: null, latest: [] },
    roster: [],
  });
  const officer = await viewDecision(context, corvin.as("loot.award"), { of: "drop", id: dropId, language });
  expect(officer.roster.map(({ name }) => name)).toContain("Elin");
  expect(view.ranking.places.map(({ memberId, decidedBy }) => [memberId, decidedBy])).toEqual([
    [aldo.memberId, null],
    [corvin.memberId, 2],
    [brix.memberId, 1],
  ]);
  expect(view.ranking.outsiders.map(({ memberId, failures }) => [memberId, failures.length])).toEqual([
    [dora.memberId, 1],
  ]);
  expect(view.people.map(({ name }) => name)).toEqual(["Aldo", "Brix", "Corvin", "Dora"]);
  const byAward = await viewDecision(context, corvin.as(), { of: "award", id: awardId, language });
  expect(byAward.dropId).toBe(dropId);
});

test("how often an item fell is of the last ninety days, and what was recorded by mistake never did", async () => {
  const { context, dropId, itemId, corvin, aldo, guildId } = await makeDecision();
  const read = async () =>
    (await viewDecision(context, corvin.as(), { of: "drop", id: dropId, language })).dropCount;
  const { houseId = 0 } = (await findMember(db, guildId, aldo.memberId)) ?? {};
  const again = { houseId, itemId, eventId: null, droppedAt: context.clock.now() };
  const by = { recordedByMemberId: null, batchId: null } as const;
  await transaction(db, async (tx) => {
    await saveNewDrop(tx, guildId, { ...again, ...by, state: "void" });
    await saveNewDrop(tx, guildId, { ...again, ...by, state: "disenchanted" });
  });
  expect(await read()).toBe(2);
  context.clock.advance({ hours: 24 * 91 });
  expect(await read()).toBe(0);
});

test("who may not see the points of others sees none of them here, and private lists stay private", async () => {
  const { context, dropId, corvin, leader } = await withLeader();
  const asked = { of: "drop", id: dropId, language } as const;
  const text = async (held: readonly Right[]) =>
    JSON.stringify((await viewDecision(context, corvin.as(...held), asked)).ranking);
  expect(await text([])).not.toContain("90001");
  expect(await text(["dkp.view-all"])).toContain("90001");
  await changeSettings(context, leader, { changes: { "wishlists.isPublic": false } });
  const [first] = (await viewDecision(context, corvin.as(), asked)).ranking.places;
  expect(first?.cells[0]).toEqual({ value: null, band: 0, isHidden: true });
  const officer = corvin.as("wishlists.view-private");
  expect((await viewDecision(context, officer, asked)).ranking.places[0]?.cells[0]).toMatchObject({
    value: 1,
  });
});

async function withLeader() {
  const made = await makeDecision();
  return { ...made, leader: makeActor(made.guildId, "Maren", rights) };
}

test("a loser learns what decided, what would have turned it, and from when on it is otherwise", async () => {
  const { context, awardId, brix, taken, aldo } = await makeDecision();
  const why = await viewWhyNotMe(context, brix.as("dkp.view-all"), { of: "award", id: awardId, language });
  const comesAt = context.clock.now().add({ hours: 48 }).epochMilliseconds;
  expect(why).toMatchObject({
    isOwn: true,
    winner: { name: "Aldo", memberId: aldo.memberId },
    notAsked: null,
    ownState: null,
    passedCount: 0,
    explanation: { place: 3, placesCount: 3, failures: [] },
  });
  expect(why.explanation?.lines.map(({ verdict }) => verdict)).toEqual([
    "level",
    "decided",
    "notLookedAt",
    "notLookedAt",
  ]);
  expect(why.explanation?.flips).toEqual([{ criterion: 1, from: 5, to: 0, comesAt }]);
  expect(why.items.map(({ itemId }) => itemId)).toContain(taken.itemId);
});

test("who was kept out learns every gate, the own strikes too, and the place that the own numbers would have made", async () => {
  const { context, dropId, dora } = await makeDecision();
  const why = await viewWhyNotMe(context, dora.as(), { of: "drop", id: dropId, language });
  expect(why.explanation).toMatchObject({ place: null, wouldBePlace: 3, placesCount: 3 });
  expect(why.explanation?.failures.map(({ code }) => code)).toEqual(["notOnTrial", "strikes"]);
});

test("who was not asked learns up to when a wish had to be there", async () => {
  const { context, dropId, outside } = await makeDecision();
  const why = await viewWhyNotMe(context, outside.as(), { of: "drop", id: dropId, language });
  expect(why).toMatchObject({ explanation: null, winner: { name: "Aldo" } });
  expect(why.notAsked).toEqual({
    wishedAt: null,
    countedUntil: why.decidedAt.subtract({ hours: 72 }),
  });
});

test("officers who took another one than the first say so, with their reason", async () => {
  const { context, awardId, aldo, brix } = await makeDecision({ chosen: "Brix" });
  const why = await viewWhyNotMe(context, aldo.as(), { of: "award", id: awardId, language });
  expect(why).toMatchObject({
    winner: { memberId: brix.memberId },
    overrideReason: "Tank first",
    explanation: { place: 1, isOverridden: true, flips: [] },
  });
});

test("the place of another is for officers who give loot; nobody reads another guild's decisions", async () => {
  const here = await makeDecision();
  const there = await makeDecision();
  const asked = { of: "drop", id: here.dropId, language } as const;
  const ofBrix = { ...asked, memberId: here.brix.memberId };
  await expect(viewWhyNotMe(here.context, here.corvin.as(), ofBrix)).rejects.toEqual(
    refusal("common.forbidden"),
  );
  const why = await viewWhyNotMe(here.context, here.corvin.as("loot.award"), ofBrix);
  expect(why).toMatchObject({ memberId: here.brix.memberId, isOwn: false });
  for (const of of ["drop", "award", "session"] as const) {
    const foreign = { of, id: of === "award" ? here.awardId : here.dropId, language };
    await expect(viewDecision(there.context, there.corvin.as(), foreign)).rejects.toEqual(
      refusal("loot.notDecided"),
    );
    await expect(viewWhyNotMe(there.context, there.corvin.as(), foreign)).rejects.toEqual(
      refusal("loot.notDecided"),
    );
  }
});
