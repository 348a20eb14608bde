import type { ServerMember } from "@guildhall/core/members";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeGuild, openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  ensureHouse,
  ensureMember,
  findServerMember,
  listFaces,
  saveOthersLeft,
  saveServerMemberLeft,
  saveServerMembers,
} from "./index.ts";

const db = await openTestDatabase();
const at = (second: number) => Temporal.Instant.from("2026-11-21T20:00:00Z").add({ seconds: second });

const makeMember = (wishes: Partial<ServerMember> = {}): ServerMember => ({
  userId: randomSnowflake(),
  name: "Corvin",
  avatarHash: null,
  isBot: false,
  joinedAt: at(-60),
  roleIds: [],
  ...wishes,
});

const save = (guildId: string, second: number, ...members: readonly ServerMember[]) =>
  transaction(db, (tx) => saveServerMembers(tx, guildId, { members, asOf: at(second) }));

const leave = (guildId: string, second: number, member: ServerMember) =>
  transaction(db, (tx) => saveServerMemberLeft(tx, guildId, { member, asOf: at(second) }));

test("an account comes back as it was, with its roles, and only in its own guild", async () => {
  const [guildId, other] = [randomSnowflake(), randomSnowflake()];
  const member = makeMember({ avatarHash: "a_f00", roleIds: [randomSnowflake()] });
  await save(guildId, 0, member, makeMember());
  expect(await findServerMember(db, guildId, member.userId)).toEqual(member);
  expect(await findServerMember(db, other, member.userId)).toBeUndefined();
});

test("in whatever order pictures of an account arrive, name and roles are those of the newest", async () => {
  const roleIds = [randomSnowflake(), randomSnowflake(), randomSnowflake()];
  const pictures = roleIds.map((roleId, second) => ({ second, name: `Name ${second}`, roleIds: [roleId] }));
  const arrivals = fc.shuffledSubarray([...pictures, ...pictures], { minLength: 6 });
  await fc.assert(
    fc.asyncProperty(arrivals, async (arriving) => {
      const guildId = randomSnowflake();
      const member = makeMember();
      for (const { second, ...picture } of arriving) await save(guildId, second, { ...member, ...picture });
      expect(await findServerMember(db, guildId, member.userId)).toMatchObject({
        name: "Name 2",
        roleIds: [roleIds[2]],
      });
    }),
    { numRuns: 12 },
  );
});

test("two pictures at once leave the newest, its roles and no others", async () => {
  const guildId = randomSnowflake();
  const [older, newer] = [randomSnowflake(), randomSnowflake()];
  const member = makeMember();
  await Promise.all([
    save(guildId, 1, { ...member, roleIds: [newer] }),
    save(guildId, 0, { ...member, roleIds: [older] }),
  ]);
  expect((await findServerMember(db, guildId, member.userId))?.roleIds).toEqual([newer]);
});

test("who left is not found, and old news does not bring anybody back, but a return does", async () => {
  const guildId = randomSnowflake();
  const member = makeMember({ roleIds: [randomSnowflake()] });
  await save(guildId, 0, member);
  await leave(guildId, 2, member);
  await save(guildId, 1, member);
  expect(await findServerMember(db, guildId, member.userId)).toBeUndefined();
  await save(guildId, 3, { ...member, roleIds: [] });
  expect(await findServerMember(db, guildId, member.userId)).toEqual({ ...member, roleIds: [] });
  await leave(guildId, 2, member);
  expect(await findServerMember(db, guildId, member.userId)).toBeDefined();
});

test("a farewell that arrives before the welcome leaves nobody behind", async () => {
  const guildId = randomSnowflake();
  const member = makeMember();
  await leave(guildId, 1, member);
  await save(guildId, 0, member);
  expect(await findServerMember(db, guildId, member.userId)).toBeUndefined();
});

test("whoever a reading of all members did not find has left, except who was heard of meanwhile", async () => {
  const guildId = randomSnowflake();
  const roleIds = [randomSnowflake()];
  const [gone, read, joinedMeanwhile] = [makeMember({ roleIds }), makeMember(), makeMember()];
  await save(guildId, 0, gone, read);
  await save(guildId, 11, read);
  await save(guildId, 12, joinedMeanwhile);
  await transaction(db, (tx) => saveOthersLeft(tx, guildId, { heardSince: at(10), leftAt: at(13) }));
  expect(await findServerMember(db, guildId, gone.userId)).toBeUndefined();
  expect(await findServerMember(db, guildId, read.userId)).toBeDefined();
  expect(await findServerMember(db, guildId, joinedMeanwhile.userId)).toBeDefined();
});

test("faces are those of the roster, of its own guild, and of who has one", async () => {
  const [guild, other] = [await makeGuild(db), await makeGuild(db)];
  const [faced, faceless, stranger] = [
    makeMember({ avatarHash: "a_f00" }),
    makeMember(),
    makeMember({ avatarHash: "beef" }),
  ];
  for (const { guildId } of [guild, other]) await save(guildId, 0, faced, faceless, stranger);
  await transaction(db, async (tx) => {
    const houseId = await ensureHouse(tx, guild.guildId, guild);
    for (const { userId, name } of [faced, faceless])
      await ensureMember(tx, guild.guildId, { houseId, userId, name, now: at(0) });
  });
  expect(await listFaces(db, guild.guildId)).toEqual([{ userId: faced.userId, avatarHash: "a_f00" }]);
  expect(await listFaces(db, other.guildId)).toEqual([]);
});
