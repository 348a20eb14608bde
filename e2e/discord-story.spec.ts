import type { Page } from "@playwright/test";
import {
  become,
  messageField,
  messagesWith,
  openChannel,
  openDiscord,
  typeCommand,
} from "./fixtures/discord-page.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test } from "./fixtures/test.ts";

test.use({ viewport: { width: 1440, height: 900 } });

async function keepLooks(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) });
  }
}

async function planEvent(page: Page, title: string): Promise<void> {
  const form = await typeCommand(page, "/event create");
  await page.keyboard.type(title);
  await page.keyboard.press("Tab");
  await page.keyboard.type("tomorrow 20:00");
  await expect(form.getByRole("option").first()).toContainText("20:00");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(messagesWith(page, "used /event create").last()).toContainText(title);
}

test("an event is planned, answered by three people in two windows, and heard of in voice and on the dashboard", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.setTimeout(90_000);
  const { discord } = house;
  const world = discord.world.getGuild(guild.guildId);
  const jurgen = world.member("Jürgen", { roles: ["Tank"] });
  await setUpGuild(house, guild);
  const dashboard = await context.newPage();
  await signInAs(dashboard, guild.owner);
  await openDiscord(page, discord.url, { guildId: guild.guildId });
  await planEvent(page, "Castle Siege");
  await openChannel(page, "events");
  const card = messagesWith(page, "Castle Siege").last();
  await card.getByRole("button", { name: "Coming" }).click();
  await expect(card).toContainText("Coming (1)");

  await become(page, guild.member);
  await card.getByRole("button", { name: "Coming" }).click();
  await expect(card).toContainText("Coming (2)");
  const other = await context.newPage();
  const events = world.channel("events").id;
  await openDiscord(other, discord.url, { guildId: guild.guildId, personId: jurgen.id, channelId: events });
  await messagesWith(other, "Castle Siege").last().getByRole("button", { name: "Late" }).click();
  await expect(card).toContainText("Late (1)");
  await expect(card).toContainText("Jürgen");

  await dashboard.goto(`/guilds/${guild.guildId}/events`);
  await dashboard
    .getByRole("link", { name: /Castle Siege/ })
    .first()
    .click();
  await expect(dashboard.getByRole("listitem").filter({ hasText: "Jürgen" })).toBeVisible();
  await messagesWith(other, "Castle Siege").last().getByRole("button", { name: "Can't" }).click();
  await expect(dashboard.getByRole("heading", { name: "Can't", level: 2 })).toBeVisible();

  await other.getByRole("button", { name: /^Join .* as Jürgen/ }).click();
  await expect(page.getByRole("navigation").getByText("Jürgen")).toBeVisible();
  await keepLooks(page, "card");
  await page.setViewportSize({ width: 390, height: 844 });
  await keepLooks(page, "card-phone");
});

test("who may not plan events is told so in French, and nobody else reads it", async ({
  page,
  guild,
  house,
}) => {
  const { discord } = house;
  discord.world.getGuild(guild.guildId).member("Aurélien", { locale: "fr" });
  await setUpGuild(house, guild);
  await openDiscord(page, discord.url, { guildId: guild.guildId });
  await become(page, "Aurélien");
  await messageField(page).pressSequentially("/event create ");
  await page.keyboard.type("Siège");
  await page.keyboard.press("Tab");
  await page.keyboard.type("demain 20:00");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const refusal = page.getByRole("log").getByRole("article").last();
  await expect(refusal).toContainText("Seule la personne Aurélien voit ceci.");
  await keepLooks(page, "refusal");
  await become(page, guild.owner);
  await expect(messagesWith(page, "used /guild setup")).toBeVisible();
  await expect(messagesWith(page, "used /event create")).toHaveCount(0);
});

test("300 presses in five seconds are all answered", async ({ page, guild, house }) => {
  await setUpGuild(house, guild);
  await openDiscord(page, house.discord.url, { guildId: guild.guildId });
  await planEvent(page, "Hunt");
  await openChannel(page, "events");
  await expect(messagesWith(page, "Hunt").last().getByRole("button", { name: "Coming" })).toBeVisible();
  await page.getByRole("button", { name: /Run: 300 clicks/ }).click();
  await expect(page.getByRole("status")).toContainText("300 answered, 0 failed", { timeout: 20_000 });
});
