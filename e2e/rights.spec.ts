import { rights } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { saveRightsOfRole } from "@guildhall/db/settings";
import type { Page } from "@playwright/test";
import { chooseOption, fillOption, messagesWith, openDiscord, typeCommand } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { joinServer } from "./fixtures/join-server.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

/** The promise: what one side changes, the other obeys within this time. */
const promised = { timeout: 2_000 };

/** A captain who may grant all rights but does not run the server, and a raider below. */
async function openCrew(house: House, { guildId }: TestGuild) {
  const world = house.discord.world.getGuild(guildId);
  // A new role stands below the others.
  const captainRole = world.role("Captain", { color: 0xd9_a4_41 });
  const raiderRole = world.role("Raider", { color: 0x3b_82_f6 });
  const [captain, raider] = [`Captain ${guildId}`, `Raider ${guildId}`];
  await joinServer(house, { guildId, name: captain, role: "Captain" });
  const person = await joinServer(house, { guildId, name: raider, role: "Raider" });
  await transaction(house.db, (tx) => saveRightsOfRole(tx, guildId, { roleId: captainRole.id, rights }));
  await expect(async () => expect((await person.slash("/guild about")).kind).toBe("message")).toPass();
  return { captain, raider, person, captainRole, raiderRole };
}

const presetOf = (page: Page, name: string) =>
  page.getByRole("button", { name: new RegExp(`^Preset of ${name}`) });

async function choosePreset(page: Page, name: string, preset: string): Promise<void> {
  await presetOf(page, name).click();
  await page.getByRole("menuitem", { name: new RegExp(`^${preset}`) }).click();
}

async function saveChanges(page: Page): Promise<void> {
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
}

