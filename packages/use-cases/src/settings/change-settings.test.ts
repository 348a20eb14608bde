import { allRights, type Feature, type MemberActor, noRights } from "@guildhall/core";
import { changeSettingsInput, requireFeatureOn } from "@guildhall/core/settings";
import { listAuditEntries } from "@guildhall/db/audit";
import { getGuild, getSettings, listChangedSettings } from "@guildhall/db/settings";
import { crashAtEveryStatement, makeClock, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { changeSettings } from "./change-settings.ts";
import { chooseStyle } from "./choose-style.ts";
import { switchModule } from "./switch-module.ts";
import { viewSettings } from "./view-settings.ts";

const db = await openTestDatabase();
const clock = makeClock();
const context = { db, clock };
const { changes } = changeSettingsInput.parse({
  changes: { "attendance.graceMinutes": 20, "events.mentionRoleIds": ["9", "10"] },
});

async function makeOfficer(): Promise<MemberActor> {
  const { guildId } = await makeGuild(db);
  return { kind: "member", guildId, userId: "1", name: "Corvin", rights: allRights };
}

test("roles that officers hand out are chosen by whoever manages the server alone", async () => {
  const officer = await makeOfficer();
  const { guildId } = officer;
  const roles = { "members.memberRoleIds": ["9"] };
  const refusal = { code: "settings.rolesOfManager" };
  await expect(changeSettings(context, officer, { changes: roles })).rejects.toMatchObject(refusal);
  expect(await listChangedSettings(db, guildId)).toEqual({});
  await changeSettings(context, { ...officer, managesServer: true }, { changes: roles });
  expect(await listChangedSettings(db, guildId)).toEqual(roles);
});

test("several settings change at once, each is marked, and the apps are told once", async () => {
  const officer = await makeOfficer();
  await changeSettings(context, officer, { changes });
  const { settings } = await viewSettings(context, officer);
  expect(settings["attendance.graceMinutes"]).toEqual({ value: 20, preset: 10, isChanged: true });
  expect(settings["events.mentionRoleIds"]).toMatchObject({ value: ["10", "9"], isChanged: true });
  expect(settings["attendance.minimumPercent"]).toEqual({ value: 70, preset: 70, isChanged: false });
  expect(await listFactNames(db, officer.guildId)).toEqual(["settings.settingsChanged"]);
  const [entry] = await listAuditEntries(db, officer.guildId, { limit: 1 });
  expect(entry).toMatchObject({
    before: { "attendance.graceMinutes": 10, "events.mentionRoleIds": [] },
    after: { "attendance.graceMinutes": 20, "events.mentionRoleIds": ["10", "9"] },
  });
});

test("back to the preset leaves no row", async () => {
  const officer = await makeOfficer();
  await changeSettings(context, officer, { changes });
  const back = { "attendance.graceMinutes": null, "events.mentionRoleIds": [] };
  await changeSettings(context, officer, { changes: back });
  expect(await listChangedSettings(db, officer.guildId)).toEqual({});
});

test("another style moves every setting but those that the guild changed", async () => {
  const officer = await makeOfficer();
  await changeSettings(context, officer, { changes });
  await chooseStyle(context, officer, { style: "casual" });
  expect(await getSettings(db, officer.guildId)).toMatchObject({
    "attendance.graceMinutes": 20,
    "attendance.minimumPercent": 50,
    "attendance.credits.walkIn": 100,
  });
  await expect(chooseStyle(context, officer, { style: "casual" })).rejects.toMatchObject({
    code: "settings.unchanged",
  });
});

test("without the right, and from another guild, nothing changes", async () => {
  const [officer, stranger] = [await makeOfficer(), await makeOfficer()];
  const member = { ...officer, rights: noRights };
  const attempts = [
    () => changeSettings(context, member, { changes }),
    () => chooseStyle(context, member, { style: "casual" }),
    () => switchModule(context, member, { module: "points", isOn: false }),
    () => viewSettings(context, member),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "common.forbidden" });
  await changeSettings(context, stranger, { changes });
  expect(await listChangedSettings(db, officer.guildId)).toEqual({});
});

test("two officers who want the same at once: one changes it, the other hears that it is so already", async () => {
  const officer = await makeOfficer();
  const results = await Promise.allSettled([1, 2].map(() => changeSettings(context, officer, { changes })));
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(results.find((result) => result.status === "rejected")?.reason).toMatchObject({
    code: "settings.unchanged",
  });
  expect(await listFactNames(db, officer.guildId)).toHaveLength(1);
});

test("a process that dies at any statement leaves all or nothing", async () => {
  const officer = await makeOfficer();
  const statements = await crashAtEveryStatement(
    db,
    (dying) => changeSettings({ db: dying, clock }, officer, { changes }),
    async () => {
      expect(await listChangedSettings(db, officer.guildId)).toEqual({});
      expect(await listFactNames(db, officer.guildId)).toEqual([]);
    },
  );
  expect(statements).toBeGreaterThanOrEqual(6);
  expect(await listFactNames(db, officer.guildId)).toHaveLength(1);
});

test("what is switched off is refused to everybody, and is back as it was when it is on again", async () => {
  const officer = await makeOfficer();
  await switchModule(context, officer, { module: "points", isOn: false });
  const requireFeature = async (feature: Feature) =>
    requireFeatureOn((await getGuild(db, officer.guildId)).modulesOff, feature);
  await expect(requireFeature("dkp")).rejects.toMatchObject({ code: "common.moduleOff" });
  await requireFeature("events");
  await switchModule(context, officer, { module: "points", isOn: true });
  await requireFeature("dkp");
  expect(await listFactNames(db, officer.guildId)).toEqual([
    "settings.modulesChanged",
    "settings.modulesChanged",
  ]);
});
