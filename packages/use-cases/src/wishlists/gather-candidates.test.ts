import { toHundredths } from "@guildhall/core";
import { presetRules, type RuleSet } from "@guildhall/core/wishlists";
import { listPools } from "@guildhall/db/dkp";
import { listMembers } from "@guildhall/db/members";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { adjustPoints } from "#use-cases/dkp/index.ts";
import {
  addUnlinkedMember,
  changeStanding,
  giveStrike,
  mergeMembers,
  previewMerge,
  recordServerMembers,
} from "#use-cases/members/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { takeItem } from "#use-cases/testing/take-item.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import { saveRules, saveTier } from "./priority/index.ts";

const db = await openTestDatabase();

const usual = presetRules("usual", ["wish"]);
const rules: RuleSet = {
  ...usual,
  criteria: [{ kind: "tier", names: ["Core", "Second"], ofRanks: [] }, ...usual.criteria],
};

/** Aldo comes, Brix comes too late to be there, and nobody hears of Corvin. */
async function makeRaid() {
  const story = await makeStory(db);
  const { context, guildId, members, system } = story;
  const [aldo, brix, corvin] = members;
  const asOf = context.clock.now();
  const account = { avatarHash: null, isBot: false, joinedAt: asOf, roleIds: [guildId] };
  const accounts = members.map(({ userId, name }) => ({ ...account, userId, name }));
  await recordServerMembers(context, system, { members: accounts, asOf });
  await attend(story, aldo, { answer: "coming", from: 0 });
  await attend(story, brix, { answer: "coming", from: 80 });
  await attend(story, corvin, { answer: "cant" });
  const rows = new Map((await listMembers(db, guildId)).map(({ name, memberId }) => [name, memberId]));
  const idOf = (name: string) => rows.get(name) ?? 0;
  const gather = async (names: readonly string[], poolId: number | null = null) =>
    await gatherCandidates(db, guildId, {
      entrants: names.map((name) => ({ memberId: idOf(name), interest: "wish" })),
      eventId: story.event.eventId,
      poolId,
      rules,
      now: context.clock.now(),
    });
  return { ...story, idOf, gather };
}

test("everything that rules ask is read, for each of the people and nobody else", async () => {
  const story = await makeRaid();
  const { context, system, idOf, gather, guildId } = story;
  context.clock.advance({ hours: 3 });
  await settleNow(context, system, story.event.eventId);
  const memberId = idOf("Aldo");
  await giveStrike(context, system, { memberId, reason: "Late", days: 5 });
  await saveRules(context, system, { name: "Core first", rules, seenVersion: 0 });
  await saveTier(context, system, { memberId, tier: 2 });
  const now = context.clock.now();
  const takenAt = now.subtract({ hours: 24 * 89 });
  const taken = await takeItem(story, { memberId, weight: 3, takenAt });
  await takeItem(story, { memberId, weight: 5, takenAt: now.subtract({ hours: 24 * 91 }) });
  await takeItem(story, { memberId: idOf("Brix"), weight: 5, takenAt });
  const [pool] = await listPools(db, guildId);
  const lines = [{ memberId, amount: toHundredths(7_00) }];
  await adjustPoints(context, system, { slipId: "seven-more", lines, reason: "Siege" });
  const candidates = await gather(["Corvin", "Aldo"], pool?.poolId);
  expect(candidates.map(({ memberId: id, wasThere }) => [id, wasThere])).toEqual([
    [memberId, true],
    [idOf("Corvin"), false],
  ]);
  expect(candidates[0]).toMatchObject({
    standing: "active",
    shares: [
      { windowDays: 30, countedEvents: 1, percent: null },
      { windowDays: 60, countedEvents: 1, percent: null },
    ],
    taken: [{ ...taken, weight: 3, takenAt }],
    strikesUntil: [now.add({ hours: 24 * 5 })],
    interest: "wish",
    wishRank: null,
    tier: 2,
    points: 19_00,
  });
  expect(candidates[1]).toMatchObject({ taken: [], strikesUntil: [], tier: null });
});

test("before an event is settled who was there is as things stand, and without one nobody had to be", async () => {
  const { context, gather, event, guildId, idOf } = await makeRaid();
  context.clock.advance({ minutes: 60 + 85 });
  const there = await gather(["Aldo", "Brix", "Corvin"]);
  expect(there.map(({ wasThere }) => wasThere)).toEqual([true, false, false]);
  const entrants = [{ memberId: idOf("Corvin") }];
  const at = { entrants, poolId: null, rules, now: context.clock.now() };
  expect(await gatherCandidates(db, guildId, { ...at, eventId: null })).toMatchObject([{ wasThere: null }]);
  expect(await gatherCandidates(db, guildId, { ...at, eventId: event.eventId })).toMatchObject([
    { wasThere: false },
  ]);
});

test("what books say of a row that was merged counts for the member; who is nobody's member is left out", async () => {
  const story = await makeRaid();
  const { context, system, idOf, gather } = story;
  const { memberId: mergedMemberId } = await addUnlinkedMember(context, system, { name: "Aldoo" });
  const takenAt = context.clock.now();
  await takeItem(story, { memberId: mergedMemberId, weight: 1, takenAt });
  await giveStrike(context, system, { memberId: mergedMemberId, reason: "Late" });
  const pair = { mergedMemberId, memberId: idOf("Aldo") };
  const { previewId } = await previewMerge(context, system, pair);
  await mergeMembers(context, system, { ...pair, previewId });
  await changeStanding(context, system, { memberIds: [idOf("Brix")], standing: "trial" });
  const candidates = await gather(["Aldo", "Brix", "Nobody"]);
  expect(
    candidates.map(({ standing, taken, strikesUntil }) => [standing, taken.length, strikesUntil]),
  ).toEqual([
    ["active", 1, [null]],
    ["trial", 0, []],
  ]);
});

test("nobody of another guild is read", async () => {
  const here = await makeRaid();
  const there = await makeRaid();
  const entrants = [{ memberId: there.idOf("Aldo") }];
  const asked = {
    entrants,
    eventId: there.event.eventId,
    poolId: null,
    rules,
    now: here.context.clock.now(),
  };
  expect(await gatherCandidates(db, here.guildId, asked)).toEqual([]);
});
