import { expect, test } from "vitest";
import { openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  deleteRightsOfMembers,
  listMemberGrants,
  listRightsOfMember,
  type MemberGrant,
  saveRightsOfMember,
} from "./index.ts";

const db = await openTestDatabase();

const grant = (guildId: string, own: MemberGrant) =>
  transaction(db, (tx) => saveRightsOfMember(tx, guildId, own));

test("granting again replaces what the account had, and touches no other account and no other guild", async () => {
  const [here, there] = [randomSnowflake(), randomSnowflake()];
  const [maren, brix] = [randomSnowflake(), randomSnowflake()];
  await grant(here, { userId: maren, rights: ["events.edit", "members.view"] });
  await grant(here, { userId: brix, rights: ["members.view"] });
  await grant(there, { userId: maren, rights: ["data.erase"] });
  await grant(here, { userId: maren, rights: ["events.settle"] });
  expect(await listRightsOfMember(db, here, maren)).toEqual(["events.settle"]);
  expect(await listRightsOfMember(db, there, maren)).toEqual(["data.erase"]);
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
  expect(await listRightsOfMember(db, here, maren)).toEqual([]);
  expect(await listRightsOfMember(db, there, maren)).toEqual(["events.edit"]);
});
