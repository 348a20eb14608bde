import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { makeClock, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { createLiveHub } from "./live-hub.ts";
import type { Tidings } from "./watch-guild.ts";

const db = await openTestDatabase();

function makeHub() {
  const clock = makeClock();
  let looks = 0;
  const hub = createLiveHub({
    context: () => {
      looks += 1;
      return { db, clock };
    },
    onError: () => undefined,
  });
  const record = (guildId: string) =>
    transaction(db, (tx) => recordFact(tx, { name: "settings.guildChanged", guildId }, clock.now()));
  const listen = (guildId: string) => {
    const heard = Promise.withResolvers<Tidings>();
    return { heard: heard.promise, stop: hub.listen(guildId, heard.resolve) };
  };
  return { hub, record, listen, loops: () => looks };
}

test("all who listen to a guild share one loop, and hear of it only", async () => {
  const { record, listen, loops } = makeHub();
  const [guild, other] = [await makeGuild(db), await makeGuild(db)];
  const [one, two] = [listen(guild.guildId), listen(guild.guildId)];
  expect(loops()).toBe(1);
  const stranger = listen(other.guildId);
  await record(guild.guildId);
  expect(await Promise.all([one.heard, two.heard])).toMatchObject([
    [{ feature: "settings" }],
    [{ feature: "settings" }],
  ]);
  await record(other.guildId);
  expect(await stranger.heard).toHaveLength(1);
  for (const { stop } of [one, two, stranger]) stop();
});

test("a listener that breaks takes nothing from the others", async () => {
  const { hub, record, listen } = makeHub();
  const { guildId } = await makeGuild(db);
  const stop = hub.listen(guildId, () => {
    throw new Error("gone");
  });
  const other = listen(guildId);
  await record(guildId);
  expect(await other.heard).toMatchObject([{ feature: "settings" }]);
  other.stop();
  stop();
});

test("when the last one left, the next one starts a loop of its own", async () => {
  const { record, listen, loops } = makeHub();
  const { guildId } = await makeGuild(db);
  const first = listen(guildId);
  first.stop();
  first.stop();
  const second = listen(guildId);
  expect(loops()).toBe(2);
  await record(guildId);
  expect(await second.heard).toMatchObject([{ feature: "settings" }]);
  second.stop();
});
