import type { Person } from "@guildhall/discord-sandbox";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

/** The blade falls, and is sold to whoever bids most. */
async function auction(officer: Person): Promise<void> {
  const draft = await (await officer.slash("/loot drop")).submit({ "Items, one a line": "sylvan blade" });
  await (await draft.click("Record 1 drop")).click("Auction");
}

/** Somebody who is outbid is not told in the night: the guild's clock shows UTC. */
async function leapToNoon({ discord, advanceClock }: House): Promise<void> {
  const now = discord.clock.now().toZonedDateTimeISO("UTC");
  const noon = now.startOfDay().add({ days: now.hour < 12 ? 0 : 1, hours: 12 });
  await advanceClock(now.until(noon, { largestUnit: "hours", smallestUnit: "milliseconds" }));
}

/** It is noon; two members with 100 points each want an item that can drop. */
async function openHall(house: House, guild: TestGuild) {
  const server = house.discord.world.getGuild(guild.guildId);
  const rival = `Cleo of ${guild.name}`;
  const [officer, bram, cleo] = [guild.owner, guild.member, rival].map((name) => server.member(name));
  if (!officer || !bram || !cleo) throw new Error("Three people play in this story");
  await leapToNoon(house);
  await setUpGuild(house, guild);
  await officer.slash("/item suggest", { name: "Sylvan Blade", category: "weapon" });
  const [found] = await bram.autocomplete("/wish add", { item: "sylvan" });
  for (const person of [bram, cleo]) await person.slash("/wish add", { item: found?.value ?? "" });
  for (const name of [guild.member, rival]) {
    const [member] = await officer.autocomplete("/dkp adjust", { member: name });
    await officer.slash("/dkp adjust", { member: member?.value ?? "", points: "100", reason: "To bid with" });
  }
  return { officer, bram, cleo, rival };
}

