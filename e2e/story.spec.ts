import { listRunningIntervals } from "@guildhall/db/attendance";
import type { Page } from "@playwright/test";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

test.use({ viewport: { width: 1440, height: 900 } });

/** Looks of the page that people look at too: they are kept with the run's results. */
async function keepLooks(page: Page, name: string): Promise<void> {
  const picture = (look: string) => test.info().outputPath(`${name}-${look}.png`);
  for (const theme of ["light", "dark"]) {
    await page.context().addCookies([{ name: "theme", value: theme, url: page.url() }]);
    await page.reload();
    await expect(page.getByRole("main")).toBeVisible();
    await page.screenshot({ path: picture(`desktop-${theme}`) });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.screenshot({ path: picture(`phone-${theme}`), fullPage: true });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
}

const path = ({ guildId }: TestGuild, rest = "") => `/guilds/${guildId}${rest}`;

test("one story: set up, plan, answer, be there, settle, and everybody sees the points", async ({
  page,
  guild,
  house,
}) => {
  test.setTimeout(120_000);
  const { discord, db, advanceClock } = house;
  await setUpGuild(house, guild);
  const server = discord.world.getGuild(guild.guildId);
  const officer = server.member(guild.owner);
  const [yara, bram, noctis] = ["월영", "Þórdís", "نجم الليل"].map((name) =>
    server.member(`${name} ${guild.name}`),
  );
  if (!yara || !bram || !noctis) throw new Error("Three people play in this story");

  await signInAs(page, guild.owner, path(guild));
  await officer.slash("/event create", { title: "Castle Siege", when: "in 1 hour", minutes: 90, points: 12 });
  await expect(page.getByRole("link", { name: /Castle Siege/ }).first()).toBeVisible();
  await expect.poll(async () => (await yara.in("#events").messages()).length).toBe(1);
  await page
    .getByRole("link", { name: /Castle Siege/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Castle Siege", level: 1 })).toBeVisible();
  await yara.in("#events").click("Coming");
  await bram.in("#events").click("Coming");
  await officer.in("#events").click("Late");
  await expect(page.getByRole("listitem").filter({ hasText: "월영" })).toBeVisible();

  await yara.joinVoice("Raid");
  await noctis.joinVoice("Raid");
  await expect.poll(() => listRunningIntervals(db, guild.guildId)).toHaveLength(2);
  await advanceClock({ minutes: 85 });
  await officer.joinVoice("Raid");
  await yara.setVoice({ isDeaf: true });
  await expect.poll(() => listRunningIntervals(db, guild.guildId)).toHaveLength(3);
  await advanceClock({ minutes: 70 });
  await yara.leaveVoice();
  await officer.leaveVoice();
  await expect.poll(() => listRunningIntervals(db, guild.guildId)).toHaveLength(1);

  await page.goto(path(guild));
  await page.getByRole("link", { name: "Settle", exact: true }).click();
  await expect(page.getByRole("button", { name: /^Settle and write/ })).toBeVisible();
  await keepLooks(page, "settle");
  await page.getByRole("button", { name: /^Settle and write/ }).click();
  await expect(toast(page, /^Settled\./)).toBeVisible();

  await expect
    .poll(async () => {
      const messages = await yara.in("#events").messages();
      return messages.filter(({ embeds }) => embeds[0]?.title === "Castle Siege: settled").length;
    })
    .toBe(1);
  const balance = await yara.slash("/dkp balance");
  expect(JSON.stringify(balance.message?.embeds)).toContain("12.00");
  await page.goto(path(guild, "/dkp"));
  const standing = page.getByRole("row").filter({ hasText: "월영" });
  await expect(standing).toContainText("12.00");
  await keepLooks(page, "standings");
  await standing.getByRole("button", { name: "12.00" }).click();
  await expect(page.getByRole("dialog")).toContainText("Castle Siege, present");
  await keepLooks(page, "statement");

  await officer.slash("/guild language", { language: "fr" });
  await page.goto(path(guild));
  await expect(page.locator("html")).toHaveAttribute("lang", /en|fr/);
  await keepLooks(page, "overview");
});
