import { fillOption, messagesWith, openDiscord, typeCommand } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("an officer adds somebody without Discord, says what they play, and finds them in the roster", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const chat = await context.newPage();
  await openDiscord(chat, house.discord.url, { guildId: guild.guildId });
  await fillOption(await typeCommand(chat, "/member add"), "name", "月影");
  await chat.keyboard.press("Enter");
  await expect(messagesWith(chat, "月影 is in the roster")).toBeVisible();
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/members`);
  const table = page.getByRole("table", { name: "Members" });
  await expect(table.getByRole("row").filter({ hasText: "月影" })).toContainText("no account");

  await page.getByRole("button", { name: "Add members" }).click();
  await page.getByRole("menuitem", { name: "Add by hand" }).click();
  const adding = page.getByRole("dialog", { name: "Add somebody without Discord" });
  await adding.getByLabel("Name in the game").fill("月影");
  await adding.getByRole("button", { name: "Add", exact: true }).click();
  await expect(adding.getByText("月影 is in the roster already.")).toBeVisible();
  await adding.getByLabel("Name in the game").fill("Þórdís");
  await adding.getByRole("button", { name: "Add", exact: true }).click();
  await expect(toast(page, "Þórdís is in the roster.")).toBeVisible();
  // The number that the pointer came to rest on explains itself; axe is asked of the page alone.
  await page.mouse.move(0, 0);
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  expect(await findBarriers(page)).toEqual([]);

  await table.getByRole("link", { name: "Þórdís" }).click();
  await expect(page.getByRole("heading", { name: "Þórdís", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Add a character" }).click();
  await page.getByRole("dialog").getByLabel("Name in the game").fill("Thordis");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Change Thordis" }).click();
  await page.getByRole("menuitem", { name: "Add a build" }).click();
  await page.getByLabel("Role", { exact: true }).selectOption("Healer");
  await page.getByLabel("Power", { exact: true }).fill("6,105");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "The build is saved.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await page.goto(`/guilds/${guild.guildId}/members?role=healer`);
  await expect(table.getByRole("row")).toHaveCount(2);
  await expect(table.getByRole("row").filter({ hasText: "Þórdís" })).toContainText("6,105");
});

test("members change house and status by hand, several at once, and the filters follow", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  for (const name of ["Aurélien", "Зоряна"]) await owner.slash("/member add", { name });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/members`);
  await page.getByRole("button", { name: "Seats" }).click();
  await page.getByRole("button", { name: "Add a house" }).click();
  const houses = page.getByRole("dialog", { name: "Houses" });
  await houses.getByLabel("House 2", { exact: true }).fill("Ravens");
  await houses.getByLabel("Seats").nth(1).fill("1");
  await houses.getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Saved.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Select Зоряна" }).click();
  await page.getByRole("checkbox", { name: "Select Aurélien" }).click();
  await page.getByRole("button", { name: "Change house" }).click();
  await page.getByRole("menuitem", { name: "Ravens" }).click();
  await expect(page.getByText("1 seats are taken.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Move them anyway" }).click();
  await expect(toast(page, "2 members are in Ravens now.")).toBeVisible();
  await expect(page.getByText("Ravens: 2 of 1 seats")).toBeVisible();
  await page.getByRole("button", { name: "Change status" }).click();
  await page.getByRole("menuitem", { name: "left" }).click();
  await expect(toast(page, "2 members are left now.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Select Зоряна" })).toHaveCount(0);
  await page.getByLabel("Status", { exact: true }).selectOption("Status: left");
  await expect(page.getByRole("checkbox", { name: "Select Зоряна" })).toBeVisible();
});

test("somebody without Discord turns out to be a member: an officer reads what goes over, merges, and takes it back", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const world = house.discord.world.getGuild(guild.guildId);
  await world.member(guild.owner).slash("/member add", { name: "Зоряна" });
  const newcomer = world.member(guild.member);
  const [self] = await newcomer.autocomplete("/member claim", { person: "зор" });
  await newcomer.slash("/member claim", { person: self?.value ?? "" });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/members`);
  await page.getByRole("button", { name: "Look at it" }).click();
  const question = page.getByRole("dialog", { name: /^Merge Зоряна into/ });
  await expect(question.getByText("nothing but the name")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await question.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByRole("checkbox", { name: "Select Зоряна" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("checkbox", { name: "Select Зоряна" })).toBeVisible();
});

test("who may not see the roster is told which right is missing, and sees the own page on a phone in French", async ({
  page,
  guild,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await context.addCookies([
    { name: "language", value: "fr", domain: "127.0.0.1", path: "/", sameSite: "Lax" },
  ]);
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/members`);
  await expect(page.getByText("Voir les membres")).toBeVisible();
  expect((await page.request.get(`/api/guilds/${guild.guildId}/members`)).status()).toBe(403);
  expect((await page.request.get(`/api/guilds/${guild.guildId}/members/1`)).status()).toBe(403);
});

test("the owner makes ranks, names who follows, and gives one", async ({ page, guild, house }) => {
  test.slow();
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  await owner.slash("/member add", { name: "Aurélien" });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/members`);
  await page.getByRole("button", { name: "Ranks" }).click();
  const sheet = page.getByRole("dialog", { name: "Ranks" });
  for (const [place, name] of ["Guild master", "Member"].entries()) {
    await sheet.getByRole("button", { name: "Add a rank" }).click();
    await sheet.getByLabel(`Rank ${place + 1}`, { exact: true }).fill(name);
  }
  await sheet.getByRole("button", { name: "Move rank 2 up" }).click();
  await sheet.getByRole("combobox", { name: "Who follows in rank 2" }).click();
  await page.getByRole("option", { name: "Aurélien" }).click();
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Save the ranks" }).click();
  await expect(toast(page, "The ranks are saved.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Select Aurélien" }).click();
  await page.getByRole("button", { name: "Change rank" }).click();
  await page.getByRole("menuitem", { name: "Guild master" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Aurélien" })).toContainText("Guild master");
});

test("officers keep notes on a member, which the member does not find on the own page", async ({
  page,
  guild,
  house,
  browser,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const member = house.discord.world.getGuild(guild.guildId).member(guild.member);
  await member.slash("/profile build", { role: "healer" });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/members`);
  await page.getByRole("table", { name: "Members" }).getByRole("link", { name: guild.member }).click();
  await page.getByLabel("New note").fill("Ask again after the season");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Ask again after the season" })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const theirs = await browser.newPage();
  await signInAs(theirs, guild.member, new URL(page.url()).pathname);
  await expect(theirs.getByRole("heading", { name: guild.member, level: 1 })).toBeVisible();
  await expect(theirs.getByText("Ask again after the season")).toHaveCount(0);
  await theirs.close();
});
