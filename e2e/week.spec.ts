import { listUpcomingEvents } from "@guildhall/db/events";
import type { Page } from "@playwright/test";
import { become, messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

/** The guild plays a game that knows a week, and plans it in one press. */
async function planWeek(page: Page, { guildId, owner }: TestGuild): Promise<void> {
  await signInAs(page, owner, `/guilds/${guildId}/settings`);
  await page.getByLabel("Game", { exact: true }).selectOption("Throne and Liberty");
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Saved. The guild now plays Throne and Liberty.")).toBeVisible();
  await page.goto(`/guilds/${guildId}/events/week`);
  await page.getByRole("button", { name: /^Plan \d+ series$/ }).click();
  await expect(toast(page, "The week is planned. Its next events are there.")).toBeVisible();
}

/** The first siege of the week that is not about to begin. */
async function findSiege({ db, discord }: House, { guildId }: TestGuild) {
  const now = discord.clock.now().add({ hours: 2 });
  const events = await listUpcomingEvents(db, guildId, { now, limit: 200 });
  const siege = events.find(
    ({ title, startsAt }) => /siege/i.test(title) && Temporal.Instant.compare(startsAt, now) > 0,
  );
  if (!siege) throw new Error("The week has no siege");
  return siege;
}

test("a week made in one press is answered in Discord, changed from a day on, and the same in every calendar", async ({
  page,
  context,
  request,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  await planWeek(page, guild);
  const { eventId, title, startsAt } = await findSiege(house, guild);
  const events = `/guilds/${guild.guildId}/events`;
  const day = startsAt.toZonedDateTimeISO("Europe/Berlin").toLocaleString("en-US", { dateStyle: "long" });

  await page.goto(`${events}?view=month&from=${startsAt.toString().slice(0, 7)}`);
  await page.getByRole("button", { name: "Subscribe" }).click();
  await page.getByRole("button", { name: "Make an address" }).first().click();
  const address = await page.getByLabel("Address", { exact: true }).inputValue();
  expect(await (await request.get(address)).text()).toContain(`SUMMARY:Not answered: ${title}`);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  expect(await findBarriers(page)).toEqual([]);

  const discord = await context.newPage();
  await openDiscord(discord, house.discord.url, { guildId: guild.guildId });
  await openChannel(discord, "events");
  const card = messagesWith(discord, title).filter({ hasText: day });
  await card.getByRole("button", { name: "Coming" }).click();
  await expect(card).toContainText("Coming (1)");
  await become(discord, guild.member);
  await card.getByRole("button", { name: "Late" }).click();
  await expect(card).toContainText("Late (1)");

  await page.goto(`${events}/${eventId}/change`);
  await page.getByRole("link", { name: "This and later" }).click();
  // The form that is left has a title too.
  await page.waitForURL(/\/events\/series\/\d+/);
  await page.getByLabel("Title").fill("Siege of Stonegard");
  await page.getByRole("button", { name: "See what changes" }).click();
  await page.getByRole("button", { name: "Change the series" }).click();
  await expect(toast(page, "Siege of Stonegard is changed.")).toBeVisible();

  const changed = messagesWith(discord, "Siege of Stonegard").filter({ hasText: day });
  await expect(changed).toContainText("Coming (1)");
  await page.goto(`${events}?view=week&from=${startsAt.toString().slice(0, 10)}`);
  await expect(page.getByRole("link", { name: /Coming.*Siege of Stonegard/ })).toContainText("2 come");
  expect(await findBarriers(page)).toEqual([]);
  const feed = await request.get(address);
  expect(feed.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await feed.text()).toContain("SUMMARY:Siege of Stonegard");
  const again = await request.get(address, { headers: { "if-none-match": feed.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  expect((await request.get(address.replace(/.{4}\.ics$/, "AAAA.ics"))).status()).toBe(404);
});
