import { addUnlinkedMember } from "@guildhall/use-cases/members";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("officers honour a member, take it back and bring it back, and every member reads it", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const work = { db: house.db, clock: house.discord.clock };
  await addUnlinkedMember(work, { kind: "system", guildId }, { name: "Yara" });
  await signInAs(page, guild.owner, `/guilds/${guildId}/announcements/fame`);
  await page.getByRole("button", { name: "Honour members" }).click();
  const sheet = page.getByRole("dialog", { name: "Honour members" });
  await sheet.getByLabel("For what").fill("First bear trap above a billion");
  await sheet.getByRole("button", { name: "Close" }).click();
  await page
    .getByRole("dialog", { name: "Leave without saving?" })
    .getByRole("button", { name: "Cancel" })
    .click();
  await sheet.getByRole("button", { name: "For whom" }).click();
  await page.getByRole("option", { name: "Yara", exact: true }).click();
  await page.keyboard.press("Escape");
  await sheet.getByLabel("Picture or clip").fill("https://clips.example/bear");
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole("button", { name: "Save the honour" }).click();
  await expect(toast(page, "stands in the hall of fame.")).toBeVisible();
  const honour = page.getByRole("main").getByRole("listitem").filter({ hasText: "First bear trap" });
  await expect(honour).toContainText("Yara");
  await honour.getByRole("button", { name: "Take back" }).click();
  await expect(honour).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(honour).toContainText("Picture or clip on clips.example");

  await signInAs(page, guild.member, `/guilds/${guildId}/announcements/fame`);
  await expect(honour).toContainText("Yara");
  await expect(page.getByRole("button", { name: "Honour members" })).toHaveCount(0);
});

test("whoever enters a lobby that officers chose has a room of their own, which the page shows", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const server = house.discord.world.getGuild(guildId);
  server.channel("Open a room", { type: 2 });
  await signInAs(page, guild.owner, `/guilds/${guildId}/announcements/rooms`);
  await page.getByRole("button", { name: "Add a lobby" }).click();
  await page.getByRole("combobox", { name: "Voice channel" }).click();
  await page.getByRole("option", { name: "Open a room" }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Save the lobbies" }).click();
  await expect(toast(page, "The lobbies are saved.")).toBeVisible();
  const name = "Roomer";
  await server.member(name).joinVoice("Open a room");
  await expect(page.getByRole("listitem").filter({ hasText: `${name}’s room` })).toBeVisible();

  await signInAs(page, guild.member, `/guilds/${guildId}/announcements/rooms`);
  await expect(page.getByText(`${name}’s room`)).toHaveCount(0);
});
