import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("an officer reads, corrects and settles on the page, and each balance opens into what made it", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  const member = house.discord.world.getGuild(guild.guildId).member(guild.member);
  await owner.slash("/event create", { title: "Daigon", when: "in 1 hour", minutes: 60, points: 10 });
  await expect.poll(async () => (await member.in("#events").messages()).length).toBeGreaterThan(0);
  await member.in("#events").click("Coming");
  await member.joinVoice("Raid");
  await owner.in("#events").click("Late");
  await house.advanceClock({ minutes: 121 });

  await signInAs(page, guild.owner, `/guilds/${guild.guildId}`);
  await page.getByRole("link", { name: "Settle", exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: guild.owner });
  await row.getByRole("button", { name: /no-show/ }).click();
  await page.getByRole("menuitemradio", { name: "benched" }).click();
  await expect(toast(page, "Marked. It counts when you settle.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Settle and write 2 entries" }).click();
  await expect(toast(page, "Settled. 2 entries, +20.00.")).toBeVisible();
  await expect(page.getByText("Settled, and nothing has changed since.")).toBeVisible();

  await page.getByRole("link", { name: "DKP" }).click();
  await expect(page.getByRole("heading", { name: "Standings", level: 1 })).toBeVisible();
  const standing = page.getByRole("row").filter({ hasText: guild.member });
  await standing.getByRole("button", { name: "10.00" }).click();
  const sheet = page.getByRole("dialog", { name: guild.member });
  await expect(sheet.getByRole("cell", { name: "Daigon, present" })).toBeVisible();
  await expect(page).toHaveURL(/explain=balance-\d+/);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);

  await standing.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Adjust points" }).click();
  const slip = page.getByRole("dialog", { name: "Adjust points" });
  await slip.getByLabel("Points for each").fill("two");
  await slip.getByLabel("Reason").fill("Led the pull");
  await slip.getByRole("button", { name: "Write 1 entry" }).click();
  await expect(slip.getByText(/Write a number with at most two decimals/)).toBeVisible();
  await slip.getByLabel("Points for each").fill("2.5");
  await expect(slip.getByText("10.00 → 12.50")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await slip.getByRole("button", { name: "Write 1 entry" }).click();
  await expect(toast(page, "1 entry written, +2.50.")).toBeVisible();
  await expect(standing.getByRole("button", { name: "12.50" })).toBeVisible();
  await page.getByRole("region", { name: "Notices" }).getByRole("button", { name: "Undo" }).click();
  await expect(toast(page, "Taken back.")).toBeVisible();
  await expect(standing.getByRole("button", { name: "10.00" })).toBeVisible();
  await standing.getByRole("button", { name: "10.00" }).click();
  await expect(sheet.getByRole("cell", { name: "Led the pull", exact: true })).toBeVisible();
});

test("who may not see everybody's points sees the own, and is told which right is missing", async ({
  page,
  guild,
}) => {
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/dkp`);
  await expect(page.getByText("You have no points yet.")).toBeVisible();
  await expect(page.getByText('You need the right "See everybody\'s DKP"')).toBeVisible();
  const answer = await page.request.get(`/api/guilds/${guild.guildId}/dkp/1`);
  expect(answer.status()).toBe(403);
});
