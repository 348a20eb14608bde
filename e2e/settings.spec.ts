import { getGuild } from "@guildhall/db/settings";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("an officer finds the guild in the picker and changes its language, and dashboard and Discord speak it", async ({
  page,
  guild,
  house,
}) => {
  await signInAs(page, guild.owner);
  await page.getByRole("link", { name: guild.name }).click();
  await expect(page.getByRole("heading", { name: `, ${guild.owner}`, level: 1 })).toBeVisible();
  await page.getByRole("navigation", { name: "Guild" }).getByRole("link", { name: "Settings" }).click();

  await page.getByLabel("Language").selectOption("French");
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Saved. The guild now speaks French.")).toBeVisible();

  await expect(page.getByRole("heading", { name: "Paramètres", level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  expect((await getGuild(house.db, guild.guildId)).language).toBe("fr");
  const member = house.discord.world.getGuild(guild.guildId).member(guild.member);
  expect((await member.slash("/guild about")).content).toContain(guild.name);
});

test("the guild's clock moves, and its events are planned and shown by it", async ({
  page,
  guild,
  house,
}) => {
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  await page.getByRole("combobox", { name: "Time zone" }).click();
  await page.keyboard.type("Europe/Paris");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Saved. The guild's clock is that of Europe/Paris.")).toBeVisible();
  expect((await getGuild(house.db, guild.guildId)).timeZone).toBe("Europe/Paris");
  await page.goto(`/guilds/${guild.guildId}/events/new`);
  await expect(page.getByText("On the guild's clock: Europe/Paris")).toBeVisible();
});

test("the guild says which game it plays: the dashboard names it, knows its classes, and has its events ready", async ({
  page,
  guild,
  house,
}) => {
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  await page.getByLabel("Game", { exact: true }).selectOption("Throne and Liberty");
  await page.locator("summary", { hasText: "45 classes" }).click();
  await page.getByLabel("Find a class").fill("wand sns");
  await expect(page.getByRole("listitem").filter({ hasText: "Sword & shield, Wand" })).toContainText(
    "Templar",
  );
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Saved. The guild now plays Throne and Liberty.")).toBeVisible();
  await expect(page.getByRole("button", { name: guild.name })).toContainText("Throne and Liberty");
  expect((await getGuild(house.db, guild.guildId)).game).toBe("throne-and-liberty");

  await page.goto(`/guilds/${guild.guildId}/events/new`);
  await page.getByLabel("Start from").selectOption("Castle siege");
  await expect(page.getByLabel("Title")).toHaveValue("Castle siege");
  await expect(page.getByLabel("Length in minutes")).toHaveValue("120");
  await expect(page.getByLabel("Points")).toHaveValue("20");
});

test("a change that is not saved can be taken back, and saves with the keyboard", async ({ page, guild }) => {
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  const bar = page.getByRole("region", { name: "Unsaved changes" });
  await page.getByLabel("Language").selectOption("French");
  await bar.getByRole("button", { name: "Discard" }).click();
  await expect(bar).toBeHidden();
  await expect(page.getByLabel("Language")).toHaveValue("en");

  await page.getByLabel("Language").selectOption("French");
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("heading", { name: "Paramètres", level: 1 })).toBeVisible();
});

test("a member without the right is told which one is missing, and gets the settings in no other way", async ({
  page,
  guild,
}) => {
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/settings`);
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  await expect(page.getByText('You need the right "See the settings" for this.')).toBeVisible();
  await expect(page.getByLabel("Language")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Settings" })).toHaveCount(0);

  const answer = await page.request.get(`/api/guilds/${guild.guildId}/settings`);
  expect(answer.status()).toBe(403);
  expect(await answer.text()).not.toContain("language");
});

test("a guild of others is not found, and its address tells nothing of it", async ({
  page,
  guild,
  house,
}) => {
  const other = house.discord.world.guild({ name: "Ember Court", owner: "Ysolde" });
  await signInAs(page, guild.owner);
  await page.goto(`/guilds/${other.id}`);
  await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
  await expect(page.getByText("Ember Court")).toHaveCount(0);
  expect((await page.request.get(`/api/guilds/${other.id}/settings`)).status()).toBe(404);
});

test("a server that the reader manages and the bot has not met is offered with the right invitation", async ({
  page,
  guild,
  house,
}) => {
  const server = house.discord.world.guild({ name: "Lantern Rest", owner: guild.owner, bot: false });
  await signInAs(page, guild.owner);
  const invitation = await page
    .getByRole("link", { name: "Add Guildhall to Lantern Rest" })
    .getAttribute("href");
  const { searchParams } = new URL(invitation ?? "");
  expect(searchParams.get("guild_id")).toBe(server.id);
  expect(searchParams.get("scope")).toBe("bot applications.commands");
});

test("refreshing the list shows a server that was joined since, and keeps one sign-in for the device", async ({
  page,
  guild,
  house,
}) => {
  await signInAs(page, guild.owner);
  const server = house.discord.world.guild({ name: "Newly Founded", owner: guild.owner, bot: false });
  await page.getByRole("button", { name: "Refresh the list" }).click();
  await expect(page.getByRole("link", { name: `Add Guildhall to ${server.name}` })).toBeVisible();
  await page.goto("/me/devices");
  await expect(page.getByRole("listitem")).toHaveCount(1);
});
