import { getGuild, getOverrides, listPlaces } from "@guildhall/db/settings";
import type { Page } from "@playwright/test";
import { messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, signInByHand, test, toast } from "./fixtures/test.ts";

const tabsOf = (page: Page) => page.getByRole("navigation", { name: "Parts of the settings" });

/** By its beginning: beside it stand a word that it changed and the way back to the preset. */
const graceOf = (page: Page) => page.getByRole("textbox", { name: /^Grace/ });

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
  await page.getByRole("dialog", { name: "Choose: Time zone" }).getByRole("combobox").fill("Europe/Paris");
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
  await expect(page.getByLabel("Points", { exact: true })).toHaveValue("20");
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
  await signInByHand(page, guild.owner);
  const server = house.discord.world.guild({ name: "Newly Founded", owner: guild.owner, bot: false });
  await page.getByRole("button", { name: "Refresh the list" }).click();
  await expect(page.getByRole("link", { name: `Add Guildhall to ${server.name}` })).toBeVisible();
  await page.goto("/me/devices");
  await expect(page.getByRole("listitem")).toHaveCount(1);
});

test("three settings are changed, reviewed and saved at once, and the card in Discord follows", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  await owner.slash("/event create", { title: "Siege night", when: "tomorrow 20:00" });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings/events`);
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview).toContainText("Siege night");
  await expect(preview).toContainText("Maybe");

  await page.getByRole("switch", { name: "Offer Maybe" }).click();
  await page.getByLabel("Colour of cards").fill("#336699");
  await page.getByLabel("Usual length").fill("45");
  await expect(preview).not.toContainText("Maybe");

  const bar = page.getByRole("region", { name: "Unsaved changes" });
  await expect(bar).toContainText("3 unsaved changes");
  await bar.getByRole("button", { name: "Review", exact: true }).click();
  const review = page.getByRole("dialog", { name: "Review what changes" });
  await expect(review.getByRole("row", { name: "Usual length 60 min 45 min" })).toBeVisible();
  await review.getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Saved: Usual length, Offer Maybe, Colour of cards.")).toBeVisible();
  await expect(bar).toBeHidden();

  await openDiscord(page, house.discord.url, { guildId: guild.guildId });
  await openChannel(page, "events");
  const card = messagesWith(page, "Siege night").last();
  await expect(card.getByRole("button", { name: "Coming" })).toBeVisible();
  await expect(card.getByRole("button", { name: "Maybe" })).toHaveCount(0);
});

test("what is not allowed says what is, and leaving with unsaved changes asks", async ({ page, guild }) => {
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings/attendance`);
  const grace = graceOf(page);
  await grace.fill("500");
  await expect(page.getByText("A whole number from 0 to 120.")).toBeVisible();
  await grace.fill("20");
  await expect(page.getByText("Your own. Standard has 10 min.")).toBeVisible();

  await tabsOf(page).getByRole("link", { name: "Modules" }).click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await expect(question).toContainText("Grace");
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(grace).toHaveValue("20");
  await page.getByRole("button", { name: "Back to the preset: Grace" }).click();
  await expect(page.getByRole("region", { name: "Unsaved changes" })).toBeHidden();
});

test("what somebody else saved meanwhile stands beside one's own, and nothing is lost", async ({
  page,
  guild,
  browser,
  baseURL,
}) => {
  const path = `/guilds/${guild.guildId}/settings/attendance`;
  await signInAs(page, guild.owner, path);
  await graceOf(page).fill("20");
  const second = await browser.newContext({ baseURL, locale: "en-GB" });
  const other = await second.newPage();
  await signInAs(other, guild.owner, path);
  await graceOf(other).fill("30");
  await other.keyboard.press("Control+s");
  await expect(toast(other, "Saved: Grace.")).toBeVisible();
  await second.close();

  const bar = page.getByRole("region", { name: "Unsaved changes" });
  await bar.getByRole("button", { name: "Review", exact: true }).click();
  const review = page.getByRole("dialog", { name: "Review what changes" });
  await expect(review.getByRole("row", { name: /Grace 30 min.*meanwhile 20 min/ })).toBeVisible();
  await review.getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Saved: Grace.")).toBeVisible();
  await expect(graceOf(page)).toHaveValue("20");
});

test("another style shows what it would change before it is chosen", async ({ page, guild, house }) => {
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  await page.getByRole("radio", { name: "Casual" }).click();
  await expect(page.getByText("Casual would change 6 settings:")).toBeVisible();
  await page.getByRole("button", { name: "Choose Casual" }).click();
  await expect(toast(page, "Saved. The guild plays Casual now.")).toBeVisible();
  expect((await getGuild(house.db, guild.guildId)).style).toBe("casual");
  await tabsOf(page).getByRole("link", { name: "Attendance" }).click();
  await expect(graceOf(page)).toHaveValue("15");
});

