import { makeMember } from "@guildhall/db/testing";
import { createStatic } from "@guildhall/use-cases/groups";
import type { Page } from "@playwright/test";
import { messagesWith, openDiscord } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

/** The guild plays a game with classes, and has a static that misses a healer. */
async function openRecruitment(house: House, guild: TestGuild) {
  await setUpGuild(house, guild);
  const server = house.discord.world.getGuild(guild.guildId);
  const owner = server.member(guild.owner);
  const setup = await owner.slash("/guild setup");
  await (await setup.click("How we play…")).select("Game", "Game: Throne and Liberty");
  const context = { db: house.db, clock: house.discord.clock };
  const system = { kind: "system", guildId: guild.guildId } as const;
  const { memberId } = await makeMember(house.db, guild.guildId, { name: "Þórdís" });
  await createStatic(context, system, { name: "Dawn", leaderMemberId: memberId, targets: { healer: 1 } });
  return server;
}

type Server = Awaited<ReturnType<typeof openRecruitment>>;

/** Somebody who came to the server fills in the form in French, and sends it. */
async function applyInFrench(server: Server, name: string) {
  const stranger = server.member(name, { locale: "fr" });
  // The panel is there once the bot has put it up.
  await expect.poll(() => stranger.in("#recruitment").messages()).not.toHaveLength(0);
  const begun = await stranger.in("#recruitment").click("Apply");
  const first = await begun.click("Remplir");
  const next = await first.submit({
    "Nom de ton personnage": "Dagný",
    Classe: "crucifix",
    Puissance: "6 155",
    "Fuseau horaire": "paris",
  });
  const second = await next.click("Continuer");
  const ready = await second.submit({ "Pourquoi nous ?": "Vos sièges du dimanche." });
  await ready.click("Envoyer");
  return stranger;
}

const column = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("a stranger who applies in French is talked to, tried, and taken in, with role, name and static", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.setTimeout(90_000);
  const server = await openRecruitment(house, guild);
  const role = server.role("Recruit");
  const { guildId } = guild;
  await signInAs(page, guild.owner);
  await page.goto(`/guilds/${guildId}/settings/recruitment`);
  await page.getByLabel("Roles of those on trial").click();
  await page.getByRole("option", { name: "Recruit" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Save" }).click();

  await page.goto(`/guilds/${guildId}/recruitment`);
  await expect(page.getByText("No open application.")).toBeVisible();
  const stranger = await applyInFrench(server, `Inès of ${guild.name}`);
  const waiting = column(page, "New").getByRole("listitem");
  await expect(waiting).toContainText("Dagný");
  expect(await findBarriers(page)).toEqual([]);
  await waiting.dragTo(column(page, "Talking"));
  await expect(toast(page, "You talk with Dagný.")).toBeVisible();

  // The same by keys, from the card's menu.
  const card = column(page, "Talking").getByRole("listitem");
  await card.getByRole("button", { name: "Next step for Dagný" }).press("Enter");
  await page.getByRole("menuitem", { name: "Trial…" }).press("Enter");
  const deciding = page.getByRole("dialog", { name: "Decide about Dagný" });
  await expect(deciding.getByLabel("Join Dawn: 0 of 1 Healer")).toBeChecked();
  expect(await findBarriers(page)).toEqual([]);
  await deciding.getByRole("button", { name: "Begin the trial" }).press("Enter");
  await expect(toast(page, "Dagný is on trial.")).toBeVisible();
  const held = () => server.state.members.get(stranger.id);
  await expect.poll(() => held()?.roleIds).toContain(role.id);
  await expect.poll(() => held()?.nick).toBe("Dagný");

  const french = await context.newPage();
  await openDiscord(french, house.discord.url, { guildId, personId: stranger.id });
  await french.getByRole("button", { name: /Dagný/ }).first().click();
  await expect(messagesWith(french, "à l’essai").last()).toBeVisible();
  await french.close();

  await column(page, "Trial").getByRole("link", { name: "Dagný" }).click();
  await page.waitForURL(/\/recruitment\/\d+$/);
  await expect(page.getByText("Vos sièges du dimanche.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel("Write a note").fill("Calm in voice, heals well.");
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(toast(page, "The note is added.")).toBeVisible();
  await page.getByRole("button", { name: "Keep…" }).click();
  await deciding.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(toast(page, "Dagný is in.")).toBeVisible();
  await page.goto(`/guilds/${guildId}/members`);
  await expect(page.getByRole("row").filter({ hasText: "Dagný" })).toContainText("active");
  await page.goto(`/guilds/${guildId}/groups`);
  await expect(page.getByText("Dagný", { exact: true })).toBeVisible();
});

test("who may not review reads no application, and a step that somebody else took first is not taken again", async ({
  page,
  browser,
  guild,
  house,
}) => {
  test.setTimeout(90_000);
  const server = await openRecruitment(house, guild);
  await applyInFrench(server, `Lou of ${guild.name}`);
  const address = `/guilds/${guild.guildId}/recruitment`;
  await signInAs(page, guild.owner, address);
  await column(page, "New").getByRole("link", { name: "Dagný" }).click();
  await page.waitForURL(/\/recruitment\/\d+$/);
  await page.getByRole("button", { name: "Next step for Dagný" }).click();
  await page.getByRole("menuitem", { name: "Reject…" }).click();
  const deciding = page.getByRole("dialog", { name: "Decide about Dagný" });
  await deciding.getByLabel("Reason (optional)").fill("Not this season.");
  await deciding.getByRole("button", { name: "Reject", exact: true }).last().click();
  await expect(toast(page, "Dagný is rejected.")).toBeVisible();
  await expect(page.getByText("Not this season.").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Reopen…" })).toBeVisible();

  const other = await browser.newPage({ baseURL: house.webUrl });
  await signInAs(other, guild.member, address);
  await expect(other.getByText("Review applications")).toBeVisible();
  await other.close();
});
