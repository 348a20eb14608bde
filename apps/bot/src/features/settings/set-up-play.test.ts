import { getGuild } from "@guildhall/db/settings";
import type { Reply } from "@guildhall/discord-sandbox";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { db } = bot;

function linesOf({ message }: Reply): Readonly<Record<string, string>> {
  return Object.fromEntries((message?.embeds[0]?.fields ?? []).map(({ name, value }) => [name, value]));
}

async function openPanel(name: string) {
  const { guildId, server } = await openHall(bot, name);
  const owner = server.member(`${name} owner`);
  return { guildId, server, owner, panel: await owner.slash("/guild setup") };
}

test("the game is chosen on the panel, once, and everybody is told which it is", async () => {
  const { server, owner, panel } = await openPanel("Stonegard");
  expect(linesOf(panel).Game).toBe("Another game");
  const play = await panel.click("How we play…");
  const chosen = await play.select("Game", "Game: Throne and Liberty");
  expect(linesOf(await owner.slash("/guild setup")).Game).toBe("Throne and Liberty");
  const again = await chosen.select("Game", "Game: Throne and Liberty");
  expect(again.content).toBe("That is so already. Nothing was changed.");
  const member = server.member("Stonegard member", { locale: "fr" });
  expect((await member.slash("/guilde infos")).content).toContain("Jeu : Throne and Liberty");
});

test("a style is one press, says what differs, and is shown wherever the panel opens next", async () => {
  const { guildId, owner, panel } = await openPanel("Stylish");
  expect(linesOf(panel).Style).toBe("Standard");
  const play = await panel.click("How we play…");
  expect(linesOf(play).Hardcore).toContain("Grace: 5 min\nLeast share: 70%\nPay: walk-in: 75%");
  expect(linesOf(play).Casual).toContain("Grace: 15 min\nLeast share: 50%\nPay: walk-in: 100%");
  const chosen = await play.click("Hardcore");
  expect((await getGuild(db, guildId)).style).toBe("hardcore");
  await expect(chosen.click("Hardcore")).rejects.toThrow();
  expect(linesOf(await chosen.click("Back")).Style).toBe("Hardcore");
  expect(linesOf(await owner.slash("/guild setup")).Style).toBe("Hardcore");
});

test("a module is switched off and on again, and the panel says which ones are off", async () => {
  const { guildId, panel } = await openPanel("Switching");
  const off = await (await panel.click("How we play…")).click("Attendance & DKP: on");
  expect((await getGuild(db, guildId)).modulesOff).toEqual(["points"]);
  const back = await off.click("Back");
  expect(linesOf(back)["Switched off"]).toBe("Attendance & DKP");
  const on = await (await back.click("How we play…")).click("Attendance & DKP: off");
  expect(linesOf(await on.click("Back"))["Switched off"]).toBeUndefined();
});

test("what the guild is called in its game is entered, shown, and taken away again", async () => {
  const { guildId, panel } = await openPanel("Named");
  const dialog = await (await panel.click("How we play…")).click("Name in the game…");
  const named = await dialog.submit({ inGameName: "Night_watch", inGameServer: "Cascade" });
  const back = await named.click("Back");
  expect(linesOf(back).Game).toBe("Another game · Night\\_watch · Cascade");
  const again = await (await back.click("How we play…")).click("Name in the game…");
  await again.submit({ inGameName: "", inGameServer: "Cascade" });
  expect(await getGuild(db, guildId)).toMatchObject({ inGameName: null, inGameServer: "Cascade" });
});

test("an officer without the right cannot play with old buttons", async () => {
  const { guildId, server, panel } = await openPanel("Guarded");
  const play = await panel.click("How we play…");
  expect(play.isEphemeral).toBe(true);
  const refused = await server.member("Guarded member").slash("/guild setup");
  expect(refused.content).toContain('the right "Change the settings"');
  expect((await getGuild(db, guildId)).style).toBe("standard");
});
