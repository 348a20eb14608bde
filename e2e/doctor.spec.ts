import { listPlaces } from "@guildhall/db/settings";
import type { Page } from "@playwright/test";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { joinServer } from "./fixtures/join-server.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

/** A guild in which everything works: it is set up, and somebody is an officer. */
async function openHealthy(house: House, guild: TestGuild) {
  await setUpGuild(house, guild);
  await joinServer(house, { guildId: guild.guildId, name: guild.owner, role: "Officer" });
  const findEvents = async () =>
    (await listPlaces(house.db, guild.guildId)).find(({ place }) => place === "events")?.discordId ?? "";
  return { findEvents };
}

async function deleteChannel({ discord }: House, channelId: string): Promise<void> {
  const headers = { authorization: `Bot ${discord.token}` };
  const { ok } = await fetch(`${discord.apiUrl}/v10/channels/${channelId}`, { method: "DELETE", headers });
  expect(ok).toBe(true);
}

const findingsOf = (page: Page) => page.getByRole("main").getByRole("listitem");

test("a channel deleted in Discord shows up without a reload, and one press makes it anew", async ({
  page,
  guild,
  house,
}) => {
  const { findEvents } = await openHealthy(house, guild);
  const before = await findEvents();
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/doctor`);
  await expect(page.getByText(/^Everything works\./)).toBeVisible();
  await expect(page.getByText("Live", { exact: true })).toBeVisible();

  await deleteChannel(house, before);
  const gone = findingsOf(page).filter({ hasText: "Event cards and summaries: deleted in Discord" });
  await expect(gone).toBeVisible();
  await expect(page.getByRole("link", { name: "Health check 1 finding" })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await gone.getByRole("button", { name: "Make: Event cards and summaries" }).click();
  await expect(toast(page, /^Begun\./)).toBeVisible();
  await expect(page.getByText(/^Everything works\./)).toBeVisible();
  await expect.poll(findEvents).not.toBe(before);
  const { channelIds } = house.discord.world.getGuild(guild.guildId).state;
  expect(channelIds).toContain(await findEvents());
});

test("on a phone and in French each finding says what breaks, where it is mended, and fits", async ({
  page,
  guild,
  house,
}) => {
  const { findEvents } = await openHealthy(house, guild);
  await deleteChannel(house, await findEvents());
  await page.setViewportSize({ width: 390, height: 844 });
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  await owner.slash("/guild language", { language: "fr" });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/doctor`);
  const gone = findingsOf(page).filter({ hasText: "Cartes et bilans des événements" });
  await expect(gone).toContainText("/guilde configurer");
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page)).toEqual([]);
    await page.screenshot({
      path: test.info().outputPath(`doctor-phone-${colorScheme}.png`),
      fullPage: true,
    });
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("a member without the right is told which one is missing, and gets no finding in any other way", async ({
  page,
  guild,
}) => {
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/doctor`);
  await expect(page.getByText('You need the right "See the settings" for this.')).toBeVisible();
  expect((await page.request.get(`/api/guilds/${guild.guildId}/doctor`)).status()).toBe(403);
});
