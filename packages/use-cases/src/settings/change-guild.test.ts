import { allRights, type MemberActor, noRights } from "@guildhall/core";
import { listAuditEntries } from "@guildhall/db/audit";
import { getGuild } from "@guildhall/db/settings";
import { crashAtEveryStatement, makeClock, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import type { Context } from "#use-cases/context.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { changeGuild } from "./change-guild.ts";

const db = await openTestDatabase();
const clock = makeClock();
const context: Context = { db, clock };

const officerOf = (guildId: string): MemberActor => ({
  kind: "member",
  guildId,
  userId: "1",
  name: "Corvin",
  rights: allRights,
});

test("an officer changes several things at once, and the apps are told once", async () => {
  const { guildId } = await makeGuild(db);
  await changeGuild(context, officerOf(guildId), { language: "fr", timeZone: "paris", game: "generic" });
  expect(await getGuild(db, guildId)).toMatchObject({ language: "fr", timeZone: "Europe/Paris" });
  expect(await listFactNames(db, guildId)).toEqual(["settings.guildChanged"]);
});

test("the audit holds what changed, and never a text that somebody typed", async () => {
  const { guildId } = await makeGuild(db);
  const names = { inGameName: "Nightwatch EU", inGameServer: "Cascade", rules: "Be there." };
  await changeGuild(context, officerOf(guildId), { language: "fr", ...names });
  expect(await getGuild(db, guildId)).toMatchObject(names);
  const [entry] = await listAuditEntries(db, guildId, { limit: 10 });
  expect(entry?.before).toEqual({ language: "en", inGameName: null, inGameServer: null, rules: null });
  expect(entry?.after).toEqual({
    language: "fr",
    inGameName: "named",
    inGameServer: "named",
    rules: "written",
  });
});

test("without the right nothing changes", async () => {
  const { guildId } = await makeGuild(db);
  const member = { ...officerOf(guildId), rights: noRights };
  await expect(changeGuild(context, member, { language: "fr" })).rejects.toMatchObject({
    code: "common.forbidden",
  });
  expect((await getGuild(db, guildId)).language).toBe("en");
});

test("an officer of one guild cannot reach another", async () => {
  const [theirs, ours] = [await makeGuild(db), await makeGuild(db)];
  await changeGuild(context, officerOf(ours.guildId), { language: "fr" });
  expect((await getGuild(db, theirs.guildId)).language).toBe("en");
  await expect(changeGuild(context, officerOf("404"), { language: "fr" })).rejects.toMatchObject({
    code: "common.guildNotFound",
  });
});

test("two officers at once: one changes it, the other hears that it is so already", async () => {
  const { guildId } = await makeGuild(db);
  const both = [1, 2].map(() => changeGuild(context, officerOf(guildId), { language: "fr" }));
  const results = await Promise.allSettled(both);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(results.find((result) => result.status === "rejected")?.reason).toMatchObject({
    code: "settings.unchanged",
  });
  expect(await listFactNames(db, guildId)).toHaveLength(1);
});

test("a process that dies at any statement leaves all or nothing", async () => {
  const { guildId } = await makeGuild(db);
  const statements = await crashAtEveryStatement(
    db,
    (dying) => changeGuild({ db: dying, clock }, officerOf(guildId), { language: "fr" }),
    async () => {
      expect((await getGuild(db, guildId)).language).toBe("en");
      expect(await listFactNames(db, guildId)).toEqual([]);
    },
  );
  expect(statements).toBeGreaterThanOrEqual(5);
  expect(await listFactNames(db, guildId)).toHaveLength(1);
});
