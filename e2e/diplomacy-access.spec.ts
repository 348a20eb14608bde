import { addContact, agreePact, saveForeignGuild } from "@guildhall/use-cases/diplomacy";
import { changeSettings } from "@guildhall/use-cases/settings";
import { messagesWith, openChannel, openDiscord } from "./fixtures/discord-page.ts";
import { joinServer } from "./fixtures/join-server.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("a diplomat of an ally is let in at once, the second one is held until another officer lets them in", async ({
  page,
  context,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const work = { db: house.db, clock: house.discord.clock };
  const system = { kind: "system", guildId } as const;
  const first = await joinServer(house, { guildId, name: "Maëlis" });
  const second = await joinServer(house, { guildId, name: "Orso" });
  const corvin = await joinServer(house, { guildId, name: "Corvin", role: "Officer" });
  await changeSettings(work, system, { changes: { "diplomacy.guardsChannels": true } });
  const emberfall = { name: "Emberfall", tag: null, server: "Laslan", note: null };
  const { foreignGuildId } = await saveForeignGuild(work, system, emberfall);
  await agreePact(work, system, { foreignGuildId, kind: "alliance", untilOn: null });
  await addContact(work, system, { foreignGuildId, userId: first.id });

  const chat = await context.newPage();
  await openDiscord(chat, house.discord.url, { guildId, personId: first.id });
  await openChannel(chat, "emberfall");

  await signInAs(page, guild.owner, `/guilds/${guildId}/diplomacy?guild=${foreignGuildId}`);
  const sheet = page.getByRole("dialog", { name: "Emberfall" });
  await sheet.getByRole("combobox", { name: "Add somebody" }).click();
  await page.getByRole("option", { name: "Orso" }).click();
  await sheet.getByRole("button", { name: "Add", exact: true }).click();
  await expect(toast(page, "Orso waits until another officer lets them in.")).toBeVisible();
  await sheet.getByRole("button", { name: "Let Orso in" }).click();
  await expect(sheet.getByText("You added this person, so another officer lets them in.")).toBeVisible();

  await expect(messagesWith(chat, "Somebody else speaks for Emberfall")).toBeVisible();
  await openDiscord(chat, house.discord.url, { guildId, personId: second.id });
  await expect(chat.getByRole("navigation").getByRole("button", { name: "emberfall" })).toHaveCount(0);

  await openDiscord(chat, house.discord.url, { guildId, personId: corvin.id });
  await openChannel(chat, "emberfall");
  const alert = messagesWith(chat, "Added by");
  await alert.getByRole("button", { name: "Let in" }).click();
  await expect(alert).toContainText("Let in by");

  await openDiscord(chat, house.discord.url, { guildId, personId: second.id });
  await openChannel(chat, "emberfall");
  await expect(sheet.getByText("let in by Corvin")).toBeVisible();
});

test("officers write down what happened with a guild, take it back, and put it back", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const work = { db: house.db, clock: house.discord.clock };
  const tide = { name: "Iron Tide", tag: null, server: null, note: null };
  const { foreignGuildId } = await saveForeignGuild(work, { kind: "system", guildId }, tide);
  await signInAs(page, guild.owner, `/guilds/${guildId}/diplomacy?guild=${foreignGuildId}`);
  const sheet = page.getByRole("dialog", { name: "Iron Tide" });
  await sheet.getByLabel("In a few words").fill("Took the boonstone");
  await sheet.getByRole("button", { name: "Write it down" }).click();
  const entry = sheet.getByRole("listitem").filter({ hasText: "Took the boonstone" });
  await expect(entry).toContainText("broken pact");
  await entry.getByRole("button", { name: /Take back: Broken pact/ }).click();
  await expect(entry).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entry).toBeVisible();
});
