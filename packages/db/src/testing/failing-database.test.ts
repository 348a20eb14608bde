import { expect, test } from "vitest";
import { findGuild, saveGuild } from "../settings/index.ts";
import { transaction } from "../transaction.ts";
import { Crash, crashAtEveryStatement, failAtStatement } from "./failing-database.ts";
import { makeGuild, openTestDatabase, randomSnowflake } from "./index.ts";

const db = await openTestDatabase({ connectionLimit: 1 });

test("a process that dies before its n-th statement did those before it, and no later one", async () => {
  const dying = failAtStatement(db, 2);
  const guild = await makeGuild(dying);
  await expect(saveGuild(dying, { ...guild, name: "Never" })).rejects.toMatchObject({
    cause: expect.any(Crash),
  });
  await expect(saveGuild(dying, { ...guild, name: "Never" })).rejects.toThrow();
  expect(await findGuild(db, guild.guildId)).toEqual(guild);
});

test("a transaction that dies at any statement, its commit included, leaves nothing and holds no connection", async () => {
  const guildIds = [randomSnowflake(), randomSnowflake()];
  const found = () => Promise.all(guildIds.map((guildId) => findGuild(db, guildId)));
  const statements = await crashAtEveryStatement(
    db,
    (dying) =>
      transaction(dying, async (tx) => {
        for (const guildId of guildIds) await makeGuild(tx, { guildId });
      }),
    async () => expect(await found()).toEqual([undefined, undefined]),
  );
  expect(statements).toBe("begin, insert, insert, commit".split(",").length);
  expect(await found()).toMatchObject(guildIds.map((guildId) => ({ guildId })));
});

test("an error of the work itself is no crash, and is thrown", async () => {
  const broken = crashAtEveryStatement(
    db,
    () => Promise.reject(new Error("a mistake")),
    async () => undefined,
  );
  await expect(broken).rejects.toThrow("a mistake");
});
