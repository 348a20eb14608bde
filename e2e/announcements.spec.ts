import { messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("an announcement in two languages goes out by the clock, and an edit in one changes that message alone", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const server = house.discord.world.getGuild(guildId);
  for (const name of ["news", "nouvelles"]) server.channel(name);

  await signInAs(page, guild.owner, `/guilds/${guildId}/settings/announcements`);
  await speak("English", "news");
  await speak("French", "nouvelles");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Language channels saved")).toBeVisible();

  await page.goto(`/guilds/${guildId}/announcements/new`);
  await write("English", "Siege on Friday", "Come all");
  await write("French", "Siège vendredi", "Venez tous");
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(/announcements\/\d+$/);
  const soon = house.discord.clock.now().toZonedDateTimeISO("UTC").add({ hours: 2 });
  const wall = soon.toPlainDateTime().toString({ smallestUnit: "minute" });
  await page.getByLabel("Time").fill(wall);
  await page.getByRole("button", { name: "Schedule" }).click();
  await expect(toast(page, "Scheduled")).toBeVisible();
  // Whoever comes back reads the time where it is changed.
  await page.reload();
  await expect(page.getByLabel("Time")).toHaveValue(wall);
  await expect(page.getByRole("button", { name: "Change the time" })).toBeDisabled();

  await house.discord.clock.advance({ hours: 3 });
  const chat = await context.newPage();
  await openDiscord(chat, house.discord.url, { guildId });
  await openChannel(chat, "news");
  await expect(messagesWith(chat, "Come all")).toHaveCount(1);
  await openChannel(chat, "nouvelles");
  await expect(messagesWith(chat, "Venez tous")).toHaveCount(1);

  await write("French", "Siège samedi", "Venez tous samedi");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(messagesWith(chat, "Venez tous samedi")).toHaveCount(1);
  const said = async (channel: string) => await server.member(guild.owner).in(channel).messages();
  expect((await said("#news")).map((message) => message.edited_timestamp)).toEqual([null]);
  expect(await said("#nouvelles")).toHaveLength(1);

  /** A language gets a channel of its own. */
  async function speak(language: string, channel: string): Promise<void> {
    await page.getByRole("combobox", { name: "Add a language" }).click();
    await page.getByRole("option", { name: language }).click();
    await page.getByRole("combobox", { name: language, exact: true }).click();
    await page.getByRole("option", { name: channel, exact: true }).click();
  }

  async function write(language: string, title: string, body: string): Promise<void> {
    await page.getByRole("tab", { name: new RegExp(`^${language}`) }).click();
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("Text", { exact: true }).fill(body);
  }
});

test("an officer who reads French writes in French, and a member finds no drafts", async ({
  browser,
  baseURL,
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const path = `/guilds/${guild.guildId}/announcements`;
  const french = await browser.newContext({ baseURL });
  await french.addCookies([{ name: "language", value: "fr", url: baseURL ?? "" }]);
  const theirs = await french.newPage();
  await signInAs(theirs, guild.owner, path);
  await expect(theirs.getByText("Rien n’est encore annoncé")).toBeVisible();
  await theirs.getByRole("link", { name: "Nouvelle annonce" }).click();
  await theirs.getByLabel("Titre").fill("Siège vendredi");
  await theirs.getByRole("button", { name: "Enregistrer" }).click();
  await theirs.waitForURL(/announcements\/\d+$/);
  await expect(theirs.getByText("brouillon", { exact: true })).toBeVisible();
  await french.close();
  await signInAs(page, guild.member, path);
  await page.waitForURL(/announcements\/codes$/);
  await expect(page.getByText("Siège vendredi")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Announcements", exact: true })).toHaveCount(0);
});
