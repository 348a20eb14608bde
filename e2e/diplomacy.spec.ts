import { agreePact, saveForeignGuild } from "@guildhall/use-cases/diplomacy";
import { answerDraft, startDraft, submitApplication } from "@guildhall/use-cases/recruitment";
import { messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { joinServer } from "./fixtures/join-server.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

test("an ally is written down on the page, asked in Discord about somebody of theirs, and officers read its answer", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const envoy = "Envoy of Emberfall";
  const { id: personId } = await joinServer(house, { guildId, name: envoy });

  await signInAs(page, guild.owner, `/guilds/${guildId}/diplomacy`);
  await page.getByRole("button", { name: "New foreign guild" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Emberfall");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(toast(page, "Emberfall is saved.")).toBeVisible();
  const sheet = page.getByRole("dialog", { name: "Emberfall" });
  await sheet.getByRole("button", { name: "Agree it" }).click();
  await expect(toast(page, "It is agreed with Emberfall.")).toBeVisible();
  await sheet.getByRole("combobox", { name: "Add somebody" }).click();
  await page.getByRole("option", { name: envoy }).click();
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Add", exact: true }).click();
  await expect(toast(page, `${envoy} speaks for Emberfall now.`)).toBeVisible();
  const row = page.getByRole("row", { name: /Emberfall/ });
  await expect(row).toContainText("ally");
  await expect(row).toContainText(envoy);

  const applicationId = await applyAsLune(house, guild);
  const chat = await context.newPage();
  await openDiscord(chat, house.discord.url, { guildId, personId });
  await openChannel(chat, "emberfall");
  const asked = messagesWith(chat, "Do you have anything against it?");
  await asked.getByRole("button", { name: "Nothing against it" }).click();
  await expect(asked).toContainText("Nothing against it, says");

  await page.goto(`/guilds/${guildId}/recruitment/${applicationId}`);
  await expect(page.getByText(envoy)).toBeVisible();
  await expect(page.getByText("yes", { exact: true })).toBeVisible();
});

test("whoever decides is warned of somebody from a guild at war: on the open board, and where it is decided", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const { guildId } = guild;
  await applyAsLune(house, guild);
  await signInAs(page, guild.owner, `/guilds/${guildId}/recruitment`);
  const card = page.getByRole("link", { name: "Lune" });
  await expect(card).toBeVisible();
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  const work = { db: house.db, clock: house.discord.clock };
  const system = { kind: "system", guildId } as const;
  const emberfall = { name: "Emberfall", tag: null, server: null, note: null };
  const { foreignGuildId } = await saveForeignGuild(work, system, emberfall);
  await agreePact(work, system, { foreignGuildId, kind: "war", untilOn: null });
  await expect(card).toHaveAccessibleDescription("hostile: Emberfall");
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Next step for Lune" }).click();
  await page.getByRole("menuitem", { name: "Accept" }).click();
  await expect(page.getByRole("dialog").getByText("hostile: Emberfall")).toBeVisible();
});

test("a member who keeps no pacts finds no page of them", async ({ page, guild, house }) => {
  await setUpGuild(house, guild);
  await signInAs(page, guild.member, `/guilds/${guild.guildId}/diplomacy`);
  await expect(page.getByText("Keep pacts and foreign guilds")).toBeVisible();
  await expect(page.getByRole("button", { name: "New foreign guild" })).toHaveCount(0);
});

/** Lune of Emberfall fills in the usual form. */
async function applyAsLune(house: House, { guildId }: TestGuild): Promise<number> {
  const { id: userId } = await joinServer(house, { guildId, name: "Lune" });
  const lune = { kind: "member", guildId, userId, name: "Lune", rights: new Set<never>() } as const;
  const work = { db: house.db, clock: house.discord.clock };
  const said = new Map([
    ["characterName", "Lune"],
    ["formerGuild", "[Emberfall]"],
    ["role", "healer"],
    ["whyUs", "You win."],
  ]);
  const { formId, questions } = await startDraft(work, lune, { language: "en" });
  const typed = questions.map(({ questionId, kind }) => [questionId, said.get(kind) ?? ""]);
  await answerDraft(work, lune, { formId, typed: Object.fromEntries(typed) });
  return (await submitApplication(work, lune, { formId })).applicationId;
}
