import { rights } from "@guildhall/core";
import { presetRules, type RuleSet } from "@guildhall/core/wishlists";
import { listAuditEntries } from "@guildhall/db/audit";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { addUnlinkedMember, saveRanks } from "#use-cases/members/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { restoreRules } from "./restore-rules.ts";
import { saveRules } from "./save-rules.ts";
import { saveTier } from "./save-tier.ts";
import { viewRules } from "./view-rules.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

const pointsFirst = presetRules("pointsFirst", ["wish"]);
const leastFirst = presetRules("leastFirst", ["wish"]);

function withTiers(ofRanks: { rankId: number; tier: number }[]): RuleSet {
  const tiers = { kind: "tier" as const, names: ["Core", "Second"], ofRanks };
  return { ...pointsFirst, criteria: [tiers, ...pointsFirst.criteria] };
}

async function makeRules() {
  const story = await makeStory(db);
  const leader = makeActor(story.guildId, "Maren", rights);
  const { memberId } = await addUnlinkedMember(story.context, story.system, { name: "Aldo" });
  const inForce = async () => (await viewRules(story.context, story.members[0])).inForce;
  return { ...story, leader, memberId, inForce };
}

test("a guild begins with the usual rules; each change is a version, and an older one comes back as a new one", async () => {
  const { context, leader, guildId, inForce } = await makeRules();
  expect(await inForce()).toMatchObject({ version: 0, name: null, rules: presetRules("usual", ["wish"]) });
  await saveRules(context, leader, { name: "Raid loot", rules: pointsFirst, seenVersion: 0 });
  await saveRules(context, leader, { name: "Raid loot", rules: leastFirst, seenVersion: 1 });
  await restoreRules(context, leader, { version: 1, seenVersion: 2 });
  expect(await inForce()).toMatchObject({
    version: 3,
    name: "Raid loot",
    rules: pointsFirst,
    restoredVersion: 1,
    savedBy: "Maren",
  });
  const { versions } = await viewRules(context, leader);
  expect(versions.map(({ version, rules }) => [version, rules])).toEqual([
    [3, pointsFirst],
    [2, leastFirst],
    [1, pointsFirst],
    [0, presetRules("usual", ["wish"])],
  ]);
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(entry).toMatchObject({
    useCase: "wishlists.restoreRules",
    before: { rulesVersion: 2 },
    after: { rulesVersion: 3 },
  });
});

test("what every guild begins with comes back too, once something was changed", async () => {
  const { context, leader, inForce } = await makeRules();
  await expect(restoreRules(context, leader, { version: 0, seenVersion: 0 })).rejects.toEqual(
    refusal("wishlists.rulesMoved"),
  );
  await saveRules(context, leader, { name: "Raid loot", rules: leastFirst, seenVersion: 0 });
  await restoreRules(context, leader, { version: 0, seenVersion: 1 });
  expect(await inForce()).toMatchObject({
    version: 2,
    name: "Raid loot",
    rules: presetRules("usual", ["wish"]),
  });
});

test("of two officers who change at once one is heard, and the other reads first", async () => {
  const { context, leader, inForce } = await makeRules();
  const save = (rules: RuleSet) => saveRules(context, leader, { name: "Raid loot", rules, seenVersion: 0 });
  const saved = await Promise.allSettled([save(pointsFirst), save(leastFirst)]);
  expect(saved.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(saved.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "wishlists.rulesMoved" },
  });
  expect(await inForce()).toMatchObject({ version: 1 });
});

test("tiers of ranks are the guild's own ranks, and a member's own goes before", async () => {
  const { context, leader, memberId, system, guildId } = await makeRules();
  const there = await makeRules();
  const rank = { name: "Core", roleId: null, seats: null, heirMemberId: null };
  const [own] = await saveRanks(context, system, { ranks: [rank] });
  const [foreign] = await saveRanks(there.context, there.system, { ranks: [rank] });
  const ofRanks = [own, foreign].map((one) => ({ rankId: one?.rankId ?? 0, tier: 1 }));
  await expect(saveTier(context, leader, { memberId, tier: 1 })).rejects.toEqual(
    refusal("wishlists.noSuchTier"),
  );
  const { rules } = await saveRules(context, leader, {
    name: "Core",
    rules: withTiers(ofRanks),
    seenVersion: 0,
  });
  expect(rules.criteria[0]).toMatchObject({ ofRanks: [{ rankId: own?.rankId, tier: 1 }] });
  await saveTier(context, leader, { memberId, tier: 2 });
  expect((await viewRules(context, leader)).ownTiers).toEqual([{ memberId, name: "Aldo", tier: 2 }]);
  expect((await viewRules(context, leader)).roster).toContainEqual({ memberId, name: "Aldo" });
  expect(await viewRules(context, makeActor(guildId, "Brix"))).toMatchObject({
    ownTiers: [{ name: "Aldo" }],
    roster: [],
  });
  await saveTier(context, leader, { memberId, tier: null });
  expect((await viewRules(context, leader)).ownTiers).toEqual([]);
  await expect(saveTier(context, leader, { memberId, tier: 3 })).rejects.toEqual(
    refusal("wishlists.noSuchTier"),
  );
});

test("rules are changed by the right to wishlists alone, and never those of another guild", async () => {
  const here = await makeRules();
  const there = await makeRules();
  const member = makeActor(here.guildId, "Brix", ["loot.award"]);
  const change = { name: "Mine", rules: leastFirst, seenVersion: 0 };
  await saveRules(there.context, there.leader, { ...change, name: "Theirs" });
  for (const attempt of [
    () => saveRules(here.context, member, change),
    () => restoreRules(here.context, member, { version: 0, seenVersion: 0 }),
    () => saveTier(here.context, member, { memberId: here.memberId, tier: 1 }),
  ])
    await expect(attempt()).rejects.toEqual(refusal("common.forbidden"));
  await expect(restoreRules(here.context, here.leader, { version: 1, seenVersion: 0 })).rejects.toEqual(
    refusal("wishlists.rulesNotFound"),
  );
  await expect(saveTier(here.context, here.leader, { memberId: there.memberId, tier: 1 })).rejects.toEqual(
    refusal("members.notFound"),
  );
  expect(await here.inForce()).toMatchObject({ version: 0 });
});
