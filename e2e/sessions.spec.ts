import { rights } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { saveRightsOfRole } from "@guildhall/db/settings";
import { createEvent } from "@guildhall/use-cases/events";
import { saveRules } from "@guildhall/use-cases/wishlists";
import type { Page } from "@playwright/test";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { joinServer } from "./fixtures/join-server.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

const phone = { width: 390, height: 844 };

const contextOf = ({ db, discord }: House) => ({ db, clock: { now: () => discord.clock.now() } });

/** A guild without gates; a blade fell, and what an officer recorded waits for a way. */
async function openHall(house: House, guild: TestGuild) {
  const server = house.discord.world.getGuild(guild.guildId);
  const officer = server.member(guild.owner);
  await setUpGuild(house, guild);
  const context = contextOf(house);
  const rules = {
    gates: [],
    criteria: [{ kind: "attendance" as const, windowDays: 60 as const, bands: [60, 80] }],
  };
  await saveRules(
    context,
    { kind: "system", guildId: guild.guildId },
    { name: "Open", rules, seenVersion: 0 },
  );
  await officer.slash("/item suggest", { name: "Sylvan Blade", category: "weapon" });
  const draft = await (await officer.slash("/loot drop")).submit({ "Items, one a line": "sylvan blade" });
  const recorded = await draft.click("Record 1 drop");
  return { server, recorded };
}

/** A member with every right, who does not run the server. */
async function makeOfficer(house: House, { guildId }: TestGuild): Promise<string> {
  const role = house.discord.world.getGuild(guildId).role("Council");
  const name = `Orla ${guildId}`;
  await joinServer(house, { guildId, name, role: "Council" });
  await transaction(house.db, (tx) => saveRightsOfRole(tx, guildId, { roleId: role.id, rights }));
  return name;
}

const card = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title }) });

async function voteFor(page: Page, candidate: string, reason: string): Promise<void> {
  await page.getByLabel("For whom").selectOption(candidate);
  await page.getByLabel("Your reason").fill(reason);
  await page.getByRole("button", { name: "Vote", exact: true }).click();
  await expect(toast(page, "Your vote counts.")).toBeVisible();
}

