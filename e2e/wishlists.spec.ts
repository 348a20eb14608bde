import type { Page } from "@playwright/test";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast, undo } from "./fixtures/test.ts";

const phone = { width: 390, height: 844 };

async function setUpItems(house: House, guild: TestGuild): Promise<void> {
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  for (const name of ["Sylvan Blade", "Wyrmbone Bow", "Talus Orb"])
    await owner.slash("/item suggest", { name, category: "weapon" });
}

async function wishFor(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Add a wish" }).click();
  const sheet = page.getByRole("dialog", { name: "Add a wish" });
  await sheet.getByRole("combobox", { name: "Item" }).fill(item);
  await sheet.getByRole("option", { name: item }).click();
  await sheet.getByRole("button", { name: "Add to the list" }).click();
  await expect(toast(page, `${item} is on the list.`)).toBeVisible();
}

const wishesOn = (page: Page) => page.getByRole("list", { name: "Wish", exact: true }).getByRole("listitem");

test("a list is made, put in order by keys and by hand, and the guild sees who wants what", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpItems(house, guild);
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/wishlists`);
  for (const item of ["Sylvan Blade", "Wyrmbone Bow", "Talus Orb"]) await wishFor(page, item);
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole("button", { name: "Move Talus Orb" }).focus();
  for (const key of ["Space", "ArrowUp", "ArrowUp", "Space"]) await page.keyboard.press(key);
  await expect(toast(page, "Talus Orb is at place 1 now.")).toBeVisible();
  await expect(wishesOn(page).first()).toContainText("Talus Orb");
  await expect(page.getByRole("button", { name: "Move Talus Orb" })).toBeFocused();
  await page.getByRole("button", { name: "Move Sylvan Blade" }).hover();
  await page.mouse.down();
  await page.mouse.move(300, 900, { steps: 4 });
  await page.mouse.up();
  await expect(toast(page, "Sylvan Blade is at place 3 now.")).toBeVisible();
  await expect(wishesOn(page).last()).toContainText("Sylvan Blade");

  await page.getByRole("button", { name: "Talus Orb", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Talus Orb" });
  await sheet.getByRole("button", { name: "One of several" }).click();
  await page.getByRole("option", { name: "Wyrmbone Bow" }).click();
  await expect(toast(page, "One of these is enough now.")).toBeVisible();
  await page.keyboard.press("Escape");
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Take off the list" }).click();
  await expect(wishesOn(page)).toHaveCount(2);
  await undo(page, "Talus Orb is off the list.");
  await expect(wishesOn(page).first()).toContainText("or Wyrmbone Bow");

  await page.goto(`/guilds/${guild.guildId}/wishlists/guild`);
  await expect(page.getByRole("row").filter({ hasText: guild.member })).toContainText(
    "Talus Orb: Wish, place 1",
  );
  await page.getByRole("button", { name: "Talus Orb: wanted by 1" }).click();
  await expect(page.getByRole("dialog", { name: "Talus Orb" })).toContainText("too young to count");
  expect(await findBarriers(page)).toEqual([]);
});

test("while lists are locked a member reads the own one and changes nothing, on a phone in French", async ({
  page,
  guild,
  house,
  context,
}) => {
  await setUpItems(house, guild);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/wishlists`);
  await page.getByRole("button", { name: "Lock the lists" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Lock the lists" }).click();
  await expect(toast(page, "The lists are locked.")).toBeVisible();

  await context.clearCookies();
  await context.addCookies([{ name: "language", value: "fr", url: house.webUrl }]);
  await page.setViewportSize(phone);
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/wishlists`);
  await expect(page.getByText(/Les listes sont verrouillées depuis/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Ajouter un souhait" })).toHaveCount(0);
  expect(await findBarriers(page)).toEqual([]);
});

test("an officer changes the order by keys, is asked before leaving, puts somebody in a tier, and brings the old rules back", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  await house.discord.world
    .getGuild(guild.guildId)
    .member(guild.owner)
    .slash("/member add", { name: "Aldo" });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/wishlists/rules`);
  const order = page.getByRole("list", { name: "Order" });
  await expect(order.getByRole("listitem").first()).toContainText("Interest");
  await order
    .getByRole("button", { name: /Place on the list/ })
    .first()
    .focus();
  for (const key of ["Space", "ArrowUp", "Space"]) await page.keyboard.press(key);
  await expect(order.getByRole("listitem").first()).toContainText("Place on the list");
  await page.getByLabel("Fewer than").fill("many");
  await expect(page.getByText(/A number is missing/)).toBeVisible();
  await page.getByLabel("Fewer than").fill("2");
  await page.getByRole("link", { name: "My page" }).click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await page.getByLabel("Add a criterion").selectOption({ label: "Tier" });
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole("button", { name: "See what changes" }).click();
  await expect(page.getByText("No drop is open.")).toBeVisible();
  await page.getByLabel("Name of the rules").fill("Raid loot");
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await expect(toast(page, "Version 1 is in force.")).toBeVisible();
  await page.getByRole("combobox", { name: "Another member" }).click();
  await page.getByRole("option", { name: "Aldo" }).click();
  await page.getByLabel("Aldo").selectOption({ label: "Second" });
  await expect(toast(page, "Aldo is in Second.")).toBeVisible();
  const tiers = page.getByRole("list", { name: "Tiers of single members" });
  await expect(tiers.getByLabel("Aldo")).toHaveValue("2");
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole("button", { name: "Put in force" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Put in force" }).click();
  await expect(toast(page, "Version 2 is in force.")).toBeVisible();
  await expect(page.getByText("brought back version 0")).toBeVisible();
});

test("a member reads by which rules drops are decided, and changes none", async ({ page, guild, house }) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/wishlists/rules`);
  await expect(page.getByText("Is not on trial.")).toBeVisible();
  await expect(page.getByRole("button", { name: "See what changes" })).toHaveCount(0);
});