test("a module that is off is nowhere to be seen, and back as it was when it is on", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings/modules`);
  const rail = page.getByRole("navigation", { name: "Guild" });
  await expect(rail.getByRole("link", { name: "DKP" })).toBeVisible();

  await page.getByRole("switch", { name: "Attendance & DKP is on" }).click();
  const question = page.getByRole("dialog", { name: "Switch Attendance & DKP off" });
  await expect(question).toContainText("These pages are gone: Attendance, DKP.");
  await question.getByRole("button", { name: "Switch Attendance & DKP off" }).click();
  await expect(toast(page, "Attendance & DKP is off.")).toBeVisible();
  await expect(rail.getByRole("link", { name: "DKP" })).toHaveCount(0);
  await expect(tabsOf(page).getByRole("link", { name: "DKP" })).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("dkp");
  await expect(page.getByRole("option", { name: "DKP" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  const refused = await page.request.get(`/api/guilds/${guild.guildId}/dkp`);
  expect([refused.status(), await refused.text()]).toEqual([403, expect.stringContaining("switched off")]);
  const pages = await page.context().newPage();
  for (const path of ["attendance", "dkp", "settings/dkp", "settings/attendance"]) {
    await pages.goto(`/guilds/${guild.guildId}/${path}`);
    await expect(pages.getByText('"Attendance & DKP" is switched off in this guild.')).toBeVisible();
  }
  await pages.close();
  await expect
    .poll(() =>
      owner.slash("/dkp balance").then(
        () => true,
        () => false,
      ),
    )
    .toBe(false);

  await page.getByRole("switch", { name: "Attendance & DKP is on" }).click();
  await expect(toast(page, "Attendance & DKP is on.")).toBeVisible();
  await expect(rail.getByRole("link", { name: "DKP" })).toBeVisible();
  await expect
    .poll(() =>
      owner.slash("/dkp balance").then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
});

test("a class is played otherwise, and a party filled otherwise, in one save", async ({
  page,
  guild,
  house,
}) => {
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  await page.getByLabel("Game", { exact: true }).selectOption("Throne and Liberty");
  await page.keyboard.press("Control+s");
  await expect(toast(page, "Saved. The guild now plays Throne and Liberty.")).toBeVisible();
  await tabsOf(page).getByRole("link", { name: "Game" }).click();
  await expect(page.getByRole("heading", { name: "Game", level: 1 })).toBeVisible();
  await page.locator("summary", { hasText: "45 classes" }).click();
  await page.getByLabel("Find a class").fill("templar");
  const templar = page.getByRole("group", { name: "Roles of Templar" });
  await expect(templar.getByRole("button", { name: "Tank" })).toHaveAttribute("aria-pressed", "true");
  await templar.getByRole("button", { name: "Healer" }).click();

  const ball = page.getByRole("group", { name: "Ball", exact: true });
  await ball.getByLabel("Seats").first().fill("1");
  await expect(ball.getByText("5 of 6 seats. Fill all of them")).toBeVisible();
  await ball.getByLabel("Seats").last().fill("3");
  await expect(ball.getByText("6 of 6 seats")).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(toast(page, "Saved. It holds for what is planned from now on.")).toBeVisible();

  const { classRoles, partySeats } = await getOverrides(house.db, guild.guildId, "throne-and-liberty");
  expect(classRoles).toEqual({ templar: ["tank", "healer"] });
  expect(partySeats.ball?.map(({ count }) => count)).toEqual([1, 2, 3]);
  await ball.getByRole("button", { name: "Back to what the game has: Ball" }).click();
  await expect(page.getByRole("region", { name: "Unsaved changes" })).toContainText("Ball");
});

test("a channel is chosen among those of the server, and the bot uses it", async ({ page, guild, house }) => {
  await setUpGuild(house, guild);
  const server = house.discord.world.getGuild(guild.guildId);
  const { id: discordId } = server.channel("general");
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings/places`);
  await page.getByRole("combobox", { name: "Event cards and summaries" }).click();
  await page.getByRole("option", { name: "general" }).click();
  await page.keyboard.press("Control+s");
  await expect(toast(page, /Saved\. Guildhall uses it from now on/)).toBeVisible();
  await expect
    .poll(async () => (await listPlaces(house.db, guild.guildId)).find(({ place }) => place === "events"))
    .toMatchObject({ discordId });
});
