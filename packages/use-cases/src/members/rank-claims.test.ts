import type { MemberActor } from "@guildhall/core";
import { findRosterMember, listRankClaims as listAll, listRanks } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { eraseMember } from "#use-cases/privacy/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  approveRankClaim,
  changeRank,
  changeStanding,
  claimRank,
  declineRankClaim,
  listRankClaims,
  recordServerMemberLeft,
  recordServerMembers,
  saveRanks,
  viewRankClaim,
  withdrawRankClaim,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const plain = { roleId: null, heirMemberId: null };

/** A guild with a leader, an advisor and a raider, each in the server; the leader's rank has one seat. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const saved = await saveRanks(context, system, {
    ranks: ["Leader", "Advisor", "Raider"].map((name) => ({
      ...plain,
      name,
      seats: name === "Leader" ? 1 : null,
    })),
  });
  const [leader = 0, advisor = 0, raider = 0] = saved.map(({ rankId }) => rankId);
  const join = async (name: string, rankId: number) => {
    const { userId, memberId } = await makeMember(db, guildId, { name });
    const person = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
    await recordServerMembers(context, system, { members: [person], asOf: context.clock.now() });
    await changeRank(context, system, { memberIds: [memberId], rankId });
    const actor: MemberActor = { ...makeActor(guildId, name, []), userId };
    return { actor, officer: { ...actor, rights: new Set(["ranks.edit"] as const) }, memberId, person };
  };
  const rankOf = async (memberId: number) => (await findRosterMember(db, guildId, memberId))?.rankId;
  const nameHeir = (heirMemberId: number) =>
    saveRanks(context, system, {
      ranks: saved.map((rank) => ({ ...rank, heirMemberId: rank.rankId === leader ? heirMemberId : null })),
    });
  return {
    ...story,
    ids: { leader, advisor, raider },
    corvin: await join("Corvin", leader),
    yara: await join("Yara", advisor),
    bram: await join("Bram", raider),
    rankOf,
    nameHeir,
  };
}

test("somebody above both ranks gives what a member asks for, and the member reads it", async () => {
  const { context, ids, corvin, yara, bram, rankOf } = await makeScene();
  const { claimId } = await claimRank(context, bram.actor, {
    rankId: ids.advisor,
    note: "I led five raids",
  });
  expect(await listRankClaims(context, yara.officer)).toMatchObject([{ claimId, canSettle: false }]);
  expect(await listRankClaims(context, corvin.officer)).toMatchObject([
    { claimId, note: "I led five raids", canSettle: true },
  ]);
  const tooLow = approveRankClaim(context, yara.officer, { claimId });
  await expect(tooLow).rejects.toThrow(refusal("members.rankTooHigh"));
  await approveRankClaim(context, corvin.officer, { claimId });
  expect(await rankOf(bram.memberId)).toBe(ids.advisor);
  const { memberId } = bram;
  expect(await viewRankClaim(context, bram.actor, { memberId })).toMatchObject({
    state: "approved",
    settledByName: "Corvin",
    canSettle: false,
  });
});

test("of two officers at once one answers, and the other learns that it is answered", async () => {
  const { context, ids, corvin, bram, rankOf } = await makeScene();
  const { claimId } = await claimRank(context, bram.actor, { rankId: ids.advisor });
  const answers = [approveRankClaim, declineRankClaim, approveRankClaim].map((answer) =>
    answer(context, corvin.officer, { claimId }),
  );
  const outcomes = await Promise.allSettled(answers);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const [first] = await listAll(db, corvin.actor.guildId);
  expect(await rankOf(bram.memberId)).toBe(first?.state === "approved" ? ids.advisor : ids.raider);
});

test("a member has one open claim: a new one takes its place, and it can be taken back", async () => {
  const { context, guildId, ids, corvin, bram } = await makeScene();
  const first = await claimRank(context, bram.actor, { rankId: ids.advisor });
  const second = await claimRank(context, bram.actor, { rankId: ids.leader });
  expect(second.claimId).not.toBe(first.claimId);
  expect(await listAll(db, guildId)).toMatchObject([{ rankId: ids.leader, state: "open" }]);
  await withdrawRankClaim(context, bram.actor);
  expect(await listAll(db, guildId)).toEqual([]);
  const gone = approveRankClaim(context, corvin.officer, second);
  await expect(gone).rejects.toThrow(refusal("members.rankClaimGone"));
});

test("whoever is given the rank by other means asks for it no longer", async () => {
  const { context, guildId, system, ids, bram } = await makeScene();
  await claimRank(context, bram.actor, { rankId: ids.advisor });
  await changeRank(context, system, { memberIds: [bram.memberId], rankId: ids.advisor });
  expect(await listAll(db, guildId)).toMatchObject([{ state: "approved" }]);
});

test("nobody asks for the own rank or one of another guild, and nobody answers there", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const own = claimRank(here.context, here.bram.actor, { rankId: here.ids.raider });
  await expect(own).rejects.toThrow(refusal("members.rankClaimOwn"));
  const foreign = claimRank(here.context, here.bram.actor, { rankId: there.ids.advisor });
  await expect(foreign).rejects.toThrow(refusal("members.rankNotFound"));
  const { claimId } = await claimRank(there.context, there.bram.actor, { rankId: there.ids.advisor });
  const answered = approveRankClaim(here.context, here.system, { claimId });
  await expect(answered).rejects.toThrow(refusal("members.rankClaimGone"));
  const asMember = declineRankClaim(there.context, there.bram.actor, { claimId });
  await expect(asMember).rejects.toThrow(refusal("common.forbidden"));
});

test("a rank has no more members than seats, by whatever way", async () => {
  const { context, system, ids, bram, yara, rankOf } = await makeScene();
  const full = refusal("members.rankFull");
  const given = changeRank(context, system, { memberIds: [yara.memberId], rankId: ids.leader });
  await expect(given).rejects.toThrow(full);
  const { claimId } = await claimRank(context, bram.actor, { rankId: ids.leader });
  await expect(approveRankClaim(context, system, { claimId })).rejects.toThrow(full);
  await changeRank(context, system, { memberIds: [yara.memberId], rankId: ids.raider });
  const fewer = saveRanks(context, system, {
    ranks: [
      { ...plain, rankId: ids.leader, name: "Leader", seats: 1 },
      { ...plain, rankId: ids.advisor, name: "Advisor" },
      { ...plain, rankId: ids.raider, name: "Raider", seats: 1 },
    ],
  });
  await expect(fewer).rejects.toThrow(full);
  expect(await rankOf(bram.memberId)).toBe(ids.raider);
});

test("two who are given the last seat at once do not both get it", async () => {
  const { context, system, ids, corvin, yara, bram, rankOf } = await makeScene();
  await changeRank(context, system, { memberIds: [corvin.memberId], rankId: null });
  const give = ({ memberId }: typeof bram) =>
    changeRank(context, system, { memberIds: [memberId], rankId: ids.leader });
  await Promise.allSettled([give(yara), give(bram)]);
  const held = [await rankOf(yara.memberId), await rankOf(bram.memberId)];
  expect(held.filter((rankId) => rankId === ids.leader)).toHaveLength(1);
});

type Scene = Awaited<ReturnType<typeof makeScene>>;

test.each<readonly [string, (scene: Scene) => Promise<unknown>]>([
  [
    "leaves the server",
    ({ context, system, corvin: { person } }) =>
      recordServerMemberLeft(context, system, { member: person, asOf: context.clock.now() }),
  ],
  [
    "is said to have left",
    ({ context, system, corvin: { memberId } }) =>
      changeStanding(context, system, { memberIds: [memberId], standing: "left" }),
  ],
  [
    "is erased",
    ({ context, system, corvin: { memberId } }) =>
      eraseMember(context, system, { memberId, typedName: "Corvin" }),
  ],
])("the heir follows when the last one of a rank %s", async (...[, leave]) => {
  const scene = await makeScene();
  const { context, guildId, ids, yara, rankOf, nameHeir } = scene;
  await nameHeir(yara.memberId);
  context.clock.advance({ seconds: 1 });
  await leave(scene);
  expect(await rankOf(yara.memberId)).toBe(ids.leader);
  expect(await listRanks(db, guildId)).toMatchObject([{ heirMemberId: null }, {}, {}]);
  const { memberId } = yara;
  expect(await viewRankClaim(context, yara.actor, { memberId })).toMatchObject({ state: "inherited" });
});

test("an heir who is named after the last one left follows at once, and whoever comes back has the heir's place", async () => {
  const { context, system, ids, corvin, yara, rankOf, nameHeir } = await makeScene();
  context.clock.advance({ seconds: 1 });
  const { person, memberId } = corvin;
  await recordServerMemberLeft(context, system, { member: person, asOf: context.clock.now() });
  expect(await rankOf(yara.memberId)).toBe(ids.advisor);
  await nameHeir(yara.memberId);
  context.clock.advance({ seconds: 1 });
  await recordServerMembers(context, system, { members: [person], asOf: context.clock.now() });
  expect([await rankOf(yara.memberId), await rankOf(memberId)]).toEqual([ids.leader, ids.advisor]);
});
