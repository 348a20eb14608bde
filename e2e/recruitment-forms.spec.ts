import { listForms } from "@guildhall/db/recruitment";
import { messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("an officer writes a form, and a stranger fills it in: begun in Discord, finished on the page", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const forms = `/guilds/${guild.guildId}/recruitment/forms`;
  await signInAs(page, guild.owner, forms);
  await page.getByLabel("Add a question").selectOption({ label: "Several of many" });
  const fields = page.getByRole("region", { name: /^Question/ });
  await fields.getByLabel("Question", { exact: true }).fill("Which evenings?");
  await fields.getByLabel("To choose from").fill("Tuesday\nThursday");
  await expect(page.getByRole("region", { name: "The dialog in Discord" })).toBeVisible();
  const handle = page.getByRole("button", { name: "Move Which evenings?" });
  await handle.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Space");
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "The form is saved.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const [stored] = await listForms(house.db, guild.guildId);
  expect(stored?.questions.map(({ kind }) => kind).slice(-2)).toEqual(["someOf", "whyUs"]);

  const chat = await context.newPage();
  const { id: personId } = house.discord.world.getGuild(guild.guildId).member(guild.member);
  await openDiscord(chat, house.discord.url, { guildId: guild.guildId, personId });
  await openChannel(chat, "recruitment");
  await messagesWith(chat, "Every role is welcome.").getByRole("button", { name: "Apply" }).click();
  await messagesWith(chat, "short dialogs").last().getByRole("button", { name: "Fill in" }).click();
  const dialog = chat.getByRole("dialog");
  await dialog.getByRole("textbox").first().fill("Brightblade");
  await chat.close();

  await signInAs(page, guild.member, `/guilds/${guild.guildId}/recruitment/apply`);
  await page.getByLabel("Name of your character").fill("Brightblade");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("An answer is needed here.").first()).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("combobox", { name: "Role" }).click();
  await page.getByRole("option", { name: "Tank" }).click();
  await page.getByRole("button", { name: "Which evenings?" }).click();
  await page.getByRole("option", { name: "Thursday" }).click();
  await page.keyboard.press("Escape");
  await page.getByLabel("Why us?").fill("You win.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Nobody has taken it up yet.")).toBeVisible();
  // The thread is made after the answer, and the page that is open learns of it.
  await expect(page.getByRole("link", { name: "Talk with the officers in Discord" })).toBeVisible();
});

test("whoever is kept out begins nothing and reads no reason, and a member does not get to the forms", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const forms = `/guilds/${guild.guildId}/recruitment/forms`;
  const { id } = house.discord.world.getGuild(guild.guildId).member(guild.member);
  await signInAs(page, guild.owner, forms);
  await page.getByLabel("Name in the game, or number").fill(id);
  await page.getByLabel("Reason").fill("Robbed the bank");
  await page.getByRole("button", { name: "Keep out" }).click();
  await expect(page.getByRole("button", { name: `Let Account ${id} apply again` })).toBeVisible();
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/recruitment/apply`);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("alert").first()).toContainText("cannot take an application from you");
  await expect(page.getByText("Robbed the bank")).toHaveCount(0);
  await page.goto(forms);
  await expect(page.getByRole("heading", { name: "Applications: forms" })).toBeVisible();
  await expect(page.getByRole("button", { name: "New form" })).toHaveCount(0);
});
