import { expect, test } from "vitest";
import { findGuild } from "../settings/index.ts";
import { transaction } from "../transaction.ts";
import { makeGuild, openTestDatabase, undoAfterwards } from "./index.ts";

const db = await openTestDatabase({ connectionLimit: 1 });

test("what is committed inside is there until the end, and gone after it", async () => {
  const guild = await undoAfterwards(db, async (undone) => {
    const made = await transaction(undone, (tx) => makeGuild(tx));
    expect(await findGuild(undone, made.guildId)).toEqual(made);
    return made;
  });
  expect(await findGuild(db, guild.guildId)).toBeUndefined();
});

test("a transaction that fails inside takes back its own writes and no others", async () => {
  await undoAfterwards(db, async (undone) => {
    const kept = await makeGuild(undone);
    const failing = transaction(undone, async (tx) => {
      await makeGuild(tx, { guildId: String(BigInt(kept.guildId) + 1n) });
      throw new Error("a mistake");
    });
    await expect(failing).rejects.toThrow("a mistake");
    expect(await findGuild(undone, kept.guildId)).toEqual(kept);
    expect(await findGuild(undone, String(BigInt(kept.guildId) + 1n))).toBeUndefined();
  });
});

test("an error of the work is thrown, and what it did is gone all the same", async () => {
  let guildId = "";
  const failing = undoAfterwards(db, async (undone) => {
    ({ guildId } = await makeGuild(undone));
    throw new Error("a mistake");
  });
  await expect(failing).rejects.toThrow("a mistake");
  expect(await findGuild(db, guildId)).toBeUndefined();
});
