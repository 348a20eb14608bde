import type { MemberActor } from "@guildhall/core";
import type { PreviewSheetInput } from "@guildhall/core/members";
import { findRosterMember, listRankClaims, listRanks } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  approveRankClaim,
  changeRank,
  changeStanding,
  claimRank,
  giveLead,
  importSheet,
  listRankClaims as listOpen,
  previewLead,
  previewSheet,
  recordServerMembers,
  saveRanks,
  undoImport,
  viewRankClaim,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const tooHigh = refusal("members.rankTooHigh");

/** An alliance: one R5, two R4 and two R1, all in the server, everybody of R4 and R5 with the right to change ranks. */
async function makeAlliance() {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const saved = await saveRanks(context, system, {
    ranks: ["R5", "R4", "R3", "R2", "R1"].map((name) => ({
      name,
      roleId: null,
      heirMemberId: null,
      seats: name === "R5" ? 1 : null,
    })),
  });
  const [r5 = 0, r4 = 0, r3 = 0, , r1 = 0] = saved.map(({ rankId }) => rankId);
  const join = async (name: string, rankId: number) => {
    const { userId, memberId } = await makeMember(db, guildId, { name });
    const person = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
    await recordServerMembers(context, system, { members: [person], asOf: context.clock.now() });
    await changeRank(context, system, { memberIds: [memberId], rankId });
    const actor: MemberActor = { ...makeActor(guildId, name, ["ranks.edit", "members.edit"]), userId };
    return { actor, memberId };
  };
  const rankOf = async ({ memberId }: { readonly memberId: number }) =>
    (await findRosterMember(db, guildId, memberId))?.rankId;
  return {
    ...story,
    saved,
    ids: { r5, r4, r3, r1 },
    alva: await join("Alva", r5),
    yara: await join("Yara", r4),
    odo: await join("Odo", r4),
    bram: await join("Bram", r1),
    dana: await join("Dana", r1),
    rankOf,
  };
}

test("nobody approves the own claim, whoever manages the server included", async () => {
  const { context, ids, yara, rankOf } = await makeAlliance();
  const { claimId } = await claimRank(context, yara.actor, { rankId: ids.r5 });
  for (const actor of [yara.actor, { ...yara.actor, managesServer: true }]) {
    const own = approveRankClaim(context, actor, { claimId });
    await expect(own).rejects.toThrow(refusal("members.rankClaimSelf"));
    expect(await listOpen(context, actor)).toMatchObject([{ claimId, canSettle: false }]);
    expect(await viewRankClaim(context, actor, yara)).toMatchObject({ canSettle: false });
  }
  expect(await rankOf(yara)).toBe(ids.r4);
});

test("an R4 makes no R4 by a claim, a change, a sheet or by taking a sheet back", async () => {
  const { context, system, saved, ids, alva, yara, bram, dana, rankOf } = await makeAlliance();
  const { claimId } = await claimRank(context, bram.actor, { rankId: ids.r4 });
  await expect(approveRankClaim(context, yara.actor, { claimId })).rejects.toThrow(tooHigh);
  const change = { memberIds: [bram.memberId], rankId: ids.r4 };
  await expect(changeRank(context, yara.actor, change)).rejects.toThrow(tooHigh);
  const sheet = (name: string, rank: string): PreviewSheetInput => ({
    text: `${name}\t${rank}`,
    hasHead: false,
    columns: ["name", "rank"],
    words: {
      ranks: saved.map(({ rankId, name: word }) => ({ word, means: rankId })),
      classes: [],
      roles: [],
    },
    answers: [],
  });
  const risky = await previewSheet(context, yara.actor, sheet("Bram", "R4"));
  expect(JSON.stringify(risky.rows)).toContain("rankTooHigh");
  await changeRank(context, system, { memberIds: [dana.memberId], rankId: ids.r4 });
  const lower = sheet("Dana", "R1");
  const { previewId } = await previewSheet(context, alva.actor, lower);
  const importKey = crypto.randomUUID();
  await importSheet(context, alva.actor, { ...lower, importKey, previewId });
  expect(await rankOf(dana)).toBe(ids.r1);
  await expect(undoImport(context, yara.actor, { importKey })).rejects.toThrow(tooHigh);
  expect(await rankOf(dana)).toBe(ids.r1);
  await undoImport(context, alva.actor, { importKey });
  expect([await rankOf(bram), await rankOf(dana)]).toEqual([ids.r1, ids.r4]);
});

test("an hour later an old button gives nothing of somebody who was demoted since", async () => {
  const { context, system, ids, alva, bram, rankOf } = await makeAlliance();
  const { claimId } = await claimRank(context, bram.actor, { rankId: ids.r4 });
  context.clock.advance({ hours: 1 });
  await changeRank(context, system, { memberIds: [alva.memberId], rankId: ids.r4 });
  await expect(approveRankClaim(context, alva.actor, { claimId })).rejects.toThrow(tooHigh);
  expect(await rankOf(bram)).toBe(ids.r1);
});

