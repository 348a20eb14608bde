import type { Guild } from "@guildhall/core/settings";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { findQueryFailure } from "./query-failure.ts";
import { getGuild, lockGuild, saveGuild } from "./settings/index.ts";
import { makeGuild, openTestDatabase, randomSnowflake } from "./testing/index.ts";
import { transaction } from "./transaction.ts";

const db = await openTestDatabase();
const impatient = await openTestDatabase({ lockWaitSeconds: 1 });

/** Lets nobody pass until `count` have come; who comes later passes at once. */
function meetingOf(count: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let arrived = 0;
  return async () => {
    arrived += 1;
    if (arrived >= count) resolve();
    await promise;
  };
}

test("two transactions that deadlock are both applied", async () => {
  const [one, two] = [await makeGuild(db), await makeGuild(db)];
  const bothHoldOne = meetingOf(2);
  let runs = 0;
  const rename = (first: Guild, second: Guild, suffix: string) =>
    transaction(db, async (tx) => {
      runs += 1;
      const mine = await lockGuild(tx, first.guildId);
      await bothHoldOne();
      const theirs = await lockGuild(tx, second.guildId);
      for (const guild of [mine, theirs]) await saveGuild(tx, { ...guild, name: guild.name + suffix });
    });
  await Promise.all([rename(one, two, "A"), rename(two, one, "B")]);
  expect(runs).toBeGreaterThan(2);
  const names = await Promise.all([one, two].map(async ({ guildId }) => (await getGuild(db, guildId)).name));
  expect(names[0]).toMatch(/^Nightwatch(AB|BA)$/);
  expect(names[1]).toBe(names[0]);
});

test("a transaction that waited too long for a lock runs again when the lock is free", async () => {
  const { guildId } = await makeGuild(db);
  const [held, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holder = transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    held.resolve();
    await release.promise;
  });
  await held.promise;
  let runs = 0;
  await transaction(impatient, async (tx) => {
    runs += 1;
    if (runs === 2) {
      release.resolve();
      await holder;
    }
    await saveGuild(tx, { ...(await lockGuild(tx, guildId)), name: "Patience" });
  });
  expect(runs).toBe(2);
  expect((await getGuild(db, guildId)).name).toBe("Patience");
});

test("a transaction that is always in the way is given up after five runs", async () => {
  let runs = 0;
  const hopeless = transaction(db, async (tx) => {
    runs += 1;
    await tx.execute(sql`signal sqlstate '40001' set mysql_errno = 1213`);
  });
  await expect(hopeless).rejects.toSatisfy((error) => findQueryFailure(error)?.errno === 1213);
  expect(runs).toBe(5);
});

test("an error of the work undoes it and is thrown once, as it is", async () => {
  const guild = await makeGuild(db);
  const refusal = new Error("no");
  let runs = 0;
  const refused = transaction(db, async (tx) => {
    runs += 1;
    await saveGuild(tx, { ...guild, name: "Undone" });
    throw refusal;
  });
  await expect(refused).rejects.toBe(refusal);
  expect(runs).toBe(1);
  expect(await getGuild(db, guild.guildId)).toEqual(guild);
});

test("an error of a statement that another run cannot mend undoes the work and is thrown once", async () => {
  const guildId = randomSnowflake();
  let runs = 0;
  const broken = transaction(db, async (tx) => {
    runs += 1;
    await makeGuild(tx, { guildId });
    await tx.execute(sql`insert into guilds select * from guilds where guild_id = ${guildId}`);
  });
  await expect(broken).rejects.toSatisfy((error) => findQueryFailure(error)?.errno === 1062);
  expect(runs).toBe(1);
  await expect(getGuild(db, guildId)).rejects.toMatchObject({ code: "common.guildNotFound" });
});

test("a connection that breaks in a transaction is replaced, and its error is the one thrown", async () => {
  const single = await openTestDatabase({ connectionLimit: 1 });
  const guildId = randomSnowflake();
  const broken = transaction(single, async (tx) => {
    await makeGuild(tx, { guildId });
    await tx.execute(sql`kill connection_id()`);
  });
  await expect(broken).rejects.toThrow("kill");
  await expect(getGuild(single, guildId)).rejects.toMatchObject({ code: "common.guildNotFound" });
});

test("fifty transactions on one guild at once are all applied, with fewer connections than transactions", async () => {
  const { guildId } = await makeGuild(db, { name: "" });
  const append = () =>
    transaction(db, async (tx) => {
      const guild = await lockGuild(tx, guildId);
      await saveGuild(tx, { ...guild, name: `${guild.name}.` });
    });
  await Promise.all(Array.from({ length: 50 }, append));
  expect((await getGuild(db, guildId)).name).toBe(".".repeat(50));
});
