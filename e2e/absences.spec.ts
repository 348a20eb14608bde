import type { Page } from "@playwright/test";
import { dayFromNow } from "./fixtures/day-from-now.ts";
import { messagesWith, openChannel, openDiscord, typeCommand } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, signInByHand, type TestGuild, test, toast } from "./fixtures/test.ts";

const phone = { width: 390, height: 844 };

/** Two healers, and as many others as make one party without one of them: then it is short of a healer. */
const party = ["enigma", "bulwark", "bastion", "cavalier", "channeler", "scout", "liberator"];

/** The guild plays a game with parties; the first of its people is a healer who reads French. */
async function fillParty({ discord }: House, { guildId, owner, name }: TestGuild): Promise<string> {
  const server = discord.world.getGuild(guildId);
  const setup = await server.member(owner).slash("/guild setup");
  await (await setup.click("How we play…")).select("Game", "Game: Throne and Liberty");
  const [first, ...others] = party.map((build, index) => ({ build, name: `Aurélien ${name} ${index}` }));
  if (!first) throw new Error("A party has people");
  for (const other of others) await server.member(other.name).slash("/profile build", { class: other.build });
  await server.member(first.name, { locale: "fr" }).slash("/profil build", { classe: first.build });
  return first.name;
}

async function keepLooks(page: Page, name: string): Promise<void> {
  for (const theme of ["light", "dark"]) {
    await page.context().addCookies([{ name: "theme", value: theme, url: page.url() }]);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.screenshot({ path: test.info().outputPath(`${name}-${theme}.png`), fullPage: true });
  }
}

test("a leave said in French in Discord is on the dashboard at once, excuses from an event, and warns officers", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.setTimeout(90_000);
  await setUpGuild(house, guild);
  const healer = await fillParty(house, guild);
  const server = house.discord.world.getGuild(guild.guildId);
  await server.member(guild.owner).slash("/event create", { title: "Castle Siege", when: "in 30 hours" });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/absences`);
  await expect(page.getByText("Nobody is away in these days.")).toBeVisible();
  await expect(page.getByText("Live", { exact: true })).toBeVisible();

  const other = await context.newPage();
  const personId = server.member(healer).id;
  await openDiscord(other, house.discord.url, { guildId: guild.guildId, personId });
  const form = await typeCommand(other, "/absence debut");
  await other.keyboard.type("demain");
  await expect(form.getByRole("option").first()).toBeVisible();
  await other.keyboard.press("Enter");
  await other.keyboard.press("Enter");
  await expect(messagesWith(other, "Tu es en absence").last()).toBeVisible();

  await expect(page.getByRole("list", { name: "Who is away" })).toContainText(healer);
  await expect(page.getByText("Healer: 1 of 2")).toBeVisible();
  await page.getByRole("link", { name: "Castle Siege" }).click();
  await expect(page.getByRole("heading", { name: "Can’t (excused)" })).toBeVisible();
  await expect(page.getByRole("main").getByText(healer)).toBeVisible();

  await openChannel(other, "leave");
  const posts = other.getByRole("region", { name: "leave" });
  await posts.getByText(`${healer} on leave`).click();
  const post = messagesWith(other, "Castle Siege").last();
  await expect(post).toContainText("Healer 1/2");
  await post.getByRole("button", { name: "I’m back" }).click();
  await expect(messagesWith(other, "L’absence est annulée").last()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Can’t (excused)" })).toBeHidden();
});

test("a member goes on leave on a phone in French, says when never to come, and comes back", async ({
  page,
  guild,
  house,
  context,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  await page.setViewportSize(phone);
  const french = { name: "language", value: "fr", domain: "127.0.0.1", path: "/", sameSite: "Lax" } as const;
  await context.addCookies([french]);
  await signInByHand(page, guild.member, `/guilds/${guild.guildId}/absences`);
  await expect(page.getByText("Tu n’as prévu aucune absence.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Saisir pour quelqu’un" })).toBeHidden();

  await page.getByRole("button", { name: "Je serai absent" }).click();
  const sheet = page.getByRole("dialog", { name: "Je serai absent" });
  await sheet.getByLabel("Premier jour").fill(dayFromNow(house, -3));
  await sheet.getByRole("button", { name: "Partir en absence" }).click();
  await expect(sheet.getByText("Ce jour est passé.")).toBeVisible();
  await sheet.getByLabel("Premier jour").fill(dayFromNow(house, 2));
  await sheet.getByLabel("Dernier jour").fill(dayFromNow(house, 5));
  await sheet.getByLabel("Motif", { exact: true }).fill("Vacances");
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Partir en absence" }).click();
  await expect(toast(page, /^Tu es en absence/)).toBeVisible();
  await expect(page.getByRole("list", { name: "Qui est absent" })).toContainText(guild.member);

  await page.getByRole("button", { name: "Mardi soir : rien d’indiqué" }).click();
  await page.getByRole("button", { name: "Mardi soir : je peux" }).click();
  await page.getByRole("button", { name: /^Enregistrer/ }).click();
  await expect(toast(page, "Ta semaine est enregistrée.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await keepLooks(page, "phone-fr");

  await page.getByRole("button", { name: /^Modifier l’absence/ }).click();
  await page.getByRole("button", { name: "L’annuler" }).click();
  await page.getByRole("dialog", { name: "Annuler" }).getByRole("button", { name: "L’annuler" }).click();
  await expect(toast(page, "L’absence est terminée.")).toBeVisible();
  await expect(page.getByText("Personne n’est absent ces jours-là.")).toBeVisible();
});

test("an officer enters a leave for somebody without Discord; members read it, and not why", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const server = house.discord.world.getGuild(guild.guildId);
  await server.member(guild.owner).slash("/member add", { name: "月影" });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/absences`);
  await page.getByRole("button", { name: "Enter for somebody" }).click();
  const sheet = page.getByRole("dialog", { name: "Enter a leave" });
  await sheet.getByRole("combobox", { name: "Who is away" }).click();
  await page.getByRole("option", { name: "月影" }).click();
  await sheet.getByLabel("First day").fill(dayFromNow(house, 0));
  await sheet.getByLabel("Reason", { exact: true }).fill("Surgery");
  await sheet.getByRole("button", { name: "Enter the leave" }).click();
  await expect(toast(page, /^月影 is on leave from/)).toBeVisible();
  const bar = page.getByRole("button", { name: /^月影 from .*, active/ });
  await expect(bar).toContainText("Surgery");
  expect(await findBarriers(page)).toEqual([]);
  await keepLooks(page, "desktop");

  await page.context().clearCookies();
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/absences`);
  await bar.click();
  await expect(page.getByRole("dialog", { name: "月影’s leave" })).toContainText(
    "No reason that you may read.",
  );
  await expect(page.getByText("Surgery")).toBeHidden();
});
