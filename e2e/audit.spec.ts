import { readFile } from "node:fs/promises";
import { fillOption, openDiscord, typeCommand } from "./fixtures/discord-page.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test } from "./fixtures/test.ts";

test("what is done in Discord and on the page is told on the audit as it happens, narrowed down and exported", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const chat = await context.newPage();
  await openDiscord(chat, house.discord.url, { guildId: guild.guildId });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}`);
  await page.getByRole("navigation", { name: "Guild" }).getByRole("link", { name: "Audit" }).click();
  await expect(page.getByRole("heading", { name: "Audit", level: 1, exact: true })).toBeVisible();
  await expect(page).toHaveTitle(/^Audit\b/);
  await expect(page.getByRole("button", { name: "Guildhall finished the setup" })).toBeVisible();

  const form = await typeCommand(chat, "/event create");
  await fillOption(form, "title", "Daigon");
  await fillOption(form, "when", "in 1 hour");
  await form.getByRole("option").first().click();
  await form.getByRole("combobox").last().press("Enter");
  const planned = page.getByRole("row").filter({ hasText: `${guild.owner} planned Daigon` });
  await expect(planned.getByText("Discord")).toBeVisible();

  await page.goto(`/guilds/${guild.guildId}/settings`);
  await page.getByRole("combobox", { name: "Time zone" }).click();
  await page.getByRole("dialog", { name: "Choose: Time zone" }).getByRole("combobox").fill("Europe/Paris");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("region", { name: "Unsaved changes" })).toBeHidden();

  await page.goto(`/guilds/${guild.guildId}/audit?source=web`);
  await expect(planned).toHaveCount(0);
  await page.getByRole("button", { name: "changed the guild: UTC → Europe/Paris" }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("row", { name: "Time zone UTC Europe/Paris" })).toBeVisible();
  await expect(sheet.getByText("Change the settings")).toBeVisible();
  await expect(sheet.getByRole("button", { name: /^Copy [\da-f-]{36}/ })).toBeVisible();
  await expect(page).toHaveURL(/entry=\d+/);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toContain("settings.changeGuild");
  expect(file).not.toContain("events.createEvent");
});

test("who may not see the audit is told which right is missing, and gets it in no other way", async ({
  page,
  guild,
}) => {
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/audit`);
  await expect(page.getByRole("heading", { name: "Audit", level: 1, exact: true })).toBeVisible();
  await expect(page.getByText('You need the right "See who changed what" for this.')).toBeVisible();
  await expect(page.getByRole("link", { name: "Audit" })).toHaveCount(0);
  const answer = await page.request.get(`/api/guilds/${guild.guildId}/audit`);
  expect(answer.status()).toBe(403);
  expect(await answer.text()).not.toContain("entries");
});
