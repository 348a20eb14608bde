import type { MemberActor } from "@guildhall/core";
import { listMembers, listRanks, listRoster } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { changeRank, changeStanding, saveRanks } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const plain = { roleId: null, heirMemberId: null };

/** A guild with three ranks, somebody of each, and one without. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const ranks = await saveRanks(context, system, {
    ranks: ["Leader", "Advisor", "Member"].map((name) => ({ ...plain, name })),
  });
  const [leader = 0, advisor = 0, member = 0] = ranks.map(({ rankId }) => rankId);
  const holdersOf = async (rankId: number | null, name: string) => {
    const { userId, memberId } = await makeMember(db, guildId, { name });
    if (rankId !== null) await changeRank(context, system, { memberIds: [memberId], rankId });
    const actor: MemberActor = { ...makeActor(guildId, name, ["ranks.edit"]), userId };
    return { actor, memberId };
  };
  return {
    ...story,
    ranks: { leader, advisor, member },
    yara: await holdersOf(advisor, "Yara"),
    bram: await holdersOf(member, "Bram"),
    dana: await holdersOf(null, "Dana"),
  };
}

const rankOf = async (guildId: string, memberId: number) =>
  (await listRoster(db, guildId)).find((member) => member.memberId === memberId)?.rankId;

test("an advisor gives and takes the ranks below, and neither the own nor a higher one", async () => {
  const { context, guildId, ranks, yara, bram, dana } = await makeScene();
  await changeRank(context, yara.actor, { memberIds: [dana.memberId], rankId: ranks.member });
  expect(await rankOf(guildId, dana.memberId)).toBe(ranks.member);
  await changeRank(context, yara.actor, { memberIds: [bram.memberId, dana.memberId], rankId: null });
  const tooHigh = refusal("members.rankTooHigh");
  const give = (memberId: number, rankId: number | null) =>
    changeRank(context, yara.actor, { memberIds: [memberId], rankId });
  await expect(give(dana.memberId, ranks.advisor)).rejects.toThrow(tooHigh);
  await expect(give(yara.memberId, ranks.leader)).rejects.toThrow(tooHigh);
  await expect(give(yara.memberId, null)).rejects.toThrow(tooHigh);
});

test("of several members all change rank, or none", async () => {
  const { context, guildId, ranks, yara, bram } = await makeScene();
  const both = { memberIds: [bram.memberId, yara.memberId], rankId: null };
  await expect(changeRank(context, yara.actor, both)).rejects.toThrow(refusal("members.rankTooHigh"));
  expect(await rankOf(guildId, bram.memberId)).toBe(ranks.member);
});

test("whoever manages the server stands above every rank", async () => {
  const { context, guildId, ranks, yara } = await makeScene();
  const owner = { ...makeActor(guildId, "Corvin", ["ranks.edit"]), managesServer: true };
  await changeRank(context, owner, { memberIds: [yara.memberId], rankId: ranks.leader });
  expect(await rankOf(guildId, yara.memberId)).toBe(ranks.leader);
});

test("a rank that somebody holds cannot go; one that nobody holds can", async () => {
  const { context, guildId, system, ranks } = await makeScene();
  const keep = (...kept: readonly [number, string][]) =>
    saveRanks(context, system, { ranks: kept.map(([rankId, name]) => ({ ...plain, rankId, name })) });
  await expect(keep([ranks.leader, "Leader"], [ranks.advisor, "Advisor"])).rejects.toThrow(
    refusal("members.rankHeld"),
  );
  await keep([ranks.advisor, "Advisor"], [ranks.member, "Raider"]);
  expect(await listRanks(db, guildId)).toMatchObject([
    { rankId: ranks.advisor, position: 1 },
    { rankId: ranks.member, position: 2, name: "Raider" },
  ]);
});

test("without the right, and for ranks and members of another guild, nothing changes", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { context, system, ranks, dana, members } = here;
  const memberIds = [dana.memberId];
  const asMember = changeRank(context, members[0], { memberIds, rankId: ranks.member });
  await expect(asMember).rejects.toThrow(refusal("common.forbidden"));
  const theirRank = changeRank(context, system, { memberIds, rankId: there.ranks.member });
  await expect(theirRank).rejects.toThrow(refusal("members.rankNotFound"));
  const theirMember = { memberIds: [there.dana.memberId], rankId: null };
  await expect(changeRank(context, system, theirMember)).rejects.toThrow(refusal("members.notFound"));
  const foreign = saveRanks(context, system, {
    ranks: [{ ...plain, name: "X", rankId: there.ranks.leader }],
  });
  await expect(foreign).rejects.toThrow(refusal("members.rankNotFound"));
  const heir = saveRanks(context, there.system, {
    ranks: [{ ...plain, name: "X", heirMemberId: dana.memberId }],
  });
  await expect(heir).rejects.toThrow(refusal("members.rankHeld"));
});

test("two officers who change the same ranks at once leave one list", async () => {
  const { context, guildId, system } = await makeStory(db);
  const lists = ["A", "B"].map((name) => saveRanks(context, system, { ranks: [{ ...plain, name }] }));
  await Promise.allSettled(lists);
  const names = (await listRanks(db, guildId)).map(({ name }) => name);
  expect(["A", "B"]).toContain(names.join());
});

test("officers put members on trial, say that they left, and take them back", async () => {
  const { context, guildId, bram, dana, members } = await makeScene();
  const keeper = makeActor(guildId, "Corvin", ["members.edit"]);
  const memberIds = [bram.memberId, dana.memberId];
  for (const standing of ["trial", "left", "active"] as const) {
    await changeStanding(context, keeper, { memberIds, standing });
    const found = (await listRoster(db, guildId)).filter(({ memberId }) => memberIds.includes(memberId));
    expect(found.map((member) => member.standing)).toEqual([standing, standing]);
  }
  const forbidden = changeStanding(context, members[0], { memberIds, standing: "left" });
  await expect(forbidden).rejects.toThrow(refusal("common.forbidden"));
  expect(await listMembers(db, guildId)).not.toHaveLength(0);
});
