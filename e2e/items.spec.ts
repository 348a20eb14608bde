import { rights } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { saveRightsOfRole } from "@guildhall/db/settings";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { joinServer } from "./fixtures/join-server.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

const list = [
  "name,name_fr,slot,grade,drops,link",
  "Sylvan Blade,Lame sylvaine,sword2h,41,Talus,https://example.org/blade",
  "Wyrmbone Bow,,bow,42,Morokai,",
  "Broken Orb,,orb,41,,http://plain.example.org",
].join("\n");

test("a list is imported on the page, found in Discord by a typo, merged with a wish and taken back", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  const member = house.discord.world.getGuild(guild.guildId).member(guild.member);
  const find = async (name: string) => JSON.stringify(await owner.slash("/item search", { name }));
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/items`);

  await page.getByRole("link", { name: "Import a list" }).click();
  await expect(page.getByRole("heading", { name: "Import items" })).toBeVisible();
  await page.getByLabel("List", { exact: true }).fill(list);
  await expect(page.getByText("1 line left out")).toBeVisible();
  await expect(page.getByText("The link has to begin with https://.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Sylvan Blade" })).toContainText("Lame sylvaine");
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Import 2 items" }).click();
  await expect(toast(page, "2 items imported.")).toBeVisible();
  expect(await find("blad sylvn")).toContain("**Sylvan Blade**");
  await member.slash("/item suggest", { name: "Sylvan Greatblade", category: "weapon" });

  await page.getByRole("link", { name: "Catalogue" }).click();
  await page.getByRole("searchbox", { name: "Find an item" }).fill("sylvn");
  await page.getByRole("button", { name: "Sylvan Blade" }).click();
  const blade = page.getByRole("dialog", { name: "Sylvan Blade" });
  await expect(blade.getByText("Lame sylvaine")).toBeVisible();
  await expect(blade.getByRole("link", { name: "More at example.org" })).toHaveAttribute(
    "rel",
    "noopener noreferrer",
  );
  expect(await findBarriers(page)).toEqual([]);
  await blade.getByRole("button", { name: "Close" }).click();

  await page.getByRole("searchbox", { name: "Find an item" }).fill("");
  await page.getByRole("radio", { name: "Suggested" }).click();
  await page.getByRole("button", { name: "Sylvan Greatblade" }).click();
  await page.getByRole("button", { name: "Merge…" }).click();
  const merging = page.getByRole("dialog", { name: "Merge Sylvan Greatblade" });
  await merging.getByRole("combobox", { name: "Into which item" }).fill("blade sylv");
  await merging.getByRole("option", { name: "Sylvan Blade" }).click();
  await expect(merging.getByText("Sylvan Blade is from now on also found as:")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await merging.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(toast(page, "Sylvan Greatblade is merged into Sylvan Blade.")).toBeVisible();
  expect(await find("greatblade")).toContain("**Sylvan Blade**");

  await page.goto(`/guilds/${guild.guildId}/items/runs`);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  const run = page.getByRole("dialog", { name: "Import" });
  await expect(run.getByText("Wyrmbone Bow")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await run.getByRole("button", { name: "Take back…" }).click();
  const undo = page.getByRole("dialog", { name: "Take this import back" });
  await expect(undo.getByText("1 item stays: it was changed since, or is in use")).toBeVisible();
  await undo.getByRole("button", { name: "Take back 1 item" }).click();
  await expect(toast(page, "The import is taken back.")).toBeVisible();
  expect(await find("wyrmbone")).toContain("No item sounds like");
  expect(await find("sylvan")).toContain("**Sylvan Blade**");
});

test("an officer sees that nothing is read; the operator accepts the terms and has the site read page by page", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  await page.getByLabel("Game", { exact: true }).selectOption("Throne and Liberty");
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Saved. The guild now plays Throne and Liberty.")).toBeVisible();
  await page.goto(`/guilds/${guild.guildId}/items/runs`);
  await expect(page.getByText(/^Nothing is read from 127\.0\.0\.1/)).toBeVisible();
  await expect(page.getByText(/only the operator changes this/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Scrape now" })).toHaveCount(0);

  const { guildId } = guild;
  const role = house.discord.world.getGuild(guildId).role("Operator");
  const operator = `Olwen ${guildId}`;
  await joinServer(house, { guildId, name: operator, role: "Operator", id: house.operatorUserId });
  await transaction(house.db, (tx) => saveRightsOfRole(tx, guildId, { roleId: role.id, rights }));
  await page.context().clearCookies();
  await signInAs(page, operator, `/guilds/${guildId}/items/runs`);
  await expect(page.getByRole("button", { name: "Scrape now" })).toBeDisabled();
  await page.getByRole("button", { name: "Scraper settings" }).click();
  const settings = page.getByRole("dialog", { name: "Scraper settings" });
  await settings.getByRole("checkbox", { name: /^I have read the terms of 127\.0\.0\.1/ }).check();
  await settings.getByLabel("Grades").fill("5");
  await settings.getByLabel("Contact").fill("nowhere");
  await settings.getByRole("button", { name: "Save settings" }).click();
  await expect(settings.getByText("Write an address that begins with https://, or a mailbox.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await settings.getByLabel("Contact").fill("items@guild.example");
  await settings.getByRole("button", { name: "Save settings" }).click();
  await expect(toast(page, "Saved.")).toBeVisible();

  await page.getByRole("button", { name: "Scrape now" }).click();
  await expect(page.getByRole("progressbar", { name: "Pages read" })).toBeVisible({ timeout: 30_000 });
  const row = page.getByRole("row").filter({ hasText: "Scraper" });
  await expect(row).toContainText("done", { timeout: 60_000 });
  await row.getByRole("button", { name: "Scraper" }).click();
  const run = page.getByRole("dialog", { name: "Scraper" });
  await expect(run.getByText("42 items found.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test("a member suggests an item once, and is told which right importing takes", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/items`);
  await expect(page.getByText(/The catalogue is empty. Officers fill it/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Import", exact: true })).toHaveCount(0);
  for (const answer of [
    "Vesper Fang is suggested. Officers see it.",
    "Vesper Fang is in the catalogue already.",
  ]) {
    await page.getByRole("button", { name: "Suggest an item" }).click();
    const dialog = page.getByRole("dialog", { name: "Suggest an item" });
    await dialog.getByLabel("Name", { exact: true }).fill("Vesper Fang");
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Suggest it" }).click();
    await expect(toast(page, answer)).toBeVisible();
  }
  await page.goto(`/guilds/${guild.guildId}/items/import`);
  await expect(page.getByRole("heading", { name: "Import items" })).toBeVisible();
  await expect(page.getByText(/You need the right/)).toBeVisible();
  await expect(page.getByLabel("List", { exact: true })).toHaveCount(0);
});
