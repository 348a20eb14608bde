import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { makeClock, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { readLately, startLooking, type Tidings, watchGuild } from "./watch-guild.ts";

const db = await openTestDatabase();

async function makeWatch() {
  const { guildId } = await makeGuild(db);
  const clock = makeClock();
  const heard: Tidings[] = [];
  const watch = { guildId, tell: (tidings: Tidings) => heard.push(tidings), onError: () => undefined };
  const look = startLooking({ db, clock }, watch);
  const record = (recordedAt = clock.now()) =>
    transaction(db, (tx) => recordFact(tx, { name: "settings.guildChanged", guildId }, recordedAt));
  return { clock, heard, watch, look, record, context: { db, clock } };
}

test("news are told once, and many of one feature as one", async () => {
  const { heard, look, record } = await makeWatch();
  await record();
  await record();
  await look();
  await look();
  expect(heard).toMatchObject([[{ feature: "settings" }]]);
});

test("a fact that was recorded seconds ago and committed only now is told", async () => {
  const { clock, heard, look, record } = await makeWatch();
  const begun = clock.now();
  clock.advance({ seconds: 5 });
  await record();
  await look();
  await record(begun);
  await look();
  expect(heard).toHaveLength(2);
});

test("a clock that leaps while a fact is on its way hides no fact", async () => {
  const { clock, heard, look, record } = await makeWatch();
  await look();
  const before = clock.now();
  clock.advance({ hours: 48 });
  await look();
  await record(before);
  await look();
  expect(heard).toHaveLength(1);
});

test("who begins to listen is told of the last moments, and of nothing older", async () => {
  const { clock, record, context, watch } = await makeWatch();
  await record();
  clock.advance({ seconds: 15 });
  expect(await readLately(context, watch.guildId)).toMatchObject([{ feature: "settings" }]);
  clock.advance({ seconds: 6 });
  expect(await readLately(context, watch.guildId)).toEqual([]);
});

test("a look that fails is reported, the loop goes on, and ends when it is told to", async () => {
  const { context, watch, record } = await makeWatch();
  const failed = Promise.withResolvers<unknown>();
  const told = Promise.withResolvers<Tidings>();
  let readings = 0;
  const now = () => {
    readings += 1;
    if (readings === 2) throw new Error("no clock at the first look");
    return context.clock.now();
  };
  const stop = new AbortController();
  const loop = watchGuild(
    { db, clock: { now } },
    { ...watch, tell: told.resolve, onError: failed.resolve },
    stop.signal,
  );
  await failed.promise;
  await record();
  expect(await told.promise).toMatchObject([{ feature: "settings" }]);
  stop.abort();
  await loop;
});
