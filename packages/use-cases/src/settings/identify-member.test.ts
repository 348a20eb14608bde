import { allRights, type UserActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { saveRightsOfMember, saveRightsOfRole } from "@guildhall/db/settings";
import { makeClock, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { identifyMember } from "./identify-member.ts";

const db = await openTestDatabase();
const context = { db, clock: makeClock() };
const user: UserActor = { kind: "user", userId: "7" };
const plain = { name: "Corvin", isOwner: false, permissions: "2048" };

async function makeGrants() {
  const [guildId, officer] = [randomSnowflake(), randomSnowflake()];
  await transaction(db, async (tx) => {
    await saveRightsOfRole(tx, guildId, { roleId: guildId, rights: ["members.view"] });
    await saveRightsOfRole(tx, guildId, { roleId: officer, rights: ["events.edit"] });
  });
  return { guildId, officer };
}

test("a member has what was granted to everybody and to the own roles", async () => {
  const { guildId, officer } = await makeGrants();
  const { actor: member } = await identifyMember(context, user, { ...plain, guildId, roleIds: [] });
  expect(member).toEqual({
    kind: "member",
    guildId,
    userId: "7",
    name: "Corvin",
    rights: new Set(["members.view"]),
    managesServer: false,
  });
  const { actor: promoted } = await identifyMember(context, user, { ...plain, guildId, roleIds: [officer] });
  expect(promoted.rights).toEqual(new Set(["members.view", "events.edit"]));
});

test("a member has what was granted to the account alone, and nobody else has it", async () => {
  const { guildId } = await makeGrants();
  await transaction(db, (tx) => saveRightsOfMember(tx, guildId, { userId: "7", rights: ["events.settle"] }));
  const { actor: member } = await identifyMember(context, user, { ...plain, guildId, roleIds: [] });
  expect(member.rights).toEqual(new Set(["members.view", "events.settle"]));
  const { actor: other } = await identifyMember(
    context,
    { ...user, userId: "8" },
    { ...plain, guildId, roleIds: [] },
  );
  expect(other.rights).toEqual(new Set(["members.view"]));
});

test("whoever manages the server has every right, whatever was granted", async () => {
  const { guildId } = await makeGrants();
  const { actor: manager } = await identifyMember(context, user, {
    ...plain,
    guildId,
    roleIds: [],
    permissions: "32",
  });
  expect(manager.rights).toEqual(allRights);
  expect(manager.managesServer).toBe(true);
});

test("a role of one guild opens nothing in another", async () => {
  const [ours, theirs] = [await makeGrants(), await makeGrants()];
  const { actor: member } = await identifyMember(context, user, {
    ...plain,
    guildId: theirs.guildId,
    roleIds: [ours.officer, ours.guildId],
  });
  expect(member.rights).toEqual(new Set(["members.view"]));
});
