import type { Page } from "@playwright/test";
import { messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

async function choose(page: Page, menu: string, option: string): Promise<void> {
  const message = messagesWith(page, "Bienvenue chez").last();
  await message.getByRole("button", { name: menu }).click();
  await message.getByRole("option", { name: option }).click();
}

async function writeName(page: Page, name: string): Promise<void> {
  await messagesWith(page, "Que joues-tu ?")
    .last()
    .getByRole("button", { name: "Nom et puissance…" })
    .click();
  const dialog = page.getByRole("dialog", { name: "Que joues-tu ?" });
  await dialog.getByRole("textbox", { name: "Nom en jeu" }).fill(name);
  await dialog.getByRole("button", { name: "Envoyer" }).click();
}

test("a newcomer answers in French in Discord, stops and goes on, and an officer welcomes them on the page", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.setTimeout(60_000);
  await setUpGuild(house, guild);
  const server = house.discord.world.getGuild(guild.guildId);
  const name = `Aurélien of ${guild.name}`;
  const at = { guildId: guild.guildId, personId: server.member(name, { locale: "fr" }).id };
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/members/newcomers`);
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("has not begun");
  await expect(page.getByText("Live", { exact: true })).toBeVisible();

  const discord = await context.newPage();
  await openDiscord(discord, house.discord.url, at);
  await openChannel(discord, "welcome");
  await messagesWith(discord, "New here?").getByRole("button", { name: "Begin" }).click();
  await messagesWith(discord, "Dans quelle langue").last().getByRole("button", { name: "Français" }).click();
  await choose(discord, "Je viens comme …", "Candidat");
  await expect(messagesWith(discord, "Que joues-tu ?").last()).toBeVisible();
  await expect(row).toContainText("at the character");
  await discord.close();

  const later = await context.newPage();
  await openDiscord(later, house.discord.url, at);
  await openChannel(later, "welcome");
  await messagesWith(later, "New here?").getByRole("button", { name: "Begin" }).click();
  await writeName(later, "   ");
  await expect(messagesWith(later, "Le nom en jeu manque").last()).toBeVisible();
  await writeName(later, "Aurélien le Sage");
  await choose(later, "Ton rôle", "Soigneur");
  const rules = messagesWith(later, "enregistre qui est dans le salon vocal").last();
  await rules.getByRole("button", { name: "J’accepte" }).click();
  await expect(messagesWith(later, "Remplis maintenant la candidature").last()).toBeVisible();

  await expect(row).toContainText("ready");
  expect(await findBarriers(page)).toEqual([]);
  await row.getByRole("button", { name }).click();
  const sheet = page.getByRole("dialog", { name });
  await expect(sheet).toContainText("Aurélien le Sage");
  await sheet.getByRole("button", { name: "As member" }).click();
  await expect(toast(page, `${name} is welcome: member.`)).toBeVisible();
  await expect(row).toBeHidden();
  await page.getByRole("link", { name: "Roster" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Aurélien le Sage" })).toContainText("active");
});
