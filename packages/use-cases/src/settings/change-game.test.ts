import { allRights, type MemberActor, noRights } from "@guildhall/core";
import { listFactsSince } from "@guildhall/db/facts";
import { getGuild } from "@guildhall/db/settings";
import { crashAtEveryStatement, makeClock, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import type { Context } from "#use-cases/context.ts";
import { changeGame } from "./change-game.ts";

const db = await openTestDatabase();
const clock = makeClock();
const context: Context = { db, clock };

const officerOf = (guildId: string): MemberActor => ({
  kind: "member",
  guildId,
  userId: "1",
  name: "Corvin",
  rights: allRights,
});

async function factsOf(guildId: string): Promise<readonly string[]> {
  const facts = await listFactsSince(db, guildId, {
    since: Temporal.Instant.fromEpochMilliseconds(0),
    limit: 10,
  });
  return facts.map(({ fact }) => fact.name);
}

test("an officer chooses the game, and the apps are told once", async () => {
  const { guildId } = await makeGuild(db);
  await changeGame(context, officerOf(guildId), { game: "throne-and-liberty" });
  expect((await getGuild(db, guildId)).game).toBe("throne-and-liberty");
  expect(await factsOf(guildId)).toEqual(["settings.gameChanged"]);
});

test("without the right nothing changes", async () => {
  const { guildId } = await makeGuild(db);
  const member = { ...officerOf(guildId), rights: noRights };
  await expect(changeGame(context, member, { game: "throne-and-liberty" })).rejects.toMatchObject({
    code: "common.forbidden",
  });
  expect((await getGuild(db, guildId)).game).toBe("generic");
});

test("an officer of one guild cannot reach another", async () => {
  const [theirs, ours] = [await makeGuild(db), await makeGuild(db)];
  await changeGame(context, officerOf(ours.guildId), { game: "throne-and-liberty" });
  expect((await getGuild(db, theirs.guildId)).game).toBe("generic");
  await expect(changeGame(context, officerOf("404"), { game: "throne-and-liberty" })).rejects.toMatchObject({
    code: "common.guildNotFound",
  });
});

test("two officers at once: one changes it, the other hears that it is so already", async () => {
  const { guildId } = await makeGuild(db);
  const both = [1, 2].map(() => changeGame(context, officerOf(guildId), { game: "throne-and-liberty" }));
  const results = await Promise.allSettled(both);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(results.find((result) => result.status === "rejected")?.reason).toMatchObject({
    code: "settings.gameUnchanged",
  });
  expect(await factsOf(guildId)).toHaveLength(1);
});

test("a process that dies at any statement leaves all or nothing", async () => {
  const { guildId } = await makeGuild(db);
  const statements = await crashAtEveryStatement(
    db,
    (dying) => changeGame({ db: dying, clock }, officerOf(guildId), { game: "throne-and-liberty" }),
    async () => {
      expect((await getGuild(db, guildId)).game).toBe("generic");
      expect(await factsOf(guildId)).toEqual([]);
    },
  );
  expect(statements).toBeGreaterThanOrEqual(5);
  expect(await factsOf(guildId)).toHaveLength(1);
});