test("one drop from its fall to its refund: two bid, the winner's wish is ticked, and the other reads why", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  const { officer, bram, cleo, rival } = await openHall(house, guild);
  const path = (rest: string) => `/guilds/${guild.guildId}${rest}`;
  const balanceOf = async (person: typeof bram) =>
    JSON.stringify((await person.slash("/dkp balance")).message?.embeds);

  await signInAs(page, guild.owner, path("/wishlists/rules"));
  await page.getByRole("switch", { name: "Days in the guild" }).click();
  await page.getByRole("switch", { name: "Attendance" }).click();
  await page.getByRole("button", { name: "See what changes" }).click();
  await page.getByLabel("Name of the rules").fill("First weeks");
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await expect(toast(page, "Version 1 is in force.")).toBeVisible();

  await auction(officer);
  await expect.poll(async () => (await bram.in("#loot").messages()).length).toBeGreaterThan(0);
  const bid = await bram.in("#loot").click("Bid…");
  expect((await bid.submit({ "Up to how much": "30" })).content).toContain("You lead at 10.00");

  await signInAs(page, rival, path("/loot"));
  await page.getByRole("link", { name: "being decided" }).click();
  await expect(page.getByRole("heading", { name: "Sylvan Blade", level: 1 })).toBeVisible();
  await page.getByLabel("The most that you would pay").fill("40");
  await page.getByRole("button", { name: "Bid", exact: true }).click();
  await expect(toast(page, "Your bid stands.")).toBeVisible();
  await expect
    .poll(async () => JSON.stringify(await bram.in("@me").messages()))
    .toContain("Somebody goes further for **Sylvan Blade**");
  const more = await bram.in("#loot").click("Bid…");
  expect((await more.submit({ "Up to how much": "60" })).content).toContain("You lead at 45.00");
  await expect(page.getByText("45.00").first()).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await house.advanceClock({ hours: 34 });
  await expect.poll(async () => JSON.stringify(await cleo.in("#loot").messages())).toContain("Why not me?");
  expect(await balanceOf(bram)).toContain("55.00");
  expect(await balanceOf(cleo)).toContain("100.00");
  await signInAs(page, guild.member, path("/wishlists"));
  const past = page.getByRole("list", { name: "What came and what ended" }).getByRole("listitem");
  await expect(past.filter({ hasText: "Sylvan Blade" })).toContainText("received");

  await signInAs(page, rival, path("/loot/history"));
  await page.getByRole("button", { name: "awarded" }).click();
  const award = page.getByRole("dialog", { name: "Sylvan Blade" });
  const steps = award.getByRole("list", { name: "What became of it" }).getByRole("listitem");
  await expect(steps.first()).toContainText("Given");
  await expect(page).toHaveURL(/award=\d+/);
  expect(await findBarriers(page)).toEqual([]);
  await award.getByRole("link", { name: "How it was decided" }).click();
  await expect(page.getByRole("row").nth(1)).toContainText(guild.member);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Why not me?" }).click();
  const sheet = page.getByRole("dialog", { name: "Why not me?" });
  await expect(sheet.getByText(`You were 2nd of 2. ${guild.member} was ahead by: Bid.`)).toBeVisible();
  // Of two equal bids the earlier one leads, and hers was.
  await expect(sheet.getByText(/Bid: 60.00 instead of 40.00/)).toBeVisible();
  await expect(page).toHaveURL(/why=\d+/);
  expect(await findBarriers(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Sylvan Blade" }).click();
  await expect(page.getByRole("heading", { name: "What it went for" })).toBeVisible();
  const got = page.getByRole("list", { name: "Who got what" });
  await expect(got.getByRole("listitem")).toContainText(guild.member);
  await expect(page.getByRole("link", { name: "On my list" })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await got.getByRole("link", { name: guild.member }).click();
  await expect(page.getByRole("heading", { name: guild.member, level: 1 })).toBeVisible();
  await expect(page.getByRole("list", { name: "Loot" }).getByRole("listitem")).toContainText("45.00");

  await signInAs(page, guild.owner, path("/loot/history"));
  await page.getByRole("link", { name: "Sylvan Blade" }).click();
  await page.getByRole("button", { name: "Override" }).click();
  const override = page.getByRole("dialog", { name: "Take somebody else" });
  await override.getByRole("combobox", { name: "Whom" }).click();
  await page.getByRole("option", { name: rival }).click();
  await override.getByRole("button", { name: "Override" }).click();
  await expect(override.getByText(/goes to somebody else first. Say why it does not/)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await override.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Take back" }).click();
  const back = page.getByRole("dialog", { name: "Take back Sylvan Blade" });
  await back.getByRole("radio", { name: `${guild.member} gives it back` }).check();
  await back.getByLabel("Reason").fill("Wrong armour");
  expect(await findBarriers(page)).toEqual([]);
  await back.getByRole("button", { name: "Take back" }).click();
  await expect(toast(page, "Sylvan Blade waits again.")).toBeVisible();
  const became = page.getByRole("list", { name: "What became of it" }).getByRole("listitem");
  await expect(became).toContainText("Wrong armour");
  await expect(became).toContainText("given back");
  await page.getByRole("link", { name: "Give", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Sylvan Blade" })).toBeVisible();
  expect(await balanceOf(bram)).toContain("100.00");
  await signInAs(page, guild.member, path("/wishlists"));
  const wishes = page.getByRole("list", { name: "Wish", exact: true }).getByRole("listitem");
  await expect(wishes.filter({ hasText: "Sylvan Blade" })).toBeVisible();
});

test("whoever a gate keeps out bids on nothing, and reads which gate it is and what it needs", async ({
  page,
  guild,
  house,
}) => {
  const { officer } = await openHall(house, guild);
  await auction(officer);
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/loot`);
  await page.getByRole("link", { name: "being decided" }).click();
  await page.getByLabel("The most that you would pay").fill("40");
  await page.getByRole("button", { name: "Bid", exact: true }).click();
  await expect(toast(page, /you are in the guild for 0 days, and 14 are needed/)).toBeVisible();
  await expect(page.getByText("Nobody yet.")).toBeVisible();
});
