import { allRights, type MemberActor } from "@guildhall/core";
import { listRanks } from "@guildhall/db/members";
import { findBotUserId } from "@guildhall/db/settings";
import { makeMember, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { mendFinding, recordRoles, viewHealth } from "#use-cases/settings/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { changeStanding, recordServerMembers, saveRanks } from "./index.ts";

const db = await openTestDatabase();

/** A guild with a rank that has a role below the bot's, and an heir. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const officer: MemberActor = makeActor(guildId, "Corvin", [...allRights]);
  const [roleId, botRoleId] = [randomSnowflake(), randomSnowflake()];
  const look = { colour: 0, permissions: "0", isManaged: false };
  const tell = async (positions: { readonly rank: number | null; readonly bot: number }) => {
    const roles = [
      { ...look, roleId: guildId, name: "@everyone", position: 0 },
      { ...look, roleId: botRoleId, name: "Guildhall", position: positions.bot, permissions: "268435456" },
    ];
    const rank =
      positions.rank === null ? [] : [{ ...look, roleId, name: "Elders", position: positions.rank }];
    await recordRoles(context, system, { roles: [...roles, ...rank], asOf: context.clock.now() });
    context.clock.advance({ seconds: 1 });
  };
  const botUserId = await findBotUserId(db, guildId);
  if (botUserId)
    await recordServerMembers(context, system, {
      members: [
        {
          userId: botUserId,
          name: "Guildhall",
          avatarHash: null,
          isBot: true,
          joinedAt: null,
          roleIds: [botRoleId],
        },
      ],
      asOf: context.clock.now(),
    });
  const heir = await makeMember(db, guildId, { name: "Yara" });
  await recordServerMembers(context, system, {
    members: [
      { userId: heir.userId, name: "Yara", avatarHash: null, isBot: false, joinedAt: null, roleIds: [] },
    ],
    asOf: context.clock.now(),
  });
  await saveRanks(context, system, { ranks: [{ name: "Elder", roleId, heirMemberId: heir.memberId }] });
  const findings = async () =>
    (await viewHealth(context, officer)).findings
      .filter(({ code }) => ["rankRoleGone", "heirGone", "roleAboveBot"].includes(code))
      .map(({ code, name, fix }) => ({ code, name, fix }));
  await tell({ rank: 1, bot: 2 });
  return { ...story, officer, tell, heir, findings };
}

test("a role that was deleted is found, and one press goes on without it", async () => {
  const { context, guildId, officer, tell, findings } = await makeScene();
  expect(await findings()).toEqual([]);
  await tell({ rank: null, bot: 2 });
  expect(await findings()).toEqual([{ code: "rankRoleGone", name: "Elder", fix: "forgetRankRoles" }]);
  await mendFinding(context, officer, { fix: "forgetRankRoles" });
  expect(await findings()).toEqual([]);
  expect(await listRanks(db, guildId)).toMatchObject([{ name: "Elder", roleId: null }]);
});

test("an heir who left is found, and one press names nobody", async () => {
  const { context, guildId, system, officer, heir, findings } = await makeScene();
  await changeStanding(context, system, { memberIds: [heir.memberId], standing: "left" });
  expect(await findings()).toEqual([{ code: "heirGone", name: "Elder", fix: "forgetHeirs" }]);
  await mendFinding(context, officer, { fix: "forgetHeirs" });
  expect(await findings()).toEqual([]);
  expect(await listRanks(db, guildId)).toMatchObject([{ heirMemberId: null }]);
});
