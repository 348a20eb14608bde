import type { Page } from "@playwright/test";
import { messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { type Planned, planEvent } from "./fixtures/plan-event.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test } from "./fixtures/test.ts";

async function planRaid(page: Page, at: Omit<Planned, "title">): Promise<string> {
  await planEvent(page, { ...at, title: "Guild raid" });
  await page.getByRole("link", { name: /Guild raid/ }).click();
  await expect(page.getByText("Nobody has answered yet.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The people under one answer of an event's page. */
const answered = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });

test("what one of two browsers and a Discord client changes, the other two show", async ({
  page,
  browser,
  baseURL,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner);
  const event = await planRaid(page, { house, guild });
  const other = await browser.newPage({ baseURL: baseURL ?? "", locale: "en-GB" });
  await signInAs(other, guild.member, event);
  await expect(other.getByText("Live", { exact: true })).toBeVisible();
  const discord = await page.context().newPage();
  await openDiscord(discord, house.discord.url, { guildId: guild.guildId });
  await openChannel(discord, "events");
  const card = messagesWith(discord, "Guild raid").last();

  await other.getByRole("button", { name: "Late" }).click();
  await expect(answered(page, guild.member)).toBeVisible();
  await expect(card).toContainText("Late (1)");

  await card.getByRole("button", { name: "Coming" }).click();
  await expect(answered(page, guild.owner)).toBeVisible();
  await expect(answered(other, guild.owner)).toBeVisible();

  await page.getByRole("link", { name: "Change", exact: true }).click();
  await page.getByLabel("Title").fill("Siege of Stonegard");
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(other.getByRole("heading", { name: "Siege of Stonegard", level: 1 })).toBeVisible();
  await expect(messagesWith(discord, "Siege of Stonegard")).toHaveCount(1);
  await other.close();
});

test("what changes while the dashboard restarts stands on the open page afterwards, without a reload", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner);
  await planRaid(page, { house, guild });
  const member = house.discord.world.getGuild(guild.guildId).member(guild.member).in("#events");
  await expect.poll(async () => (await member.messages()).length).toBeGreaterThan(0);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await house.withoutWeb(async () => {
    await expect(page.getByText("Reconnecting")).toBeVisible();
    await member.click("Coming");
    await expect(page.getByText("Nobody has answered yet.")).toBeVisible();
  });
  await expect(answered(page, guild.member)).toBeVisible();
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
});

const dashboards = 200;

/** A page's line to the dashboard, which is open: answers whether it tells of a feature. */
async function openLine(
  address: string,
  cookie: string,
  signal: AbortSignal,
): Promise<(feature: string) => Promise<boolean>> {
  const { body, status } = await fetch(address, { headers: { cookie }, signal });
  expect(status).toBe(200);
  const reader = (body ?? new ReadableStream<never>()).pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  return async (feature) => {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      if (next.value.includes(`"feature":"${feature}"`)) return true;
    return false;
  };
}

test("two hundred dashboards on one process all hear of a change, and a page still opens beside them", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.owner);
  await planRaid(page, { house, guild });
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const address = `${house.webUrl}/api/guilds/${guild.guildId}/live`;
  const closing = new AbortController();
  const opening = Array.from({ length: dashboards }, () => openLine(address, cookie, closing.signal));
  const lines = await Promise.all(opening);
  const member = house.discord.world.getGuild(guild.guildId).member(guild.member).in("#events");
  await member.click("Coming");
  const haveHeard = await Promise.all(lines.map((hears) => hears("events")));
  expect(haveHeard.filter(Boolean)).toHaveLength(dashboards);
  await expect(answered(page, guild.member)).toBeVisible();
  await page.goto(`/guilds/${guild.guildId}/members`);
  await expect(page.getByRole("heading", { name: "Members", level: 1 })).toBeVisible();
  closing.abort();
});