test("a role that is granted a right on the page has it in Discord at once, and loses it at once", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  const { captain, raider, person } = await openCrew(house, guild);
  const look = () => person.slash("/guild rights");
  expect((await look()).content).toContain("See the settings");

  await signInAs(page, captain, `/guilds/${guild.guildId}/settings/rights`);
  await expect(page.getByRole("heading", { name: "Rights", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Add a role" }).click();
  await page.getByRole("combobox", { name: "Add a role" }).click();
  await page.getByRole("option", { name: /Raider/ }).click();
  await choosePreset(page, "Raider", "Officer");
  const question = page.getByRole("dialog", { name: "Make Raider Officer" });
  await expect(question.getByText("Raider gets:")).toBeVisible();
  await expect(question.getByRole("listitem").filter({ hasText: "Close & pay events" })).toBeVisible();
  await question.getByRole("button", { name: "Make Raider Officer" }).click();
  await expect(toast(page, "Raider is Officer now.")).toBeVisible();
  await expect(presetOf(page, "Raider")).toHaveText("Officer");
  await expect(async () => expect((await look()).message?.embeds[0]?.title).toBe("Who may do what")).toPass(
    promised,
  );

  await page.locator("summary", { hasText: "Customise" }).click();
  const cell = page.getByRole("checkbox", { name: "See the settings: Raider" });
  await cell.click();
  await page.getByRole("button", { name: "Review", exact: true }).click();
  await expect(page.getByRole("row", { name: "Raider: See the settings may may not" })).toBeVisible();
  await page.keyboard.press("Escape");
  await saveChanges(page);
  await expect(toast(page, "1 right changed.")).toBeVisible();
  await expect(presetOf(page, "Raider")).toHaveText("A mix of your own");
  expect((await look()).content).toContain("See the settings");

  await page.getByRole("button", { name: "Who can: Close & pay events" }).click();
  const sheet = page.getByRole("dialog", { name: "Close & pay events" });
  await expect(sheet.getByRole("listitem").filter({ hasText: raider })).toContainText("by the role Raider");
  expect(await findBarriers(page)).toEqual([]);
});

test("a button in Discord obeys the rights that its presser has now, not those of when it was shown", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  const { captain, person } = await openCrew(house, guild);
  await house.discord.world
    .getGuild(guild.guildId)
    .member(guild.owner)
    .slash("/member add", { name: "月影" });
  await signInAs(page, captain, `/guilds/${guild.guildId}/settings/rights`);
  await page.getByRole("button", { name: "Add a role" }).click();
  await page.getByRole("combobox", { name: "Add a role" }).click();
  await page.getByRole("option", { name: /Raider/ }).click();
  await page.locator("summary", { hasText: "Customise" }).click();
  const cell = page.getByRole("checkbox", { name: "Give and take DKP: Raider" });
  await page.getByRole("checkbox", { name: "See the roster: Raider" }).click();
  await cell.click();
  await saveChanges(page);
  await expect(toast(page, "2 rights changed.")).toBeVisible();

  const chat = await context.newPage();
  await openDiscord(chat, house.discord.url, { guildId: guild.guildId, personId: person.id });
  const form = await typeCommand(chat, "/dkp adjust");
  await chooseOption(form, "member", "月影");
  await fillOption(form, "points", "3");
  await fillOption(form, "reason", "Led the pull");
  await form.getByRole("combobox").last().press("Enter");
  const given = messagesWith(chat, "+3.00, now 3.00");
  await expect(given.getByRole("button", { name: "Take back" })).toBeVisible();

  await cell.click();
  await saveChanges(page);
  await expect(toast(page, "1 right changed.")).toBeVisible();
  await given.getByRole("button", { name: "Take back" }).click();
  await expect(messagesWith(chat, "You need the right")).toContainText("Give and take DKP");
  await expect(messagesWith(chat, "taken back")).toHaveCount(0);
});

test("nobody raises themselves: the own role is out of reach, and a right that was lost meanwhile saves nothing", async ({
  page,
  guild,
  house,
}) => {
  const { captain, captainRole, raiderRole } = await openCrew(house, guild);
  const save = (roleId: string, granted: typeof rights) =>
    transaction(house.db, (tx) => saveRightsOfRole(tx, guild.guildId, { roleId, rights: granted }));
  await save(raiderRole.id, ["members.view"]);
  await signInAs(page, captain, `/guilds/${guild.guildId}/settings/rights`);
  await page.locator("summary", { hasText: "Customise" }).click();
  await expect(page.getByRole("checkbox", { name: "Grant rights: Captain" })).toBeDisabled();
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "Captain" })).toContainText(
    "Stands at or above your own highest role",
  );
  await page.getByRole("checkbox", { name: "See who changed what: Raider" }).click();
  await save(captainRole.id, ["settings.view", "rights.edit"]);
  await saveChanges(page);
  await expect(
    toast(
      page,
      "You do not hold the right “See who changed what” yourself, so you can neither grant nor take it.",
    ),
  ).toBeVisible();
});

test("what somebody may do since the page was read stands on it as soon as it listens", async ({
  page,
  guild,
  house,
}) => {
  const { raider, raiderRole } = await openCrew(house, guild);
  const listening = Promise.withResolvers<void>();
  await page.route("**/live", async (route) => {
    await listening.promise;
    await route.continue();
  });
  await signInAs(page, raider, `/guilds/${guild.guildId}/settings/rights`);
  await expect(page.getByText('You need the right "See the settings" for this.')).toBeVisible();
  await transaction(house.db, (tx) =>
    saveRightsOfRole(tx, guild.guildId, { roleId: raiderRole.id, rights: ["settings.view"] }),
  );
  listening.resolve();
  await expect(page.getByText("Changing it takes the right “Grant rights”.")).toBeVisible();
  await expect(
    page.getByRole("navigation", { name: "Guild" }).getByRole("link", { name: "Settings" }),
  ).toBeVisible();
});

test("who only sees the settings reads the rights and changes none", async ({ page, guild, house }) => {
  const { raider, raiderRole } = await openCrew(house, guild);
  await transaction(house.db, (tx) =>
    saveRightsOfRole(tx, guild.guildId, { roleId: raiderRole.id, rights: ["settings.view"] }),
  );
  await signInAs(page, raider, `/guilds/${guild.guildId}/settings/rights`);
  await expect(page.getByText("Changing it takes the right “Grant rights”.")).toBeVisible();
  await expect(presetOf(page, "Raider")).toHaveCount(0);
});
