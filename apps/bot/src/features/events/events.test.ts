import { countSignUps, listUpcomingEvents } from "@guildhall/db/events";
import { getGuild, saveGuild } from "@guildhall/db/settings";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf, planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;

/** Rewrites what the buttons in a guild carry, as somebody could who forges a press, or an old release did. */
function forgeCustomIds(guildId: string, from: string, to: string): void {
  const channels = [...sandbox.world.state.channels.values()].filter(
    (channel) => channel.guildId === guildId,
  );
  for (const { payload } of channels.flatMap(({ messages }) => [...messages.values()]))
    payload.components = JSON.parse(JSON.stringify(payload.components ?? []).replaceAll(from, to));
}

test("the card counts every answer, and a changed mind counts once", async () => {
  const { guildId, server, officer } = await openHall(bot, "Counting");
  const eventId = await planEvent(bot, officer, "Raid night");
  const bram = server.member("Counting Bram");
  for (const answer of ["Coming", "Maybe", "Late", "Late"]) await bram.in("#events").click(answer);
  await until(async () => {
    const names = (await cardOf(officer, "Raid night")).fields?.map(({ name }) => name);
    expect(names).toContain("Late (1)");
    expect(names).not.toContain("Coming (1)");
  });
  expect((await countSignUps(db, guildId, [eventId])).get(eventId)).toMatchObject({ late: 1, coming: 0 });
});

test("what people type as a time is shown back before it is sent, by the clock of the guild", async () => {
  const { officer } = await openHall(bot, "Typing");
  const [understood] = await officer.autocomplete("/event create", { title: "x", when: "tomorrow 20:00" });
  expect(understood?.name).toContain("20:00 (UTC)");
  expect(await officer.autocomplete("/event create", { title: "x", when: "whenever" })).toEqual([]);
  const refused = await officer.slash("/event create", { title: "x", when: "whenever" });
  expect(refused.content).toContain("“whenever” is not a time I understand");
  expect(refused.isEphemeral).toBe(true);
});

test("what the game knows of an event is offered by its name, and fills in what nobody says", async () => {
  const { guildId, server, officer } = await openHall(bot, "Presets");
  const plan = async (options: Record<string, string | number>) =>
    await officer.slash("/event create", { when: "in 1 hour", ...options });
  expect(await officer.autocomplete("/event create", { when: "x", title: "siege" })).toEqual([]);
  await saveGuild(db, { ...(await getGuild(db, guildId)), game: "throne-and-liberty", language: "fr" });
  const [offered] = await officer.autocomplete("/event create", { when: "x", title: "SIÈGE" });
  expect(offered).toMatchObject({ name: "Siège de château: 120 min, 20 points", value: "Siège de château" });
  await plan({ title: offered?.value ?? "" });
  await plan({ title: "archiboss ", minutes: 45 });
  await plan({ title: "Guerre de Boonstone" });
  await plan({ title: "Siege of our own", points: 3 });
  const events = await listUpcomingEvents(db, guildId, { now: sandbox.clock.now(), limit: 10 });
  const planned = events.map(({ title, startsAt, endsAt, reward }) => [
    title,
    startsAt.until(endsAt).total("minutes"),
    reward / 100,
  ]);
  expect(planned.toSorted()).toEqual([
    ["Guerre de Boonstone", 60, 15],
    ["Siege of our own", 60, 3],
    ["Siège de château", 120, 20],
    ["archiboss", 45, 15],
  ]);
  const member = server.member("Presets member");
  expect(await member.autocomplete("/event create", { when: "x", title: "" })).toHaveLength(7);
});

test("a member cannot plan, and a guild that is not set up is told what is missing", async () => {
  const { server } = await openHall(bot, "Forbidden");
  const member = server.member("Forbidden member", { locale: "fr" });
  const refused = await member.slash("/événement créer", { titre: "x", quand: "demain 20h" });
  expect(refused.content).toContain("Créer et modifier les événements");
  const bare = sandbox.world.guild({ name: "Bare", owner: "Bare owner" });
  const owner = bare.member("Bare owner");
  await until(async () => expect((await owner.slash("/guild about")).kind).toBe("message"));
  const early = await owner.slash("/event create", { title: "x", when: "in 2 hours" });
  expect(early.content).toContain("/guild setup");
});

