import { rightsOfPresets } from "@guildhall/core/settings";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeGuild, changeSettings, switchModule } from "#use-cases/settings/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { takeItem } from "#use-cases/testing/take-item.ts";
import {
  deleteBuild,
  deleteCharacter,
  recordServerMemberLeft,
  recordServerMembers,
  saveBuild,
  saveCharacter,
  viewMember,
  viewRoster,
} from "./index.ts";

const db = await openTestDatabase();
const tooSoon = expect.objectContaining({
  code: "members.mainChangedLately",
  details: { days: 21, left: 21 },
});

/** Dana plays a templar and can also play an oracle, and has an alt with a seeker. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId } = story;
  const admin = makeActor(guildId, "Maren", ["settings.edit"]);
  await changeGuild(context, admin, { game: "throne-and-liberty" });
  const dana = makeActor(guildId, "Dana");
  const keeper = makeActor(guildId, "Corvin", ["members.edit", "members.view"]);
  const { memberId, characterId } = await saveCharacter(context, dana, { name: "Danika" });
  const templar = await saveBuild(context, dana, { characterId, classKey: "templar" });
  const oracle = await saveBuild(context, dana, { characterId, classKey: "oracle" });
  const alt = await saveCharacter(context, dana, { name: "Danissa" });
  await saveBuild(context, dana, { characterId: alt.characterId, classKey: "seeker" });
  const turn = async (buildId: number, actor = dana) => {
    const classKey = buildId === templar.buildId ? "templar" : "oracle";
    return await saveBuild(context, actor, { characterId, buildId, classKey, isMain: true });
  };
  const ids = { characterId, altId: alt.characterId, templarId: templar.buildId, oracleId: oracle.buildId };
  return { ...story, admin, dana, keeper, memberId, turn, ...ids };
}

test("a main build changes once in the guild's days, whichever way a member tries", async () => {
  const { context, dana, turn, characterId, altId, templarId, oracleId } = await makeScene();
  await turn(oracleId);
  const tries = [
    () => turn(templarId),
    () => saveBuild(context, dana, { characterId, buildId: oracleId, classKey: "templar" }),
    () => saveCharacter(context, dana, { characterId: altId, name: "Danissa", isMain: true }),
    () => deleteBuild(context, dana, { buildId: oracleId }),
    () => deleteCharacter(context, dana, { characterId }),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toThrow(tooSoon);
  await turn(oracleId);
  await saveBuild(context, dana, { characterId, buildId: oracleId, classKey: "oracle", power: 6_600 });
  context.clock.advance({ hours: 24 * 21 });
  await turn(templarId);
});

test("officers change it at any time, and so do members where the guild has no such rule or no wishlists", async () => {
  const { context, admin, keeper, turn, templarId, oracleId } = await makeScene();
  await turn(oracleId);
  await turn(templarId, keeper);
  await expect(turn(oracleId)).rejects.toThrow(tooSoon);
  await changeSettings(context, admin, { changes: { "wishlists.mainBuildDays": 0 } });
  await turn(oracleId);
  await changeSettings(context, admin, { changes: { "wishlists.mainBuildDays": 21 } });
  await switchModule(context, admin, { module: "loot", isOn: false });
  await turn(templarId);
});

test("officers see who left within fourteen days after a drop, and nobody else does", async () => {
  const story = await makeScene();
  const { context, system, dana, keeper, memberId } = story;
  const [, , member] = story.members;
  const { userId, name } = dana;
  const account = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMembers(context, system, { members: [account], asOf: context.clock.now() });
  const takenAt = context.clock.now();
  await takeItem(story, { memberId, weight: 5, takenAt });
  const read = async (actor = keeper) => {
    const { rows } = await viewRoster(context, actor, { days: null });
    const { leftAfterAwardDays } = await viewMember(context, actor, { memberId, days: null });
    expect(rows.find((row) => row.memberId === memberId)?.leftAfterAwardDays).toBe(leftAfterAwardDays);
    return leftAfterAwardDays;
  };
  expect(await read()).toBeNull();
  context.clock.advance({ hours: 24 * 3 + 5 });
  await recordServerMemberLeft(context, system, { member: account, asOf: context.clock.now() });
  expect(await read()).toBe(3);
  expect(await read({ ...member, rights: new Set(rightsOfPresets.member) })).toBeNull();
});
