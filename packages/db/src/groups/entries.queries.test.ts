import { expect, test } from "vitest";
import { listHeldRoles, saveOwnLanguage, saveServerMembers } from "../members/index.ts";
import { saveRoles } from "../settings/index.ts";
import { makeGuild, openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import { createWarServer, findEntry } from "./index.ts";

const db = await openTestDatabase();
const asOf = Temporal.Instant.from("2026-11-23T20:00:00Z");

/** An account in two servers, called and speaking otherwise in each. */
async function makeScene() {
  const [here, there] = [await makeGuild(db), await makeGuild(db)];
  const [userId, roleId] = [randomSnowflake(), randomSnowflake()];
  const person = { userId, avatarHash: null, isBot: false, joinedAt: null, roleIds: [roleId] };
  const role = { name: "Officer", colour: 0, position: 1, isManaged: false };
  for (const [{ guildId }, name, language, permissions] of [
    [here, "Corvin", "fr", "8"],
    [there, "Somebody else", "en", "32"],
  ] as const) {
    const roles = [guildId, roleId].map((id) => ({ ...role, roleId: id, permissions }));
    await saveRoles(db, guildId, { roles, asOf });
    await transaction(db, async (tx) => {
      await saveServerMembers(tx, guildId, { members: [{ ...person, name }], asOf });
      await saveOwnLanguage(tx, guildId, { userId, language });
    });
  }
  return { here, there, userId, roleId };
}

test("an entry tells of this account in this guild, and of no other", async () => {
  const { here, there, userId } = await makeScene();
  const entry = await findEntry(db, here.guildId, userId);
  expect(entry).toEqual({ guild: here, sync: null, homeId: null, name: "Corvin", language: "fr" });
  const stranger = await findEntry(db, here.guildId, randomSnowflake());
  expect(stranger).toMatchObject({ guild: here, name: null, language: null });
  expect(await findEntry(db, randomSnowflake(), userId)).toBeUndefined();
  const link = { warGuildId: here.guildId, linkedAt: asOf };
  await transaction(db, (tx) => createWarServer(tx, there.guildId, link));
  expect(await findEntry(db, here.guildId, userId)).toMatchObject({ homeId: there.guildId });
  expect(await findEntry(db, there.guildId, userId)).toMatchObject({ homeId: null });
});

test("an account has its own roles and that of everybody, with what they permit in this guild", async () => {
  const { here, userId, roleId } = await makeScene();
  const everyone = { roleId: here.guildId, permissions: "8" };
  const held = await listHeldRoles(db, here.guildId, userId);
  expect(new Set(held)).toEqual(new Set([everyone, { roleId, permissions: "8" }]));
  expect(await listHeldRoles(db, here.guildId, randomSnowflake())).toEqual([everyone]);
});
