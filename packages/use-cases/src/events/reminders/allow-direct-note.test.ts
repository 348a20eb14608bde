import { saveRefusedAt } from "@guildhall/db/events";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { allowDirectNote } from "./allow-direct-note.ts";
import { chooseReminders } from "./choose-reminders.ts";
import { previewReminder } from "./preview-reminder.ts";

const db = await openTestDatabase();

/** Aldo, on whose clock it is 20:00, and what he may be told directly. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system, members } = story;
  const [aldo] = members;
  const { memberId } = await makeMember(db, guildId, aldo);
  const known = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const there = [{ ...known, userId: aldo.userId, name: aldo.name }];
  await recordServerMembers(context, system, { members: there, asOf: context.clock.now() });
  const allow = async (about: string) => await allowDirectNote(context, system, { memberId, about });
  return { ...story, aldo, memberId, allow };
}

test("so many a day as the guild has it, each once however often it is asked, and tomorrow anew", async () => {
  const { context, allow } = await makeScene();
  expect(await Promise.all(["one", "one", "one"].map(allow))).toEqual([true, true, true]);
  expect((await Promise.all(["two", "three", "four"].map(allow))).filter(Boolean)).toHaveLength(1);
  expect(await allow("one")).toBe(true);
  context.clock.advance({ hours: 24 });
  expect(await allow("five")).toBe(true);
});

test("reminders of the day count them: who was told enough is reminded otherwise", async () => {
  const { context, system, aldo, event, allow } = await makeScene();
  await chooseReminders(context, aldo, { way: "dm" });
  const asked = { eventId: event.eventId, audience: "unanswered" } as const;
  const wayOf = async () =>
    (await previewReminder(context, system, asked)).find(({ name }) => name === aldo.name)?.way;
  expect(await wayOf()).toBe("dm");
  for (const about of ["one", "two"]) await allow(about);
  expect(await wayOf()).toBe("digest");
});

test("nobody is told in the night, who wants none, who is named in threads, or whose messages are closed", async () => {
  const { context, guildId, system, aldo, allow } = await makeScene();
  for (const way of ["none", "thread"] as const) {
    await chooseReminders(context, aldo, { way });
    expect(await allow(way)).toBe(false);
  }
  await chooseReminders(context, aldo, { way: "dm" });
  await saveRefusedAt(db, guildId, { userId: aldo.userId, refusedAt: context.clock.now() });
  expect(await allow("closed")).toBe(false);
  await saveRefusedAt(db, guildId, { userId: aldo.userId, refusedAt: null });
  await changeSettings(context, system, { changes: { "events.quietFromHour": 20 } });
  expect(await allow("night")).toBe(false);
  await changeSettings(context, system, { changes: { "events.quietFromHour": 23 } });
  expect(await allow("evening")).toBe(true);
});

test("a member allows nothing, and another guild's member is told nothing", async () => {
  const { context, aldo, memberId } = await makeScene();
  const asked = { memberId, about: "one" };
  await expect(allowDirectNote(context, aldo, asked)).rejects.toMatchObject({ code: "common.forbidden" });
  const other = await makeScene();
  expect(await allowDirectNote(other.context, other.system, asked)).toBe(false);
});
