import { makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { searchEvents } from "./index.ts";

const db = await openTestDatabase();

test("events are found by a part of the title: what comes next, then what was last; drafts by those who plan", async () => {
  const { context, guildId, officer, members } = await makeStory(db);
  const plan = async (title: string, hours: number, state: "open" | "draft" | "cancelled" = "open") =>
    await makeEvent(db, guildId, { title, state, startsAt: context.clock.now().add({ hours }) });
  await plan("Castle raid of last week", -168);
  await plan("Castle raid of yesterday", -24, "cancelled");
  await plan("Castle siege", 48);
  await plan("The castle", 24);
  await plan("Castle draft", 72, "draft");
  await plan("Archboss", 2);
  const find = async (actor: typeof officer, limit = 5) =>
    (await searchEvents(context, actor, { text: "CASTLE", limit })).map(({ title }) => title);
  const seen = ["The castle", "Castle siege", "Castle raid of yesterday", "Castle raid of last week"];
  expect(await find(members[0])).toEqual(seen);
  expect(await find(officer)).toEqual([...seen.slice(0, 2), "Castle draft", ...seen.slice(2)]);
  expect(await find(officer, 1)).toEqual(["The castle"]);
});

test("events of another guild are not found", async () => {
  const { context } = await makeStory(db);
  const elsewhere = await makeStory(db);
  const { guildId } = await makeStory(db);
  await makeEvent(db, guildId, { title: "Ours only", startsAt: context.clock.now().add({ hours: 1 }) });
  expect(await searchEvents(context, elsewhere.officer, { text: "ours", limit: 5 })).toEqual([]);
});
