import type { GuildEvent, SomeEventRules } from "@guildhall/core/events";
import { listIntervals } from "@guildhall/db/attendance";
import { countSignUps, findEvent, listUpcomingEvents } from "@guildhall/db/events";
import { listMessages } from "@guildhall/db/messages";
import { createEvent, eventMessageKinds, saveTemplate } from "@guildhall/use-cases/events";
import { ChannelType } from "discord.js";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };
const system = (guildId: string) => ({ kind: "system", guildId }) as const;

async function plan(guildId: string, title: string, rules: SomeEventRules): Promise<GuildEvent> {
  const startsAt = sandbox.clock.now().add({ hours: 10 }).toString();
  return await createEvent(context, system(guildId), { title, startsAt, rules });
}

test("a draft has no card and no place in any list until it opens", async () => {
  const { guildId, server, officer } = await openHall(bot, "Drafts");
  const { eventId } = await plan(guildId, "Secret", { opensHoursBefore: 4 });
  const later = await plan(guildId, "Opened", { opensHoursBefore: 4 });
  const opened = await officer.slash("/event open", { event: String(later.eventId) });
  expect(opened.content).toContain("Opened is open.");
  await until(() => cardOf(officer, "Opened"));
  expect(await listMessages(db, guildId, { kind: eventMessageKinds.card, subjectId: eventId })).toEqual([]);
  const offered = async (name: string) =>
    (await server.member(name).autocomplete("/event cancel", { event: "" })).map(({ value }) => value);
  expect(await offered("Drafts member")).toEqual([String(later.eventId)]);
  await sandbox.clock.advance({ hours: 6, minutes: 1 });
  await until(() => cardOf(officer, "Secret"));
  const cards = await listMessages(db, guildId, { kind: eventMessageKinds.card, subjectId: eventId });
  expect(cards).toHaveLength(1);
});

test("a draft that is called off never appears", async () => {
  const { guildId, officer } = await openHall(bot, "Unseen");
  const { eventId } = await plan(guildId, "Never", { opensHoursBefore: 4 });
  const question = await officer.slash("/event cancel", { event: String(eventId) });
  await question.click("Call off");
  await plan(guildId, "Next", {});
  await until(() => cardOf(officer, "Next"));
  expect(await listMessages(db, guildId, { kind: eventMessageKinds.card, subjectId: eventId })).toEqual([]);
});

test("at the deadline the card closes by itself, and an officer opens it again", async () => {
  const { guildId, server, officer } = await openHall(bot, "Closing");
  const { eventId } = await plan(guildId, "Siege", { locksMinutesBefore: 60, reminders: [] });
  const bram = server.member("Closing Bram");
  await until(() => cardOf(officer, "Siege"));
  await bram.in("#events").click("Coming");
  await sandbox.clock.advance({ hours: 9, minutes: 1 });
  await until(async () =>
    expect((await cardOf(officer, "Siege")).description).toContain("Answers are closed."),
  );
  await expect(bram.in("#events").click("Can't")).rejects.toThrow();
  const event = String(eventId);
  expect((await officer.slash("/event unlock", { event })).content).toContain("may answer Siege again");
  await until(() => bram.in("#events").click("Can't"));
  expect((await countSignUps(db, guildId, [eventId])).get(eventId)).toMatchObject({ coming: 0, cant: 1 });
  expect((await officer.slash("/event lock", { event })).content).toContain("Officers can still change them");
});

test("a template is offered by its name and makes the event", async () => {
  const { guildId, officer } = await openHall(bot, "Templates");
  const template = { name: "Castle siege", durationMinutes: 120, rewardPoints: 20, rules: { seats: 30 } };
  const { templateId } = await saveTemplate(context, system(guildId), template);
  const [offered] = await officer.autocomplete("/event create", { when: "x", title: "CASTLE" });
  expect(offered).toMatchObject({ name: "Castle siege", value: "Castle siege" });
  await officer.slash("/event create", { title: "Castle siege", when: "in 1 hour", points: 5 });
  const [event] = await listUpcomingEvents(db, guildId, { now: sandbox.clock.now(), limit: 1 });
  expect(event).toMatchObject({ templateId, reward: 5_00, rules: { seats: 30 } });
});

test("what is on now is posted at once without buttons, and hears who is in its channel already", async () => {
  const { guildId, server, officer } = await openHall(bot, "Now");
  const bram = server.member("Now Bram");
  const where = server.channel("Lobby", { type: ChannelType.GuildVoice }).id;
  await bram.joinVoice("Lobby");
  const begun = await officer.slash("/event now", { title: "Boss", where });
  expect(begun.content).toContain("Boss is on. Whoever is in");
  const card = await until(() => cardOf(officer, "Boss"));
  expect(card.description).toContain("Live now");
  await expect(bram.in("#events").click("Coming")).rejects.toThrow();
  const { clock } = sandbox;
  const span = { channelIds: [where], startsAt: clock.now().subtract({ hours: 1 }), endsAt: clock.now() };
  await until(async () => expect(await listIntervals(db, guildId, span)).toHaveLength(1));
});

test("the raid that nobody created is written down by the last time of day that was meant", async () => {
  const { guildId, officer } = await openHall(bot, "Past");
  const ago = sandbox.clock.now().subtract({ hours: 3 }).toZonedDateTimeISO("UTC");
  const when = ago.toPlainTime().toString({ smallestUnit: "minute" });
  const told = await officer.slash("/event past", { title: "Raid", when, minutes: 60 });
  expect(told.content).toContain("Raid of");
  const eventId = Number((await officer.autocomplete("/event settle", { event: "Raid" }))[0]?.value);
  expect(await findEvent(db, guildId, eventId)).toMatchObject({ isPlanned: false, state: "live" });
  const future = await officer.slash("/event past", { title: "Raid", when: "tomorrow 20:00" });
  expect(future.content).toContain("would not be over yet");
});