test("an old button lowers nobody who was promoted beyond the claim since", async () => {
  const { context, guildId, ids, alva, bram, rankOf } = await makeAlliance();
  const { claimId } = await claimRank(context, bram.actor, { rankId: ids.r3 });
  await changeRank(context, alva.actor, { memberIds: [bram.memberId], rankId: ids.r4 });
  expect(await listRankClaims(db, guildId)).toEqual([]);
  const stale = approveRankClaim(context, alva.actor, { claimId });
  await expect(stale).rejects.toThrow(refusal("members.rankClaimGone"));
  expect(await rankOf(bram)).toBe(ids.r4);
});

test("a button that was shown for one rank gives no other one that was asked for since", async () => {
  const { context, ids, alva, bram, rankOf } = await makeAlliance();
  const first = await claimRank(context, bram.actor, { rankId: ids.r3 });
  const again = await claimRank(context, bram.actor, { rankId: ids.r3, note: "I host the trap" });
  expect(again.claimId).toBe(first.claimId);
  await claimRank(context, bram.actor, { rankId: ids.r4 });
  const swapped = approveRankClaim(context, alva.actor, { claimId: first.claimId });
  await expect(swapped).rejects.toThrow(refusal("members.rankClaimGone"));
  expect(await rankOf(bram)).toBe(ids.r1);
});

test("an R4 who is to follow does not become R5 by saying that the R5 left", async () => {
  const { context, system, saved, ids, alva, yara, odo, bram, rankOf } = await makeAlliance();
  const ranks = saved.map((rank) => ({
    ...rank,
    heirMemberId: rank.rankId === ids.r5 ? yara.memberId : null,
  }));
  await saveRanks(context, system, { ranks });
  const say = (actor: MemberActor, { memberId }: typeof yara) =>
    changeStanding(context, actor, { memberIds: [memberId], standing: "left" });
  const withoutRank = makeActor(yara.actor.guildId, "Nobody", ["members.edit"]);
  for (const actor of [yara.actor, odo.actor, withoutRank])
    await expect(say(actor, alva)).rejects.toThrow(tooHigh);
  await expect(say(yara.actor, odo)).rejects.toThrow(tooHigh);
  expect([await rankOf(alva), await rankOf(yara)]).toEqual([ids.r5, ids.r4]);
  await say(yara.actor, bram);
  await say({ ...makeActor(yara.actor.guildId, "Owner", ["members.edit"]), managesServer: true }, alva);
  expect(await rankOf(yara)).toBe(ids.r5);
});

test("the R5 gives the lead away and is R4 in the same step, whoever was to follow", async () => {
  const { context, system, guildId, saved, ids, alva, yara, rankOf } = await makeAlliance();
  const ranks = saved.map((rank) => ({
    ...rank,
    heirMemberId: rank.rankId === ids.r5 ? yara.memberId : null,
  }));
  await saveRanks(context, system, { ranks });
  await claimRank(context, yara.actor, { rankId: ids.r5 });
  expect(await previewLead(context, alva.actor, yara)).toEqual({
    name: "Yara",
    rankName: "R5",
    nextName: "R4",
  });
  await giveLead(context, alva.actor, yara);
  expect([await rankOf(yara), await rankOf(alva)]).toEqual([ids.r5, ids.r4]);
  expect(await listRanks(db, guildId)).toMatchObject([{ heirMemberId: null }, {}, {}, {}, {}]);
  expect(await listRankClaims(db, guildId)).toMatchObject([{ state: "approved" }]);
  const late = giveLead(context, alva.actor, yara);
  await expect(late).rejects.toThrow(refusal("members.leadNotYours"));
});

test("of two gifts of the lead at once one is given, and nobody but the R5 has it to give", async () => {
  const { context, ids, alva, yara, odo, bram, rankOf } = await makeAlliance();
  for (const { actor } of [yara, bram])
    await expect(giveLead(context, actor, odo)).rejects.toThrow(refusal("members.leadNotYours"));
  await Promise.allSettled([yara, odo].map((taker) => giveLead(context, alva.actor, taker)));
  const held = await Promise.all([alva, yara, odo].map(rankOf));
  expect(held.filter((rankId) => rankId === ids.r5)).toHaveLength(1);
  expect(await rankOf(alva)).toBe(ids.r4);
});

test("the lead goes to nobody of another guild, and to nobody who left", async () => {
  const [here, there] = [await makeAlliance(), await makeAlliance()];
  const { context, system, alva, bram } = here;
  const foreign = giveLead(context, alva.actor, there.yara);
  await expect(foreign).rejects.toThrow(refusal("members.notFound"));
  await changeStanding(context, system, { memberIds: [bram.memberId], standing: "left" });
  await expect(giveLead(context, alva.actor, bram)).rejects.toThrow(refusal("members.leadToGone"));
});
