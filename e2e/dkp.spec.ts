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
  await expect(toast(page, "1 member counts as benched when you settle.")).toBeVisible();
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
  await page.keyboard.press("Control+z");
  await expect(toast(page, "Taken back.")).toBeVisible();
  await expect(standing.getByRole("button", { name: "10.00" })).toBeVisible();
  await standing.getByRole("button", { name: "10.00" }).click();
  await expect(sheet.getByRole("cell", { name: "Led the pull", exact: true })).toBeVisible();
});

test("officers paste points, let them decay, keep a list and end a season, and take back what they wrote", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  for (const name of ["Aldo", "Brixa", "Brixo"]) await owner.slash("/member add", { name });
  const [aldo] = await owner.autocomplete("/dkp adjust", { member: "aldo" });
  await owner.slash("/dkp adjust", { member: aldo?.value ?? "", points: "140", reason: "Siege" });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/dkp`);

  await page.getByRole("button", { name: "Paste a list" }).click();
  const sheet = page.getByRole("dialog", { name: "Points from a list" });
  await sheet.getByLabel("List").fill("Name;DKP\n★ ALDO ★;12,5\nBrix;2\nZzyzx;3");
  await expect(sheet.getByText("2 lines need your word")).toBeVisible();
  await sheet.getByRole("combobox", { name: /Line 3/ }).click();
  await page.getByRole("option", { name: "Brixo" }).click();
  await sheet.getByRole("combobox", { name: /Line 4/ }).click();
  await page.getByRole("option", { name: "Leave this line out" }).click();
  await sheet.getByLabel("Reason").fill("Siege of Stonegard");
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Write 2 entries" }).click();
  await expect(toast(page, /2 entries written/)).toBeVisible();

  const parts = page.getByRole("navigation", { name: "Parts of DKP" });
  await parts.getByRole("link", { name: "Ledger" }).click();
  await page.getByRole("button", { name: /^What to do with .*Siege of Stonegard/ }).click();
  await page.getByRole("menuitem", { name: "Take back this batch…" }).click();
  const undo = page.getByRole("dialog", { name: "Take back" });
  await undo.getByLabel("Reason").fill("Wrong evening");
  expect(await findBarriers(page)).toEqual([]);
  await undo.getByRole("button", { name: "Take back 2 entries" }).click();
  await expect(toast(page, "2 entries taken back.")).toBeVisible();
  await page.getByRole("button", { name: "Verify history" }).click();
  const verdict = page.getByRole("dialog", { name: "Verify history" });
  await expect(verdict.getByText("DKP: history intact. 5 entries in 3 batches.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Escape");

  await parts.getByRole("link", { name: "Decay" }).click();
  await expect(page.getByText("1 account loses 9.00.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Run now" }).click();
  await page.getByRole("button", { name: "Write 1 entry" }).click();
  await expect(toast(page, /1 entry written/)).toBeVisible();
  await expect(page.getByText("1 account loses 8.10.")).toBeVisible();

  await parts.getByRole("link", { name: "Lists" }).click();
  await page.getByRole("button", { name: "New list" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Weapons");
  await page.getByRole("dialog").getByRole("button", { name: "Make the list" }).click();
  await page.getByRole("button", { name: "Put members on" }).last().click();
  const adding = page.getByRole("dialog", { name: "Put members on Weapons" });
  await adding.getByLabel("Paste names").fill("1. Aldo\n2. Brixa\n3. Brixo");
  await adding.getByRole("button", { name: "Put 3 members on" }).click();
  await page.getByRole("button", { name: "Aldo: move to the bottom…" }).click();
  const move = page.getByRole("dialog", { name: "Move Aldo to the bottom" });
  await move.getByRole("button", { name: "Move to the bottom" }).click();
  await expect(toast(page, "Aldo stands at 3 now.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await parts.getByRole("link", { name: "Seasons" }).click();
  await page.getByRole("button", { name: "End season…" }).click();
  const ending = page.getByRole("dialog", { name: "End Season 1" });
  await ending.getByRole("radio", { name: "50%" }).click();
  await ending.getByLabel("Name in the hall of fame").fill("Awakening");
  expect(await findBarriers(page)).toEqual([]);
  await ending.getByRole("button", { name: "End season…" }).click();
  await page.getByLabel(/Type/).fill("Season 1");
  await page.getByRole("button", { name: "End the season" }).click();
  await expect(page.getByRole("heading", { name: "Awakening" })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const told = await owner.slash("/dkp standings");
  expect(JSON.stringify(told.message?.embeds)).toContain("65.50");
  await page.getByRole("button", { name: /Take the end back/ }).click();
  await expect(toast(page, /goes on/)).toBeVisible();
  const again = await owner.slash("/dkp verify");
  expect(JSON.stringify(again)).toContain("history intact");
});

test("efforts and gear come from one sheet, rank the guild, and are named before their pool is closed", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings/dkp`);
  await page.getByRole("button", { name: "Add a pool" }).click();
  const adding = page.getByRole("dialog", { name: "Add a pool" });
  await adding.getByLabel("Name").fill("Efforts");
  await adding.getByRole("radio", { name: /^EPGP/ }).click();
  await adding.getByRole("button", { name: "Add the pool" }).click();
  await expect(toast(page, "Efforts is there.")).toBeVisible();

  await page.goto(`/guilds/${guild.guildId}/members/import`);
  await page.getByLabel("Your sheet").fill("Name;EP;GP\nAldo;230;100\nBrix;150;20");
  await expect(page.getByText("Gear points stand in a pool of EPGP.")).toBeVisible();
  await page.getByRole("combobox", { name: "Balances go into" }).selectOption({ label: "Efforts" });
  await expect(page.getByText("+380.00")).toBeVisible();
  await expect(page.getByText("+120.00")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await expect(toast(page, /The sheet is imported/)).toBeVisible();
  const told = await owner.slash("/dkp standings");
  expect(JSON.stringify(told.message?.embeds)).toMatch(/1\. Brix.*PR 1\.25.*2\. Aldo.*PR 1\.15/);

  await page.goto(`/guilds/${guild.guildId}/dkp`);
  await page.getByRole("radio", { name: "Efforts" }).click();
  await page.getByRole("button", { name: "PR", exact: true }).hover();
  await expect(page.getByRole("tooltip")).toHaveText("Priority: EP ÷ (GP + 100.00). The highest goes first.");
  await page.getByRole("button", { name: "GP", exact: true }).hover();
  await expect(page.getByRole("tooltip")).toContainText("Gear points");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText("20.00 GP, PR 1.25")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.goto(`/guilds/${guild.guildId}/settings/dkp`);
  await page.getByRole("button", { name: "Close this pool" }).last().click();
  const closing = page.getByRole("dialog", { name: "Close Efforts?" });
  await expect(closing.getByText("2 members hold 380.00 EP and 120.00 GP in it together.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await closing.getByRole("button", { name: "Close this pool" }).click();
  await expect(page.getByText("Closed: Efforts")).toBeVisible();
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
