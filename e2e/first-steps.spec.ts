import { places } from "@guildhall/core/settings";
import { dayFromNow } from "./fixtures/day-from-now.ts";
import { messagesWith, openChannel, openDiscord, typeCommand } from "./fixtures/discord-page.ts";
import { expect, signInByHand, test, toast } from "./fixtures/test.ts";

/** What a person does who never read a manual; nobody needs three minutes for so few steps. */
test("from the invitation to the first event: nine presses, one command, three fields", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  const { discord } = house;
  const server = discord.world.guild({ name: "Lantern Rest", owner: guild.owner, bot: false });
  await signInByHand(page, guild.owner);
  await page.getByRole("link", { name: "Add Guildhall to Lantern Rest" }).click();
  await page.getByRole("radio", { name: guild.owner }).check();
  await page.getByRole("button", { name: "Allow" }).click();

  const chat = await context.newPage();
  await openDiscord(chat, discord.url, { guildId: server.id });
  await typeCommand(chat, "/guild setup");
  await chat.keyboard.press("Enter");
  await chat.getByRole("button", { name: `Create ${places.length + 1}` }).click();
  await expect(messagesWith(chat, "All set.")).toBeVisible();

  await page.goto("/guilds");
  await page.getByRole("link", { name: "Lantern Rest" }).click();
  await page.getByRole("navigation", { name: "Guild" }).getByRole("link", { name: "Events" }).click();
  await page.getByRole("link", { name: "New event" }).click();
  await page.getByLabel("Title").fill("First night");
  await page.getByLabel("Day", { exact: true }).fill(dayFromNow(house, 1));
  await page.getByLabel("Start", { exact: true }).fill("20:30");
  await page.getByRole("button", { name: "Plan the event" }).click();
  await expect(toast(page, "First night is planned.")).toBeVisible();

  await openChannel(chat, "events");
  await messagesWith(chat, "First night").getByRole("button", { name: "Coming" }).click();
  await expect(messagesWith(chat, "First night")).toContainText("Coming (1)");

  await page.getByRole("navigation", { name: "Guild" }).getByRole("link", { name: "My page" }).click();
  const answer = page.getByRole("group", { name: "Your answer to First night" });
  await expect(answer.getByRole("button", { name: "Coming", pressed: true })).toBeVisible();
  await answer.getByRole("button", { name: "Late" }).click();
  await expect(messagesWith(chat, "First night")).toContainText("Late (1)");
  await page.getByRole("combobox", { name: "Language" }).selectOption("French");
  await expect(page.getByRole("navigation", { name: "Guilde" })).toBeVisible();
});
