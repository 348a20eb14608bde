import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { makeClock, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { keptUntilNews } from "./kept-until-news.ts";

const db = await openTestDatabase();

/** A read that counts how often it was made, for a guild in which the test lets things happen. */
async function makeWorld() {
  const [{ guildId }, clock] = [await makeGuild(db), makeClock()];
  const context = { db, clock };
  let reads = 0;
  let isBroken = false;
  const read = keptUntilNews(async () => {
    reads += 1;
    if (isBroken) throw new Error("no database");
    return { number: reads };
  });
  return {
    clock,
    ask: (ofGuild = guildId) => read(context, ofGuild),
    happen: (ago: Temporal.DurationLike = { seconds: 0 }) =>
      transaction(db, (tx) =>
        recordFact(tx, { name: "settings.guildChanged", guildId }, clock.now().subtract(ago)),
      ),
    breakDown: (broken: boolean) => {
      isBroken = broken;
    },
  };
}

test("however many ask, it is read once, and each guild has its own", async () => {
  const { ask } = await makeWorld();
  const [first, ...others] = await Promise.all([ask(), ask(), ask()]);
  expect(first).toEqual({ number: 1 });
  for (const other of [...others, await ask()]) expect(other).toBe(first);
  const { guildId } = await makeGuild(db);
  expect(await ask(guildId)).toEqual({ number: 2 });
  expect(await ask()).toBe(first);
});

test("who asks after something happened gets it read anew, once for all of them", async () => {
  const { ask, happen } = await makeWorld();
  await ask();
  await happen();
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(first).toEqual({ number: 2 });
  expect(second).toBe(first);
});

test("what was recorded before it was read and is committed only now counts as well", async () => {
  const { ask, happen } = await makeWorld();
  await happen();
  await ask();
  await happen({ seconds: 15 });
  expect(await ask()).toEqual({ number: 2 });
});

test("where nothing happens it is a minute old at most, also by a clock that was set back", async () => {
  const { ask, clock } = await makeWorld();
  await ask();
  clock.advance({ seconds: 60 });
  expect(await ask()).toEqual({ number: 1 });
  clock.advance({ seconds: 1 });
  expect(await ask()).toEqual({ number: 2 });
  clock.advance({ seconds: -61 });
  expect(await ask()).toEqual({ number: 3 });
});

test("a read that failed is not kept", async () => {
  const { ask, breakDown } = await makeWorld();
  breakDown(true);
  await expect(ask()).rejects.toThrow("no database");
  breakDown(false);
  expect(await ask()).toEqual({ number: 2 });
});