test("two officers vote in two browsers, neither reads the other's vote before the end, and then everybody reads why", async ({
  page,
  browser,
  baseURL,
  guild,
  house,
}) => {
  test.slow();
  const { server, recorded } = await openHall(house, guild);
  await recorded.click("Loot council");
  const rival = `Cleo of ${guild.name}`;
  for (const name of [guild.member, rival]) {
    const person = server.member(name);
    // Whoever does something for the first time joins the roster, and only who stands there takes part.
    const [blade] = await person.autocomplete("/wish add", { item: "sylvan" });
    await person.slash("/wish add", { item: blade?.value ?? "" });
    await expect.poll(async () => (await person.in("#loot").messages()).length).toBeGreaterThan(0);
    await person.in("#loot").click("I want it");
  }
  const other = await makeOfficer(house, guild);

  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/loot`);
  await page.getByRole("link", { name: "being decided" }).click();
  const candidates = card(page, "Candidates");
  await expect(candidates.getByRole("row").filter({ hasText: rival })).toBeVisible();
  await voteFor(page, guild.member, "Came to every siege");
  await expect(page.getByText(`You are for ${guild.member}: Came to every siege`)).toBeVisible();
  await page.getByRole("button", { name: "More time" }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "More time" }).click();
  await expect(toast(page, "It ends later now.")).toBeVisible();

  const context = await browser.newContext({ baseURL });
  const second = await context.newPage();
  await signInAs(second, other, new URL(page.url()).pathname);
  await expect(second.getByRole("button", { name: "Vote", exact: true })).toBeVisible();
  await expect(second.getByText("Came to every siege")).toHaveCount(0);
  await voteFor(second, guild.member, "Waited longest");
  await second.getByRole("button", { name: "Close the council" }).click();
  await second.getByRole("dialog").getByRole("button", { name: "Close the council" }).click();
  await expect(toast(second, "The council is closed.")).toBeVisible();
  const votes = card(second, "Votes of the council");
  await expect(votes.getByText("Came to every siege")).toBeVisible();
  await expect(votes.getByText("Waited longest")).toBeVisible();
  expect(await findBarriers(second)).toEqual([]);
  await expect(second.getByText(`${guild.member}: offered.`)).toBeVisible();
  await second.getByRole("link", { name: "How it was decided" }).click();
  await expect(second.getByRole("row").nth(1)).toContainText(guild.member);
  await context.close();

  const member = await browser.newContext({ baseURL });
  const third = await member.newPage();
  await signInAs(third, rival, new URL(page.url()).pathname);
  await expect(third.getByText("Came to every siege")).toHaveCount(0);
  await third.getByRole("link", { name: "How it was decided" }).click();
  await third.getByRole("button", { name: "Why not me?" }).click();
  await expect(third.getByRole("dialog").getByText(/was ahead by: Votes/)).toBeVisible();
  await member.close();
});

test("a sale is opened in stages with prices and times; what cannot be read is said at its field, also in French", async ({
  page,
  guild,
  house,
}) => {
  await openHall(house, guild);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/loot`);
  await page.getByRole("button", { name: "More for Sylvan Blade" }).click();
  await page.getByRole("menuitem", { name: "Open a session" }).click();
  const sheet = page.getByRole("dialog", { name: "Open a session" });
  const first = sheet.getByRole("region", { name: "Stage 1" });
  await first.getByRole("button", { name: "More ways" }).click();
  await first.getByRole("radio", { name: /^Fixed price/ }).check();
  await first.getByRole("textbox", { name: "Price" }).fill("twenty");
  await first.getByLabel("Lasts").selectOption("2 hours");
  await sheet.getByRole("button", { name: "Add a stage" }).click();
  await sheet.getByRole("button", { name: "Open a session" }).click();
  await expect(first.getByText("Write an amount such as 12 or 7.5.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await first.getByRole("textbox", { name: "Price" }).fill("20");
  await sheet.getByRole("button", { name: "Open a session" }).click();
  await expect(toast(page, "A session decides about it now.")).toBeVisible();

  await page.getByRole("link", { name: "being decided" }).click();
  const steps = page.getByRole("list", { name: "Stages of this sale" }).getByRole("listitem");
  await expect(steps.nth(0)).toContainText("20.00 · 2 hours");
  await expect(steps.nth(0)).toHaveAttribute("aria-current", "step");
  await expect(steps.nth(1)).toContainText("Roll");
  await page.getByRole("button", { name: "End it now" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End it now" }).click();
  await expect(steps.nth(1)).toHaveAttribute("aria-current", "step");

  await page.context().addCookies([{ name: "language", value: "fr", url: house.webUrl }]);
  await page.setViewportSize(phone);
  await page.reload();
  await expect(page.getByRole("button", { name: "Je le veux" })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
});

test("a member reserves an item on the page of an event to come, and takes it back", async ({
  page,
  guild,
  house,
}) => {
  await openHall(house, guild);
  const context = contextOf(house);
  const startsAt = context.clock.now().add({ hours: 20 }).toString();
  const event = { title: "Archboss", startsAt, durationMinutes: 60 };
  const { eventId } = await createEvent(context, { kind: "system", guildId: guild.guildId }, event);
  const member = house.discord.world.getGuild(guild.guildId).member(guild.member);
  const [blade] = await member.autocomplete("/wish add", { item: "sylvan" });
  await member.slash("/wish add", { item: blade?.value ?? "" });
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/events/${eventId}?tab=loot`);
  await page.getByRole("button", { name: "Reserve an item" }).click();
  await page.getByRole("combobox", { name: "Which item to reserve" }).fill("sylvan");
  await page.getByRole("option", { name: "Sylvan Blade" }).click();
  await expect(toast(page, "You reserved Sylvan Blade.")).toBeVisible();
  const reserves = page.getByRole("list", { name: "Soft reserves" });
  await expect(reserves.getByRole("listitem")).toContainText(guild.member);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Take back Sylvan Blade" }).click();
  await expect(reserves).toHaveCount(0);

  await page.goto(`/guilds/${guild.guildId}/items/${blade?.value}`);
  await page.getByRole("button", { name: "Reserve", exact: true }).click();
  await expect(toast(page, "Reserved for Archboss.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});
