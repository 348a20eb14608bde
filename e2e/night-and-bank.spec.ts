import { listRunningIntervals } from "@guildhall/db/attendance";
import { listUpcomingEvents } from "@guildhall/db/events";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

/** A blade and a ring that a member wished for lately, an event at which the member was, and both fell at it. */
async function raid({ discord, db, advanceClock }: House, { guildId, ...names }: TestGuild) {
  const server = discord.world.getGuild(guildId);
  const [officer, member] = [server.member(names.owner), server.member(names.member)];
  for (const name of ["Sylvan Blade", "Sylvan Ring"]) {
    await officer.slash("/item suggest", { name, category: "weapon" });
    const [found] = await member.autocomplete("/wish add", { item: name });
    await member.slash("/wish add", { item: found?.value ?? "" });
  }
  await officer.slash("/event create", { title: "Daigon", when: "in 1 hour", minutes: 60, points: 10 });
  await expect.poll(async () => (await member.in("#events").messages()).length).toBe(1);
  const [event] = await listUpcomingEvents(db, guildId, { now: discord.clock.now(), limit: 1 });
  await advanceClock({ minutes: 61 });
  await member.joinVoice("Raid");
  await expect.poll(() => listRunningIntervals(db, guildId)).toHaveLength(1);
  await advanceClock({ minutes: 60 });
  const draft = await (await officer.slash("/loot drop")).submit({
    "Items, one a line": "sylvan blade\nsylvan ring",
  });
  await draft.click("Record 2 drops");
  return { eventPath: `/guilds/${guildId}/events/${event?.eventId}` };
}

test("a night is handed out in one go: a winner is swapped with a reason, and one press takes all back", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  await raid(house, guild);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/loot`);
  await page.getByRole("link", { name: "Night", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Hand out the night", level: 1 })).toBeVisible();
  const rows = page
    .getByRole("list", { name: "Drops in the order in which they are given" })
    .getByRole("listitem");
  await expect(rows).toHaveCount(2);
  // The wishes are younger than the rules want: nobody is let in.
  await expect(rows.filter({ hasText: "Nobody who is let in wants it." })).toHaveCount(2);
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole("combobox", { name: "Sylvan Blade goes to" }).click();
  await page.getByRole("option", { name: guild.member }).click();
  await expect(page.getByText("against the rules").first()).toBeVisible();
  const handOut = page.getByRole("button", { name: "Hand out one drop" });
  await expect(handOut).toBeDisabled();
  await page.getByLabel("Why against the rules").fill("Only one who tanks");
  await page.setViewportSize(phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  await page.setViewportSize(desktop);
  expect(await findBarriers(page)).toEqual([]);
  await handOut.click();
  const asked = page.getByRole("dialog", { name: "Hand out one drop?" });
  await expect(asked.getByText(/One drop goes on waiting/)).toBeVisible();
  await asked.getByRole("button", { name: "Hand out one drop" }).click();
  await expect(toast(page, "One drop is offered.")).toBeVisible();
  await expect(rows).toHaveCount(1);

  await page.getByRole("button", { name: "Take back Daigon" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
  await expect(toast(page, "That night is taken back: its drops wait again.")).toBeVisible();
  await expect(rows).toHaveCount(2);

  await signInAs(page, guild.member, `/guilds/${guild.guildId}/loot/night`);
  await expect(page.getByText(/loot\.award|Award loot/)).toBeVisible();
});

test("what nobody wants is sold by the guild bank, shared to the coin by who was there, and ticked as it is paid", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const { eventPath } = await raid(house, guild);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/loot`);
  await page.getByRole("button", { name: "More for Sylvan Ring" }).click();
  await page.getByRole("menuitem", { name: "Put it into the guild bank" }).click();
  await expect(toast(page, "Sylvan Ring is in the guild bank.")).toBeVisible();
  await page.getByRole("link", { name: "Guild bank", exact: true }).click();
  await page.getByRole("button", { name: "Sell Sylvan Ring" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Sold for, in coins").fill("1001");
  await expect(sheet.getByText(/Settle the event first/)).toBeVisible();

  await page.goto(`${eventPath}?tab=settle`);
  await page.getByRole("button", { name: /^Settle and write/ }).click();
  await expect(toast(page, /^Settled\./)).toBeVisible();
  await page.goto(`/guilds/${guild.guildId}/loot/bank`);
  await page.getByRole("button", { name: "Sell Sylvan Ring" }).click();
  await sheet.getByLabel("Sold for, in coins").fill("1001");
  await sheet.getByLabel("The bank keeps, in percent").fill("10");
  const part = sheet.getByRole("region", { name: "Who gets what" }).getByRole("listitem");
  await expect(part.filter({ hasText: guild.member })).toContainText("901 coins");
  await expect(sheet.getByText("The bank keeps 100 coins.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Write the sale down" }).click();
  await expect(toast(page, "Sylvan Ring is sold. Tick whom you paid.")).toBeVisible();

  const tick = page.getByRole("checkbox", { name: `${guild.member} was paid` });
  await tick.click();
  await expect(page.getByText("1 of 1 paid")).toBeVisible();
  const takeBack = page.getByRole("button", { name: "Take the sale back: Sylvan Ring" });
  await expect(takeBack).toBeDisabled();
  await page.setViewportSize(phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  await page.setViewportSize(desktop);
  await tick.click();
  await expect(page.getByText("0 of 1 paid")).toBeVisible();
  await takeBack.click();
  await page.getByRole("dialog").getByRole("button", { name: "Take the sale back" }).click();
  await expect(toast(page, "The sale of Sylvan Ring is taken back.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});
