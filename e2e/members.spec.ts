import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("an officer goes on working long after the sign-in, and is asked for nothing", async ({
  page,
  guild,
  house,
}) => {
  const settings = `/guilds/${guild.guildId}/settings`;
  await signInAs(page, guild.owner, settings);
  await house.advanceClock({ minutes: 25 });
  await page.reload();
  await page.getByLabel("Language").selectOption("French");
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("heading", { name: "Paramètres", level: 1 })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Guilde" })).toBeVisible();
});

test("whoever leaves the server is out of its pages within two seconds", async ({ page, guild, house }) => {
  const address = `/guilds/${guild.guildId}`;
  await signInAs(page, guild.member, address);
  await expect(page.getByRole("navigation", { name: "Guild" })).toBeVisible();
  await house.discord.world.getGuild(guild.guildId).member(guild.member).leaveGuild();
  const status = async () => (await page.request.get(`/api${address}/settings`)).status();
  await expect.poll(status, { timeout: 2_000 }).toBe(404);
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
});

test("while the bot is away everything can be read and nothing changed, and then it goes on", async ({
  page,
  guild,
  house,
}) => {
  test.setTimeout(90_000);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  await house.withoutBot(async () => {
    await house.discord.clock.advance({ seconds: 31 });
    await page.reload();
    await page.getByLabel("Language").selectOption("French");
    await page.keyboard.press("Control+s");
    await expect(toast(page, "Guildhall has lost touch with Discord.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  });
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("heading", { name: "Paramètres", level: 1 })).toBeVisible();
});
