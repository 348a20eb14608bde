import { listRunningIntervals } from "@guildhall/db/attendance";
import { listUpcomingEvents } from "@guildhall/db/events";
import { become, messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

/** An event that both say to come to, and that has just begun. */
async function beginEvent(house: House, guild: TestGuild) {
  const { discord, db } = house;
  await setUpGuild(house, guild);
  const server = discord.world.getGuild(guild.guildId);
  const [owner, member] = [server.member(guild.owner), server.member(guild.member)];
  await owner.slash("/event create", { title: "Daigon", when: "in 1 hour", minutes: 60, points: 12 });
  await expect.poll(async () => (await member.in("#events").messages()).length).toBe(1);
  for (const person of [owner, member]) await person.in("#events").click("Coming");
  const [event] = await listUpcomingEvents(db, guild.guildId, { now: discord.clock.now(), limit: 1 });
  if (!event) throw new Error("The event was not planned");
  await house.advanceClock({ minutes: 61 });
  const hear = async (count: number) =>
    await expect.poll(() => listRunningIntervals(db, guild.guildId)).toHaveLength(count);
  return { owner, member, hear, path: `/guilds/${guild.guildId}/events/${event.eventId}` };
}

test("a result is appealed in Discord, put right by one press, and every number explains itself", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  const { owner, member, hear, path } = await beginEvent(house, guild);
  await owner.joinVoice("Raid");
  await hear(1);
  await house.advanceClock({ minutes: 14 });

  await signInAs(page, guild.owner, `${path}/live`);
  await expect(page.getByRole("checkbox", { name: `Choose ${guild.member}` })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await member.joinVoice("Raid");
  await expect(page.getByText("Everybody who said to come is there.")).toBeVisible();

  await house.advanceClock({ minutes: 60 });
  await page.goto(`${path}?tab=settle`);
  await page.getByRole("button", { name: "Settle and write 2 entries" }).click();
  await expect(toast(page, "Settled. 2 entries, +21.00.")).toBeVisible();

  const discord = await context.newPage();
  await openDiscord(discord, house.discord.url, { guildId: guild.guildId });
  await become(discord, guild.member);
  await openChannel(discord, "events");
  await messagesWith(discord, "Daigon: settled").getByRole("button", { name: "Not right?" }).click();
  const own = messagesWith(discord, "Daigon: your attendance");
  await expect(own).toContainText("late");
  await own.getByRole("button", { name: "Appeal: what would be right?" }).click();
  await own.getByRole("option", { name: "present" }).click();
  const form = discord.getByRole("dialog", { name: "Appeal: present" });
  await form.getByRole("textbox", { name: "Why?" }).fill("My game crashed at the pull");
  await form.getByRole("button", { name: "Submit" }).click();
  await expect(messagesWith(discord, "Your appeal is with the officers.")).toBeVisible();

  await page.goto(`/guilds/${guild.guildId}/attendance?tab=appeals`);
  await expect(page.getByText("My game crashed at the pull")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Accept, +3.00 DKP" }).click();
  await expect(toast(page, `Accepted. ${guild.member} is told.`)).toBeVisible();
  await expect(messagesWith(discord, "Corrected: this is settlement 2.")).toContainText("present (2)");

  await page.getByRole("tab", { name: "Matrix" }).click();
  await expect(page.getByRole("row").filter({ hasText: guild.member })).toContainText("new (1/4)");
  expect(await findBarriers(page)).toEqual([]);
  await page.goto(`/guilds/${guild.guildId}/dkp`);
  const standing = page.getByRole("row").filter({ hasText: guild.member });
  await standing.getByRole("button", { name: "12.00" }).click();
  const statement = page.getByRole("dialog", { name: guild.member });
  await expect(statement.getByRole("cell", { name: "Daigon, present" })).toBeVisible();
  await expect(statement.getByRole("cell", { name: /^Reverses .*Daigon/ })).toBeVisible();
});

test("who settles nothing reads the matrix, and no appeal of anybody", async ({ page, guild }) => {
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/attendance`);
  await page.goto(`/guilds/${guild.guildId}/attendance?tab=appeals`);
  await expect(page.getByText("No event was settled in this time.")).toBeVisible();
  await expect(page.getByRole("tab", { name: "Appeals" })).toHaveCount(0);
  const answer = await page.request.get(`/api/guilds/${guild.guildId}/attendance/appeals`);
  expect(answer.status()).toBe(403);
});
