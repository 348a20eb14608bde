import { expect, test } from "vitest";
import { makeGuild, openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import { listRightsOfRoles, lockGuild, type RoleGrant, saveRightsOfRole } from "./index.ts";

const db = await openTestDatabase();

const grant = (guildId: string, roleGrant: RoleGrant) =>
  transaction(db, (tx) => saveRightsOfRole(tx, guildId, roleGrant));

test("somebody with several roles has the rights of all of them, each once", async () => {
  const guildId = randomSnowflake();
  const [officer, raider] = [randomSnowflake(), randomSnowflake()];
  await grant(guildId, { roleId: officer, rights: ["events.edit", "members.view"] });
  await grant(guildId, { roleId: raider, rights: ["members.view"] });
  expect((await listRightsOfRoles(db, guildId, [officer, raider])).toSorted()).toEqual([
    "events.edit",
    "members.view",
  ]);
  expect(await listRightsOfRoles(db, guildId, [raider])).toEqual(["members.view"]);
  expect(await listRightsOfRoles(db, guildId, [])).toEqual([]);
});

test("granting again replaces what the role had, and touches no other role", async () => {
  const guildId = randomSnowflake();
  const [officer, raider] = [randomSnowflake(), randomSnowflake()];
  await grant(guildId, { roleId: officer, rights: ["events.edit", "members.view"] });
  await grant(guildId, { roleId: raider, rights: ["events.edit"] });
  await grant(guildId, { roleId: officer, rights: ["events.settle"] });
  expect(await listRightsOfRoles(db, guildId, [officer])).toEqual(["events.settle"]);
  await grant(guildId, { roleId: officer, rights: [] });
  expect(await listRightsOfRoles(db, guildId, [officer])).toEqual([]);
  expect(await listRightsOfRoles(db, guildId, [raider])).toEqual(["events.edit"]);
});

test("a role of the same id in another guild grants nothing here", async () => {
  const [here, there] = [randomSnowflake(), randomSnowflake()];
  const roleId = randomSnowflake();
  await grant(there, { roleId, rights: ["events.edit"] });
  expect(await listRightsOfRoles(db, here, [roleId])).toEqual([]);
});

test("two officers who set a role at once leave the choice of one of them, whole", async () => {
  const { guildId } = await makeGuild(db);
  const roleId = randomSnowflake();
  const wishes: readonly RoleGrant[] = [
    { roleId, rights: ["events.edit", "events.settle"] },
    { roleId, rights: ["members.view", "settings.view"] },
  ];
  const grantInTurn = (wish: RoleGrant) =>
    transaction(db, async (tx) => {
      await lockGuild(tx, guildId);
      await saveRightsOfRole(tx, guildId, wish);
    });
  await Promise.all(wishes.map(grantInTurn));
  const kept = (await listRightsOfRoles(db, guildId, [roleId])).toSorted();
  expect(wishes.map(({ rights }) => rights)).toContainEqual(kept);
});
