import { readFile } from "node:fs/promises";
import { messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, signInByHand, test, toast } from "./fixtures/test.ts";

test("signing out another browser shuts the page that is open there, and this one stays signed in", async ({
  page,
  browser,
  guild,
  baseURL,
}) => {
  const elsewhere = await browser.newContext({
    baseURL,
    userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/150.0",
  });
  const other = await elsewhere.newPage();
  await signInByHand(other, guild.owner, `/guilds/${guild.guildId}`);
  await signInByHand(page, guild.owner, "/me/devices");

  await page.getByRole("button", { name: "Sign out Firefox, Windows" }).click();
  await expect(toast(page, "Firefox, Windows is signed out.")).toBeVisible();
  await expect(other.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("this device", { exact: true })).toBeVisible();
  await elsewhere.close();
});

test("signing out all others says how many before it does so", async ({ page, browser, guild, baseURL }) => {
  const elsewhere = await browser.newContext({ baseURL });
  await signInByHand(await elsewhere.newPage(), guild.owner);
  await signInByHand(page, guild.owner, "/me/devices");

  await page.getByRole("button", { name: "Sign out all others" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out 1 device" }).click();
  await expect(toast(page, "1 device is signed out.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "this device" })).toHaveCount(1);
  await expect(page.getByText("Only this device is signed in.")).toBeVisible();
  await elsewhere.close();
});

test("after signing out, the cookie of before opens nothing", async ({ page, guild, context }) => {
  await signInByHand(page, guild.owner);
  const cookies = await context.cookies();
  await page.getByRole("button", { name: /Your menu/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out on this device.")).toBeVisible();

  await context.addCookies(cookies);
  await page.goto("/guilds");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("a sign-in that is not allowed at Discord leaves nothing behind and says so", async ({
  page,
  guild,
}) => {
  await page.goto("/guilds");
  await page.getByRole("button", { name: "Sign in with Discord" }).click();
  await page.getByRole("radio", { name: guild.owner }).check();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("The sign-in was not finished.")).toBeVisible();
  await page.goto("/guilds");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("somebody who is not signed in is sent to the door, and after it to the page that was asked for", async ({
  page,
  guild,
}) => {
  await page.goto(`/guilds/${guild.guildId}/settings`);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
});

test("a member reads what is held, takes it along and deletes it; page and card show a pseudonym", async ({
  page,
  context,
  guild,
  house,
  browser,
  baseURL,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const server = house.discord.world.getGuild(guild.guildId);
  const [owner, member] = [server.member(guild.owner), server.member(guild.member)];
  await owner.slash("/event create", { title: "Daigon", when: "in 1 hour" });
  const chat = await context.newPage();
  await openDiscord(chat, house.discord.url, { guildId: guild.guildId, personId: member.id });
  await openChannel(chat, "events");
  const card = messagesWith(chat, "Daigon").last();
  await card.getByRole("button", { name: "Coming" }).click();
  await expect(card).toContainText(guild.member);

  await signInAs(page, guild.member, "/me/data");
  await expect(page.getByRole("heading", { name: "Your data", level: 1 })).toBeVisible();
  await expect(page.getByRole("row", { name: /Your answers to events 1 deleted/ })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as a file" }).click();
  const file = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
  expect(file).toMatchObject({ version: 1, userId: member.id, guilds: [{ guildName: guild.name }] });

  await page.getByRole("button", { name: "Delete my data" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete your data" });
  await expect(dialog.getByText("It cannot be undone.")).toBeVisible();
  await dialog.getByRole("textbox").fill("Somebody");
  await expect(dialog.getByRole("button", { name: "Delete my data" })).toBeDisabled();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole("textbox").fill(guild.member);
  await dialog.getByRole("button", { name: "Delete my data" }).click();
  await expect(page.getByText("Your data is deleted, and you are signed out everywhere.")).toBeVisible();
  await expect(card).not.toContainText(guild.member);

  const elsewhere = await browser.newContext({ baseURL });
  const office = await elsewhere.newPage();
  await signInAs(office, guild.owner, `/guilds/${guild.guildId}/audit`);
  await expect(office.getByText(/^Former member [0-9A-F]{4} deleted their data$/)).toBeVisible();
  await expect(office.getByText(guild.member)).toHaveCount(0);
  await elsewhere.close();
});

test("on a phone and in French one's own data fits the page, without a barrier", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await page.setViewportSize({ width: 390, height: 844 });
  const french = { name: "language", value: "fr", domain: "127.0.0.1", path: "/", sameSite: "Lax" } as const;
  await page.context().addCookies([french]);
  await signInAs(page, guild.owner, "/me/data");
  await expect(page.getByRole("heading", { name: "Tes données", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Supprimer mes données" }).click();
  await expect(page.getByText("Tu possèdes un serveur.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
