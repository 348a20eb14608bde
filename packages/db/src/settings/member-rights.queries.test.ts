import type { Right } from "@guildhall/core";
import { expect, test } from "vitest";
import { openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  deleteRightsOfMembers,
  listGrantedRights,
  listMemberGrants,
  type MemberGrant,
  saveRightsOfMember,
  saveRightsOfRole,
} from "./index.ts";

const db = await openTestDatabase();

/** Of somebody without a role. */
const listRightsOfMember = (guildId: string, userId: string) =>
  listGrantedRights(db, guildId, { userId, roleIds: [guildId] });

const grant = (guildId: string, own: MemberGrant) =>
  transaction(db, (tx) => saveRightsOfMember(tx, guildId, own));

test("granting again replaces what the account had, and touches no other account and no other guild", async () => {
  const [here, there] = [randomSnowflake(), randomSnowflake()];
  const [maren, brix] = [randomSnowflake(), randomSnowflake()];
  await grant(here, { userId: maren, rights: ["events.edit", "members.view"] });
  await grant(here, { userId: brix, rights: ["members.view"] });
  await grant(there, { userId: maren, rights: ["data.erase"] });
  await grant(here, { userId: maren, rights: ["events.settle"] });
  expect(await listRightsOfMember(here, maren)).toEqual(["events.settle"]);
  expect(await listRightsOfMember(there, maren)).toEqual(["data.erase"]);
  expect(await listMemberGrants(db, here)).toEqual(
    new Map([
      [maren, new Set(["events.settle"])],
      [brix, new Set(["members.view"])],
    ]),
  );
});

test("what is taken from an account is gone in this guild alone", async () => {
  const [here, there, maren] = [randomSnowflake(), randomSnowflake(), randomSnowflake()];
  await grant(here, { userId: maren, rights: ["events.edit"] });
  await grant(there, { userId: maren, rights: ["events.edit"] });
  await transaction(db, (tx) => deleteRightsOfMembers(tx, here, [maren]));
  expect(await listRightsOfMember(here, maren)).toEqual([]);
  expect(await listRightsOfMember(there, maren)).toEqual(["events.edit"]);
});

test("what was granted to roles and to the account counts once, and nothing of another guild, role or account", async () => {
  const [here, there] = [randomSnowflake(), randomSnowflake()];
  const [maren, brix, officer, raider] = Array.from({ length: 4 }, randomSnowflake) as [
    string,
    string,
    string,
    string,
  ];
  const grantRole = (guildId: string, roleId: string, ...rights: readonly Right[]) =>
    transaction(db, (tx) => saveRightsOfRole(tx, guildId, { roleId, rights }));
  await grantRole(here, here, "members.view");
  await grantRole(here, officer, "events.edit", "members.view");
  await grantRole(here, raider, "events.settle");
  await grantRole(there, officer, "data.erase");
  await grant(here, { userId: maren, rights: ["dkp.view-all", "events.edit"] });
  await grant(here, { userId: brix, rights: ["data.export"] });
  const roleIds = [here, officer] as const;
  expect((await listGrantedRights(db, here, { userId: maren, roleIds })).toSorted()).toEqual([
    "dkp.view-all",
    "events.edit",
    "members.view",
  ]);
});