test("a forged button with the number of another guild's event reaches nothing", async () => {
  const [ours, theirs] = [await openHall(bot, "Ours"), await openHall(bot, "Theirs")];
  const ownId = await planEvent(bot, ours.officer, "Ours only");
  const foreignId = await planEvent(bot, theirs.officer, "Theirs only");
  forgeCustomIds(ours.server.state.id, `events.answer:1:${ownId}:`, `events.answer:1:${foreignId}:`);
  const reply = await ours.officer.in("#events").click("Coming");
  expect(reply.content).toBe("This event does not exist (any more).");
  expect((await countSignUps(db, theirs.guildId, [foreignId])).get(foreignId)).toMatchObject({ coming: 0 });
});

test("a button of an older release says that it is gone", async () => {
  const { officer, server } = await openHall(bot, "Stale");
  const eventId = await planEvent(bot, officer, "Old card");
  forgeCustomIds(server.state.id, `events.answer:1:${eventId}:`, `events.answer:0:${eventId}:`);
  const reply = await officer.in("#events").click("Coming");
  expect(reply.content).toContain("has changed");
  expect(reply.isEphemeral).toBe(true);
});

test("a card that somebody deletes by hand comes back, once", async () => {
  const { server, officer } = await openHall(bot, "Healing");
  await planEvent(bot, officer, "Deleted");
  const owner = server.member("Healing owner").in("#events");
  const [card] = await owner.messages();
  await owner.deleteMessage(card?.id ?? "");
  await until(async () => {
    const [again, ...others] = await owner.messages();
    expect(others).toEqual([]);
    expect(again?.id).not.toBe(card?.id);
    expect(again?.embeds[0]?.title).toBe("Deleted");
  });
});

test("calling off asks first, says whom it concerns, and closes the buttons", async () => {
  const { server, officer } = await openHall(bot, "Cancelling");
  const eventId = await planEvent(bot, officer, "Rainy");
  await server.member("Cancelling Bram").in("#events").click("Coming");
  const question = await officer.slash("/event cancel", { event: String(eventId) });
  expect(question.content).toContain("The one answer stays readable");
  expect((await question.click("Call off")).content).toBe("Rainy is called off.");
  await until(async () => expect((await cardOf(officer, "~~Rainy~~")).description).toContain("Called off"));
  await expect(officer.in("#events").click("Coming")).rejects.toThrow();
});

test("an event is changed, delayed and planned again, and its card says so", async () => {
  const { server, officer } = await openHall(bot, "Changing");
  const event = String(await planEvent(bot, officer, "Ramparts"));
  await server.member("Changing Bram").in("#events").click("Coming");
  const changed = await officer.slash("/event change", { event, title: "Rampart run", points: 25 });
  expect(changed.content).toContain("Rampart run is changed.");
  const begins = () => cardOf(officer, "Rampart run").then(({ fields }) => fields?.[0]?.value ?? "");
  const before = await until(begins);
  await until(async () =>
    expect(JSON.stringify(await cardOf(officer, "Rampart run"))).toContain("25 points"),
  );
  expect((await officer.slash("/event delay", { event, minutes: 15 })).content).toContain("begins later");
  await until(async () => expect(await begins()).not.toBe(before));
  const names = (await cardOf(officer, "Rampart run")).fields?.map(({ name }) => name);
  expect(names).toContain("Coming (1)");
  await officer.slash("/event copy", { event, when: "tomorrow 20:00" });
  await until(async () => {
    const cards = (await officer.in("#events").messages()).flatMap(({ embeds }) => embeds);
    expect(cards.filter(({ title }) => title === "Rampart run")).toHaveLength(2);
  });
  const late = await officer.slash("/event change", { event, when: "whenever" });
  expect(late.content).toContain("“whenever” is not a time I understand");
});

test("an event begins by itself, also when the bot was down at its start", async () => {
  const { officer } = await openHall(bot, "Punctual");
  await planEvent(bot, officer, "Early bird");
  await sandbox.clock.advance({ minutes: 61 });
  await until(async () => expect((await cardOf(officer, "Early bird")).description).toContain("Live now"));
  await planEvent(bot, officer, "Second");
  await bot.restart(async () => void (await sandbox.clock.advance({ minutes: 61 })));
  await until(async () => expect((await cardOf(officer, "Second")).description).toContain("Live now"));
});
