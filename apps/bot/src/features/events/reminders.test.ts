import { countSignUps, findOwnReminders, findSignUp, listMuting } from "@guildhall/db/events";
import { findServerMember } from "@guildhall/db/members";
import { makeMember } from "@guildhall/db/testing";
import type { Person } from "@guildhall/discord-sandbox";
import { changeSettings } from "@guildhall/use-cases/settings";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openHall } from "#bot/testing/open-hall.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;

/** An event in an hour of which officers have who did not answer reminded now; these people are in the roster. */
async function openScene(name: string, people: readonly string[]) {
  const hall = await openHall(bot, name);
  const members = people.map((person) => hall.server.member(`${name} ${person}`));
  for (const { id } of members) await makeMember(db, hall.guildId, { userId: id, name: id });
  const eventId = await planEvent(bot, hall.officer, `${name} raid`);
  return { ...hall, members, eventId };
}

const inbox = (person: Person) => person.in("@me");
const letters = async (person: Person) => JSON.stringify(await inbox(person).messages());

/** An officer has those reminded who did not answer. */
async function remindUnanswered(officer: Person, eventId: number): Promise<void> {
  const question = await officer.slash("/event remind", { event: String(eventId), whom: "unanswered" });
  await question.click("Remind now");
}

/** By direct message, at any hour of the day. */
const byMessage = { how: "dm", "quiet-from": 0, "quiet-until": 0 };

test("a reminder by message carries the answers, and pressing one answers the event", async () => {
  const { guildId, officer, members, eventId } = await openScene("Letters", ["Aldo"]);
  const [aldo] = members;
  if (!aldo) return;
  const chosen = await aldo.slash("/profile reminders", byMessage);
  expect(chosen.content).toBe("From now on I remind you by direct message.");
  await remindUnanswered(officer, eventId);
  await until(async () => expect(await letters(aldo)).toContain("You have not answered yet"));
  await inbox(aldo).click("Late");
  await until(async () => expect(await letters(aldo)).toContain("You said **Late**."));
  const { memberId } = await makeMember(db, guildId, { userId: aldo.id });
  expect(await findSignUp(db, guildId, { eventId, memberId })).toMatchObject({ answer: "late" });
  await inbox(aldo).click("Mute this event");
  expect(await listMuting(db, guildId, eventId)).toEqual(new Set([aldo.id]));
});

test("one closed door stops nobody: that person is named in the channel, and nobody else is pinged", async () => {
  const { guildId, officer, members, eventId } = await openScene("Doors", ["Aldo", "Brix"]);
  const [aldo, brix] = members;
  if (!aldo || !brix) return;
  for (const each of members) await each.slash("/profile reminders", byMessage);
  await aldo.acceptDirectMessages(false);
  await remindUnanswered(officer, eventId);
  await until(async () => expect(await letters(brix)).toContain("You have not answered yet"));
  const call = await until(async () => {
    const messages = await brix.in("#events").messages();
    const found = messages.find(({ content }) => content.includes(aldo.id));
    expect(found).toBeDefined();
    return found;
  });
  expect(call?.content).not.toContain(brix.id);
  expect(call?.mentions.map(({ id }) => id).toSorted()).toEqual([aldo.id, officer.id].toSorted());
  expect((await findOwnReminders(db, guildId, aldo.id)).refusedAt).not.toBeNull();
  const reply = await aldo.in("#events").click("Coming");
  expect(JSON.stringify(reply)).toContain("Doors raid");
});

test("who asks for it in a message is reminded of nothing any more, in that guild alone", async () => {
  const { guildId, officer, members, eventId } = await openScene("Stopping", ["Aldo"]);
  const [aldo] = members;
  if (!aldo) return;
  await aldo.slash("/profile reminders", byMessage);
  await remindUnanswered(officer, eventId);
  await until(async () => expect(await letters(aldo)).toContain("Stop reminding me"));
  await inbox(aldo).click("Stop reminding me");
  await until(async () => expect(await letters(aldo)).toContain("nothing more in **Stopping**"));
  expect(await findOwnReminders(db, guildId, aldo.id)).toMatchObject({ way: "none" });
});

test("a button in a message opens nothing for somebody who left the server", async () => {
  const { guildId, officer, members, eventId } = await openScene("Leaving", ["Aldo"]);
  const [aldo] = members;
  if (!aldo) return;
  await aldo.slash("/profile reminders", byMessage);
  await remindUnanswered(officer, eventId);
  await until(async () => expect(await letters(aldo)).toContain("You have not answered yet"));
  await aldo.leaveGuild();
  await until(async () => expect(await findServerMember(db, guildId, aldo.id)).toBeUndefined());
  const refused = await inbox(aldo).click("Coming");
  expect(refused.content).toContain("not");
  expect((await countSignUps(db, guildId, [eventId])).get(eventId)).toMatchObject({ coming: 0 });
});

const isPlanned = (line: Record<string, unknown>) =>
  line.handler === "event-reminders" && line.msg === "delivery done";

test("a reminder that came due while the bot was down comes when it is back, and only while it is of use", async () => {
  const { officer, members, guildId } = await openScene("Outage", ["Aldo"]);
  const [aldo] = members;
  if (!aldo) return;
  const changes = { "events.reminders": ["90:unanswered:dm"] };
  await changeSettings({ db, clock: sandbox.clock }, { kind: "system", guildId }, { changes });
  await aldo.slash("/profile reminders", byMessage);
  const known = bot.logLines().filter(isPlanned).length;
  await officer.slash("/event create", { title: "Outage siege", when: "in 3 hours" });
  await officer.slash("/event create", { title: "Outage skirmish", when: "in 100 minutes" });
  await until(() => expect(bot.logLines().filter(isPlanned).length).toBeGreaterThanOrEqual(known + 2));
  await bot.restart(async () => void (await sandbox.clock.advance({ minutes: 110 })));
  await until(async () => expect(await letters(aldo)).toContain("Outage siege"));
  expect(await letters(aldo)).not.toContain("Outage skirmish");
});
