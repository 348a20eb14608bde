import { expect, test } from "vitest";
import { makeGuild, makeMember, openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import { ensureHouse, ensureMember, findMember, findMemberOfUser, listMembers } from "./index.ts";

const db = await openTestDatabase();

test("whoever needs the house or a member first makes it; everybody else gets the same", async () => {
  const { guildId } = await makeGuild(db);
  const userId = randomSnowflake();
  const members = await Promise.all(
    Array.from({ length: 6 }, () =>
      transaction(db, async (tx) => {
        const houseId = await ensureHouse(tx, guildId, { name: "Nightwatch" });
        const now = Temporal.Instant.from("2026-11-01T12:00:00Z");
        return await ensureMember(tx, guildId, { houseId, userId, name: "Corvin", now });
      }),
    ),
  );
  expect(new Set(members.map(({ memberId }) => memberId)).size).toBe(1);
  expect(new Set(members.map(({ houseId }) => houseId)).size).toBe(1);
  expect(await listMembers(db, guildId)).toEqual([members[0]]);
});

test("a member keeps the name of the roster, unless it was only the number of the account", async () => {
  const { guildId } = await makeGuild(db);
  const userId = randomSnowflake();
  const names = [];
  for (const name of [userId, "Corvin", "Crow"])
    names.push((await makeMember(db, guildId, { userId, name })).name);
  expect(names).toEqual([userId, "Corvin", "Corvin"]);
});

test("the same account in two guilds is two members, and neither is there in the other", async () => {
  const [here, there] = [await makeGuild(db), await makeGuild(db)];
  const userId = randomSnowflake();
  const theirs = await makeMember(db, there.guildId, { userId });
  expect(await findMember(db, here.guildId, theirs.memberId)).toBeUndefined();
  expect(await findMemberOfUser(db, here.guildId, userId)).toBeUndefined();
  const ours = await makeMember(db, here.guildId, { userId });
  expect(ours.memberId).not.toBe(theirs.memberId);
  expect(ours.houseId).not.toBe(theirs.houseId);
});

test("the roster is by name", async () => {
  const { guildId } = await makeGuild(db);
  for (const name of ["Wyn", "Aldo", "Corvin"]) await makeMember(db, guildId, { name });
  expect((await listMembers(db, guildId)).map(({ name }) => name)).toEqual(["Aldo", "Corvin", "Wyn"]);
});
