import { expect, test } from "vitest";
import { findGuild, saveRightsOfRole } from "../settings/index.ts";
import { transaction } from "../transaction.ts";
import { countWrites, makeGuild, openTestDatabase, randomSnowflake, undoAfterwards } from "./index.ts";

const db = await openTestDatabase({ connectionLimit: 1 });

async function writesOf(work: () => Promise<unknown>): Promise<number> {
  const before = await countWrites(db);
  await work();
  return (await countWrites(db)) - before;
}

test("whoever only reads has written nothing, and counting does not count", async () => {
  const { guildId } = await makeGuild(db);
  expect(await writesOf(() => findGuild(db, guildId))).toBe(0);
  expect(await writesOf(() => countWrites(db))).toBe(0);
});

test("a row that comes, changes or goes is seen, and so is one that was taken back", async () => {
  const { guildId } = await makeGuild(db);
  const roleId = randomSnowflake();
  const grant = (rights: readonly "dkp.adjust"[]) => () =>
    transaction(db, (tx) => saveRightsOfRole(tx, guildId, { roleId, rights }));
  expect(await writesOf(grant(["dkp.adjust"]))).toBeGreaterThan(0);
  expect(await writesOf(grant([]))).toBeGreaterThan(0);
  expect(await writesOf(() => undoAfterwards(db, (undone) => makeGuild(undone)))).toBeGreaterThan(0);
});
