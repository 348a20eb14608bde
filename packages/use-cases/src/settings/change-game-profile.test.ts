import { allRights, type MemberActor, noRights } from "@guildhall/core";
import { getGameProfile, saveGuild } from "@guildhall/db/settings";
import { crashAtEveryStatement, makeClock, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { changeGameProfile } from "./change-game-profile.ts";
import { viewGameProfile } from "./view-game-profile.ts";

const db = await openTestDatabase();
const context = { db, clock: makeClock() };
const siege = { durationMinutes: 90, rewardPoints: 25, isOff: false };
const change = { eventPresets: { siege } };

async function makeOfficer() {
  const guild = await makeGuild(db, { game: "throne-and-liberty" });
  const { guildId } = guild;
  const officer: MemberActor = { kind: "member", guildId, userId: "1", name: "Corvin", rights: allRights };
  return { guild, guildId, officer };
}

async function payOfSiege(guildId: string): Promise<number | undefined> {
  const { eventPresets } = await getGameProfile(db, guildId);
  return eventPresets.find(({ key }) => key === "siege")?.rewardPoints;
}

test("what the guild plays otherwise is seen by everybody, and the apps are told once", async () => {
  const { guildId, officer } = await makeOfficer();
  await changeGameProfile(context, officer, change);
  const view = await viewGameProfile(context, { ...officer, rights: noRights });
  expect(view.overrides).toMatchObject(change);
  expect(view.shipped.eventPresets.find(({ key }) => key === "siege")?.rewardPoints).toBe(20);
  expect(await payOfSiege(guildId)).toBe(25);
  expect(await listFactNames(db, guildId)).toEqual(["settings.gameProfileChanged"]);
});

test("another game knows nothing of it, and it is there again when the guild comes back", async () => {
  const { guild, guildId, officer } = await makeOfficer();
  await changeGameProfile(context, officer, change);
  await saveGuild(db, { ...guild, game: "generic" });
  expect((await viewGameProfile(context, officer)).overrides.eventPresets).toEqual({});
  await saveGuild(db, guild);
  expect(await payOfSiege(guildId)).toBe(25);
});

test("without the right, and from another guild, nothing changes", async () => {
  const [ours, theirs] = [await makeOfficer(), await makeOfficer()];
  const member = { ...ours.officer, rights: noRights };
  await expect(changeGameProfile(context, member, change)).rejects.toMatchObject({
    code: "common.forbidden",
  });
  await changeGameProfile(context, theirs.officer, change);
  expect(await payOfSiege(ours.guildId)).toBe(20);
});

test("two officers at once: one changes it, the other hears that it is so already", async () => {
  const { guildId, officer } = await makeOfficer();
  const results = await Promise.allSettled([1, 2].map(() => changeGameProfile(context, officer, change)));
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "settings.unchanged" },
  });
  expect(await listFactNames(db, guildId)).toHaveLength(1);
});

test("a process that dies at any statement leaves all or nothing", async () => {
  const { guildId, officer } = await makeOfficer();
  await crashAtEveryStatement(
    db,
    (dying) => changeGameProfile({ ...context, db: dying }, officer, change),
    async () => {
      expect(await payOfSiege(guildId)).toBe(20);
      expect(await listFactNames(db, guildId)).toEqual([]);
    },
  );
  expect(await listFactNames(db, guildId)).toHaveLength(1);
});
