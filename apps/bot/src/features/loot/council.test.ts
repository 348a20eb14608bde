import { transaction } from "@guildhall/db";
import { savePlace } from "@guildhall/db/settings";
import type { Person } from "@guildhall/discord-sandbox";
import { saveRules } from "@guildhall/use-cases/wishlists";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openCatalogue } from "#bot/testing/open-catalogue.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { db, sandbox, until, restart } = bot;

/** Two members who want a bow, about which officers vote, and its card. */
async function openCouncil(name: string) {
  const { server, officer, guildId } = await openCatalogue(bot, name);
  const { id: discordId } = server.channel("loot");
  await transaction(db, (tx) => savePlace(tx, guildId, { place: "loot", discordId, isMadeByUs: false }));
  const system = { kind: "system", guildId } as const;
  const rules = { gates: [], criteria: [{ kind: "wishedAt" as const }] };
  await saveRules({ db, clock: sandbox.clock }, system, { name: "First come", rules, seenVersion: 0 });
  const second = server.member(`${name} second`, { roles: ["Officer"] });
  const [bram, yara] = [server.member(`${name} Bram`), server.member(`${name} Yara`)];
  await planEvent(bot, officer, "Archboss");
  for (const person of [bram, yara]) await person.in("#events").click("Coming");
  const draft = await (await officer.slash("/loot drop")).submit({ "Items, one a line": "Moonlit Arc" });
  await (await draft.click("Record 1 drop")).click("Loot council");
  // What officers are told in private stands between their own messages, so a member looks.
  const card = async () => JSON.stringify(await bram.in("#loot").messages());
  await until(async () => expect(await card()).toContain("Vote…"));
  const want = async (person: Person) => {
    const asked = await person.in("#loot").click("I want it");
    if (asked.content !== "You take part.") await asked.click("Main");
  };
  return { officer, second, bram, yara, card, want };
}

/** Votes as an officer does it, and says what came of it. */
async function vote(officer: Person, name: string, reason = "") {
  const dialog = await officer.in("#loot").click("Vote…");
  const why = "Why? Officers read it once it is over";
  return (await dialog.submit({ "Whom are you for?": name, [why]: reason })).content;
}

test("officers vote in a dialog, nothing of it is on the card before the end, and the one with more votes is asked", async () => {
  const { officer, second, bram, yara, card, want } = await openCouncil("Council");
  expect((await officer.in("#loot").click("Vote…")).content).toContain("Nobody whom the rules let in");
  for (const person of [bram, yara]) await want(person);
  await until(async () => expect(await card()).toContain("Council Yara"));
  const before = await card();
  expect(await vote(officer, "Council Bram", "He carried us")).toContain("Your vote is in");
  await restart();
  expect(await vote(officer, "Council Yara", "She needs it more")).toContain("Your vote is in");
  expect(await vote(second, "Council Yara")).toContain("Your vote is in");
  expect(await card()).toBe(before);
  const question = await officer.in("#loot").click("End the council");
  expect(question.content).toContain("2 members take part");
  expect((await question.click("End the council")).content).toContain("The council is over");
  await until(async () => expect(await card()).toContain("**Council Yara** · offered"));
  expect(await card()).not.toContain("needs it more");
  expect((await officer.in("#loot").click("Why not me?")).content).not.toContain("needs it more");
});

test("an own vote stands in the dialog when it is opened again, and can be taken back", async () => {
  const { officer, bram, want } = await openCouncil("Again");
  await want(bram);
  await vote(officer, "Again Bram", "He carried us");
  const dialog = await officer.in("#loot").click("Vote…");
  expect(JSON.stringify(dialog.modal)).toContain("He carried us");
  expect(await vote(officer, "Nobody: take my vote back")).toBe("You are for nobody.");
  expect(JSON.stringify((await officer.in("#loot").click("Vote…")).modal)).not.toContain("He carried us");
});

test("members neither vote nor end a council, and after its time officers still vote", async () => {
  const { officer, bram, yara, card, want } = await openCouncil("Members");
  await want(bram);
  expect((await yara.in("#loot").click("Vote…")).content).toContain("the right");
  expect((await yara.in("#loot").click("End the council")).content).toContain("the right");
  await sandbox.clock.advance({ hours: 34 });
  await until(async () => expect(await card()).toContain("Officers decide"));
  expect(await vote(officer, "Members Bram")).toContain("Your vote is in");
});
