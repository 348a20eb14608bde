import type { SystemActor } from "@guildhall/core";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { addUnlinkedMember, saveRanks, viewRoster } from "@guildhall/use-cases/members";
import { changeGuild } from "@guildhall/use-cases/settings";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { roster } from "./roster.view.ts";
import { turnRosterButton } from "./turn-roster.button.ts";

const bot = await startTestBot();
const context = { db: bot.db, clock: bot.sandbox.clock };

test("a newcomer says what they play by the short names of weapons, and later how strong it is", async () => {
  const { guildId, server } = await openHall(bot, "Profiles");
  const system: SystemActor = { kind: "system", guildId };
  await changeGuild(context, system, { game: "throne-and-liberty" });
  const dana = server.member("Dana");
  expect((await dana.slash("/profile show")).content).toContain("You are not in the roster yet");
  const [choice] = await dana.autocomplete("/profile build", { class: "sns wand" });
  expect(choice?.name).toContain("Templar");
  await dana.slash("/profile build", { class: choice?.value ?? "", power: 6000 });
  const shown = await dana.slash("/profile show");
  expect(JSON.stringify(shown.message?.embeds)).toContain("Templar, Tank: 6,000");
  expect(JSON.stringify(shown.message?.embeds)).toContain("Your profile still lacks: your time zone.");
  const dialog = await shown.select("Change the power of a build", "Templar, Tank");
  await dialog.submit({ power: "6,420" });
  const after = await dana.slash("/profile show");
  expect(JSON.stringify(after.message?.embeds)).toContain("Templar, Tank: 6,420");
});

test("a link to a site that the game does not know is refused with the sites that it does", async () => {
  const { guildId, server } = await openHall(bot, "Links");
  await changeGuild(context, { kind: "system", guildId }, { game: "throne-and-liberty" });
  const refused = await server
    .member("Dana")
    .slash("/profile build", { class: "templar", link: "https://evil.example/build" });
  expect(refused.content).toContain("questlog.gg");
});

test("officers give ranks below their own, and read the roster page by page", async () => {
  const { guildId, officer, server } = await openHall(bot, "Ranks");
  const system: SystemActor = { kind: "system", guildId };
  const plain = { roleId: null, heirMemberId: null };
  await saveRanks(context, system, { ranks: ["Leader", "Member"].map((name) => ({ ...plain, name })) });
  for (let count = 1; count <= 26; count++)
    await addUnlinkedMember(context, system, { name: `Soldier ${String(count).padStart(2, "0")}` });
  const list = await officer.slash("/member list");
  expect(JSON.stringify(list.message?.embeds)).toMatch(/26 members.*Soldier 25/);
  const next = await list.click("Next (1 of 2)");
  expect(JSON.stringify(next.message?.embeds)).toContain("Soldier 26");
  const refused = await server.member("Bram").slash("/member rank", { member: "1", rank: "none" });
  expect(refused.content).toContain("You need the right");
});

test("a page of the roster fits Discord whatever people are called", async () => {
  const { guildId } = await openHall(bot, "Wide");
  const system: SystemActor = { kind: "system", guildId };
  for (let count = 1; count <= 30; count++)
    await addUnlinkedMember(context, system, { name: `${"*_".repeat(15)}${String(count).padStart(2, "0")}` });
  const view = await viewRoster(context, system, { days: 60 });
  expectFitsDiscord(roster(translatorFor("fr"), view, { page: 9, turn: turnRosterButton.component }));
});

test("officers warn a member, who reads why on the own profile", async () => {
  const { officer, server } = await openHall(bot, "Strikes");
  const dana = server.member("Strikes Dana");
  await dana.slash("/profile build", { role: "healer" });
  const [member] = await officer.autocomplete("/member strike", { member: "dana" });
  const strike = { member: member?.value ?? "", reason: "Left *early*", days: 30 };
  const own = async () => JSON.stringify((await dana.slash("/profile show")).message);
  const given = await officer.slash("/member strike", strike);
  expect(given.content).toContain("Strikes Dana has a strike");
  expect(await own()).toContain("1 strike");
  expect(await own()).not.toContain("Take the strike back");
  const takenBack = await given.click("Take the strike back");
  expect(await own()).not.toContain("1 strike");
  expect((await takenBack.click("Let it stand again")).content).toBe("The strike stands again.");
  const seen = await officer.slash("/profile show", { member: strike.member });
  expect((await seen.select("Take the strike back", "Left *early*")).content).toBe(
    "The strike is taken back.",
  );
  expect(await own()).not.toContain("1 strike");
  const refused = await dana.slash("/member strike", strike);
  expect(refused.content).toContain("You need the right");
});

test("whoever chose a language is answered in it, whatever Discord speaks", async () => {
  const { server } = await openHall(bot, "Words");
  const dana = server.member("Dana");
  expect((await dana.slash("/profile language", { language: "fr" })).content).toContain("en français");
  expect((await dana.slash("/profile zone", { zone: "tokyo" })).content).toContain("Asia/Tokyo");
  expect((await dana.slash("/profile zone", { zone: "Atlantis" })).content).toContain("fuseau");
  await dana.slash("/profile language", { language: "discord" });
  expect((await dana.slash("/profile zone", { zone: "Atlantis" })).content).toContain("time zone");
});
