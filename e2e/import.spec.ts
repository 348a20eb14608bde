import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

const sheet = [
  "Pseudo;Rang;Solde DKP",
  "[NW] Aurélien;;1 234,50",
  "Zoryana;;7,25",
  "Þórdís / Tordis;;",
  "Mireile;;50",
  "Brume;;douze",
].join("\n");

test("an officer pastes a French sheet, answers its one question, imports it, and takes all of it back", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  for (const name of ["Aurélien", "Mireille"]) await owner.slash("/member add", { name });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/members`);
  await page.getByRole("button", { name: "Add members" }).click();
  await page.getByRole("menuitem", { name: "From a sheet" }).click();
  await page.getByLabel("Your sheet").fill(sheet);

  await expect(page.getByLabel("Solde DKP")).toHaveValue("points");
  await expect(page.getByText("1 row cannot be read")).toBeVisible();
  await expect(page.getByText("“douze” is no balance")).toBeVisible();
  const action = page.getByRole("button", { name: /^Import \d+ rows?$/ });
  await expect(action).toBeDisabled();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("combobox", { name: /^Whom line 5 means/ }).click();
  await page.getByRole("option", { name: /^Mireille/ }).click();
  await expect(page.getByText("+1,291.75")).toBeVisible();
  await action.click();
  await expect(toast(page, "The sheet is imported: 2 new members.")).toBeVisible();
  await expect(page.getByText("2 new members")).toHaveCount(2);

  await page.goto(`/guilds/${guild.guildId}/dkp`);
  const standings = page.getByRole("table");
  await expect(standings.getByRole("row").filter({ hasText: "Mireille" })).toContainText("50.00");
  await expect(standings.getByRole("row").filter({ hasText: "Zoryana" })).toContainText("7.25");
  await page.goto(`/guilds/${guild.guildId}/members/import`);
  await page.getByRole("button", { name: "Take back" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
  await expect(toast(page, "The import is taken back.")).toBeVisible();
  await page.goto(`/guilds/${guild.guildId}/members`);
  const table = page.getByRole("table", { name: "Members" });
  await expect(table.getByRole("row").filter({ hasText: "Mireille" })).toBeVisible();
  await expect(table.getByRole("row").filter({ hasText: "Zoryana" })).toHaveCount(0);
});
