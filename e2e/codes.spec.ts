import { messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("a code is posted on the page and ticked in Discord, contracts are set and ticked, and a member ends nothing", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const { id: personId } = house.discord.world.getGuild(guildId).member(guild.member);

  await signInAs(page, guild.owner, `/guilds/${guildId}/announcements/codes`);
  await page.getByRole("button", { name: "Post a code" }).click();
  const sheet = page.getByRole("dialog", { name: "Post a code" });
  await sheet.getByLabel("Code", { exact: true }).fill("WINTER2026");
  await sheet.getByLabel("What it gives").fill("100 gems");
  await sheet.getByLabel("Official page").fill("https://example.com/redeem");
  await expect(sheet.getByText("Works 0 · Expired 0")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "The code is saved.")).toBeVisible();

  const chat = await context.newPage();
  await openDiscord(chat, house.discord.url, { guildId, personId });
  await openChannel(chat, "gift-codes");
  const card = messagesWith(chat, "100 gems");
  await card.getByRole("button", { name: "I claimed it" }).click();
  await expect(card).toContainText("1 member has it");

  const row = page.getByRole("listitem").filter({ hasText: "100 gems" });
  await expect(row).toContainText("1 has it");
  await row.getByRole("checkbox", { name: /I have it/ }).click();
  await expect(row).toContainText("2 have it");
  await row.getByRole("button", { name: "Works (0)" }).click();
  await expect(row.getByRole("button", { name: "Works (1)" })).toBeVisible();
  await expect(card).toContainText("2 members have it");

  await page.goto(`/guilds/${guildId}/announcements/contracts`);
  await page.getByRole("button", { name: "Set contracts" }).click();
  await page.getByLabel("What the guild does today, a line each").fill("Fishing\nSiege drill");
  await page.getByRole("button", { name: "Put up" }).click();
  await expect(toast(page, "Today’s contracts are up.")).toBeVisible();
  await page.getByRole("checkbox", { name: /Fishing/ }).click();
  await openChannel(chat, "contracts");
  await expect(messagesWith(chat, "Siege drill")).toContainText("1 done");

  await signInAs(page, guild.member, `/guilds/${guildId}/announcements`);
  await page.waitForURL(/\/announcements\/codes$/);
  await expect(row).toContainText("2 have it");
  await expect(page.getByRole("button", { name: "Post a code" })).toHaveCount(0);
  await expect(row.getByRole("button", { name: /More for/ })).toHaveCount(0);
});
