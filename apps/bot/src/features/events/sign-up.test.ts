import { transaction } from "@guildhall/db";
import { listSignUps } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { makeMember } from "@guildhall/db/testing";
import type { Person } from "@guildhall/discord-sandbox";
import { saveBuild, saveCharacter } from "@guildhall/use-cases/members";
import { expect, test } from "vitest";
import { botFeatures } from "#bot/features/index.ts";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf } from "#bot/testing/plan-event.ts";
import { planWithRules } from "#bot/testing/plan-with-rules.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;

/** An event of these rules whose card stands, and members of the server. */
async function openScene(name: string, rules: Parameters<typeof planWithRules>[2]["rules"]) {
  const hall = await openHall(bot, name);
  const title = `${name} raid`;
  const { eventId } = await planWithRules(bot, hall.guildId, { title, rules });
  await until(() => cardOf(hall.officer, title));
  const [aldo, brix] = ["Aldo", "Brix"].map((person) => hall.server.member(`${name} ${person}`));
  if (!aldo || !brix) throw new Error("Nobody came");
  const fields = async () =>
    ((await cardOf(hall.officer, title)).fields ?? []).map((field) => `${field.name}: ${field.value}`);
  return { ...hall, eventId, aldo, brix, fields };
}

const letters = async (person: Person) =>
  (await person.in("@me").messages()).map(({ content }) => content).join("\n");
const press = (person: Person, button: string) => person.in("#events").click(button);

test("an answer is one delivery, whatever else shows who comes to other events", () => {
  const handlers = botFeatures.flatMap(({ factHandlers = [] }) => factHandlers);
  const asked = handlers.filter(({ facts }) => facts.includes("events.eventAnswered"));
  expect(asked.map(({ name }) => name)).toEqual(["event-card"]);
});

test("who finds the event full is told the place in line, and once, by message, when a seat is free", async () => {
  const { guildId, eventId, aldo, brix, fields } = await openScene("Full", { seats: 1 });
  expect((await press(aldo, "Coming")).kind).toBe("acknowledged");
  const waiting = await press(brix, "Coming");
  expect(waiting.content).toBe(
    "Full raid is full. You are number 1 in line, and you are told when a seat is yours.",
  );
  await until(async () => expect(await fields()).toContain("Waiting (1): 1. Full Brix"));
  await press(aldo, "Can't");
  await until(async () => expect(await letters(brix)).toContain("A seat at **Full raid** is yours"));
  await until(async () => expect(await fields()).toContain("Coming (1): Full Brix"));
  // As after a crash: what was told is delivered again.
  const signUps = await listSignUps(db, guildId, eventId);
  const memberId = signUps.find(({ userId }) => userId === brix.id)?.memberId ?? 0;
  const again = { name: "events.seatChanged", guildId, eventId, memberId } as const;
  await transaction(db, (tx) => recordFact(tx, again, sandbox.clock.now()));
  await press(aldo, "Maybe");
  await until(async () => expect(await fields()).toContain("Maybe (1): Full Aldo"));
  expect((await letters(brix)).match(/is yours/g)).toHaveLength(1);
});

test("whoever takes no messages is told of the seat where the card stands", async () => {
  const { aldo, brix } = await openScene("Closed", { seats: 1 });
  await press(aldo, "Coming");
  await press(brix, "Coming");
  await brix.acceptDirectMessages(false);
  await press(aldo, "Can't");
  await until(async () => {
    const named = (await aldo.in("#events").messages()).filter(({ content }) => content.includes(brix.id));
    expect(named.map(({ content }) => content)).toEqual([expect.stringContaining("is yours")]);
  });
});

test("who plays several things is asked as what, and what is chosen stands on the card with the note", async () => {
  const { guildId, eventId, aldo, brix, fields } = await openScene("Roles", { roleSeats: { tank: 1 } });
  const context = { db, clock: sandbox.clock };
  const system = { kind: "system", guildId } as const;
  const { memberId } = await makeMember(db, guildId, { userId: aldo.id, name: "Roles Aldo" });
  const { characterId } = await saveCharacter(context, system, { memberId, name: "Aldo", isMain: true });
  for (const role of ["healer", "tank"] as const) await saveBuild(context, system, { characterId, role });
  const asked = await press(aldo, "Coming");
  expect(asked.content).toBe("As what do you come to Roles raid?");
  const chosen = await asked.select("Choose a role", "tank:");
  expect(chosen.content).toBe("You come to Roles raid as Tank.");
  await until(async () => expect(await fields()).toContain("Tank 1/1: Roles Aldo"));
  expect((await press(brix, "Note")).content).toBe("Say first whether you come to Roles raid.");
  const dialog = await press(aldo, "Note");
  await dialog.submit({ note: "I bring potions" });
  expect(await listSignUps(db, guildId, eventId)).toMatchObject([{ role: "tank", note: "I bring potions" }]);
});

test("officers pick by role and publish, and everybody hears what became of them", async () => {
  const scene = await openScene("Lines", { hasLineUp: true });
  const { guildId, officer, eventId, aldo, brix, fields } = scene;
  for (const person of [aldo, brix]) await press(person, "Coming");
  const event = String(eventId);
  const editor = await officer.slash("/event line-up", { event });
  const [first] = await listSignUps(db, guildId, eventId);
  const saved = await editor.select("No role: 0 picked of 2", String(first?.memberId));
  expect(await letters(aldo)).toBe("");
  expect((await saved.click("Publish")).content).toBe(
    "The line-up of Lines raid is published. 2 members are told.",
  );
  await until(async () => expect(await letters(aldo)).toContain("You are in the line-up"));
  await until(async () => expect(await letters(brix)).toContain("You sit out **Lines raid**"));
  await until(async () => expect(await fields()).toContain("Sits out (1): Lines Brix"));
  const refused = await aldo.slash("/event line-up", { event });
  expect(refused.content).toContain("Create and change events");
});

test("an officer answers for somebody in a role of their choice", async () => {
  const { guildId, officer, eventId } = await openScene("Proxy", {});
  const { memberId } = await makeMember(db, guildId, { name: "Old hand" });
  const given = { event: String(eventId), member: String(memberId), answer: "coming", role: "healer" };
  await officer.slash("/event answer", given);
  expect(await listSignUps(db, guildId, eventId)).toMatchObject([{ name: "Old hand", role: "healer" }]);
});
