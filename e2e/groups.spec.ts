import { chooseOption, fillOption, messagesWith, openDiscord, typeCommand } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("a static is made in Discord, filled on the page, and read in Discord with who is in it", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  await owner.slash("/member add", { name: "Þórdís" });
  const chat = await context.newPage();
  await openDiscord(chat, house.discord.url, { guildId: guild.guildId });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/groups`);
  await expect(page.getByText("No statics yet. Make the first, and add who plays together.")).toBeVisible();

  const making = await typeCommand(chat, "/static create");
  await fillOption(making, "name", "Dawn");
  await chooseOption(making, "leader", guild.owner);
  await making.getByRole("combobox").last().press("Enter");
  await expect(messagesWith(chat, "Dawn is there, led by")).toBeVisible();
  await page.getByRole("button", { name: "Change Dawn" }).click();
  const sheet = page.getByRole("dialog", { name: "Dawn" });
  await sheet.getByRole("combobox", { name: "Add a member" }).click();
  await page.getByRole("option", { name: "Þórdís" }).click();
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Add", exact: true }).click();
  await expect(toast(page, "Þórdís is in Dawn.")).toBeVisible();
  await sheet.getByLabel("Healer").fill("2");
  await sheet.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Healer short: 0 of 2")).toBeVisible();

  const reading = await typeCommand(chat, "/static show");
  await chooseOption(reading, "static", "Dawn");
  await reading.getByRole("combobox").last().press("Enter");
  await expect(messagesWith(chat, "Þórdís").last()).toContainText("Healer short: 0 of 2");
});

test("a member reads the statics, and gets to change none", async ({ page, guild, house }) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/groups`);
  await expect(page.getByText("No statics yet. An officer makes them.")).toBeVisible();
  await expect(page.getByRole("button", { name: "New static" })).toHaveCount(0);
});
