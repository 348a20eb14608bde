import { makeEvent } from "@guildhall/db/testing";
import { saveGiftCode } from "@guildhall/use-cases/announcements";
import { addItem } from "@guildhall/use-cases/items";
import { addUnlinkedMember } from "@guildhall/use-cases/members";
import { changeSettings } from "@guildhall/use-cases/settings";
import { addWish, saveRules } from "@guildhall/use-cases/wishlists";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

const phone = { width: 390, height: 844 };

/** Aldo, who has no account, and then the guild's member want the same sword; who wished first stands first. */
async function makeLine({ discord, db }: House, { guildId, member }: TestGuild) {
  const context = { db, clock: discord.clock };
  const system = { kind: "system", guildId } as const;
  await changeSettings(context, system, { changes: { "wishlists.minimumAgeHours": 0 } });
  const rules = { gates: [], criteria: [{ kind: "wishedAt" as const }] };
  await saveRules(context, system, { name: "First come", rules, seenVersion: 0 });
  const nothing = { slot: null, grade: null, iconUrl: null, link: null, source: null, stats: [] };
  const sword = { ...nothing, names: { en: "Sylvan Blade" }, category: "weapon" } as const;
  const { itemId } = await addItem(context, system, sword);
  const aldo = await addUnlinkedMember(context, system, { name: "Aldo" });
  const wish = { itemId, quantity: 1, note: null };
  await addWish(context, system, { ...wish, memberId: aldo.memberId });
  await discord.clock.advance({ minutes: 5 });
  const { id: userId } = discord.world.getGuild(guildId).member(member);
  const actor = { kind: "member", guildId, userId, name: member, rights: new Set<never>() } as const;
  await addWish(context, actor, wish);
  await discord.clock.advance({ minutes: 5 });
  return { context, system, aldo };
}

test("on a phone a member answers with one tap, reads the place in line and why, and ticks a code", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const { context, system } = await makeLine(house, guild);
  const startsAt = context.clock.now().add({ hours: 3 });
  await makeEvent(house.db, guildId, { startsAt, title: "Siege" });
  await saveGiftCode(context, system, {
    ...{ code: "WINTER2026", gives: "100 gems", redeemUrl: null, expiresAt: null, note: null },
  });
  await page.setViewportSize(phone);
  await signInAs(page, guild.member, `/guilds/${guildId}/me`);
  const coming = page.getByRole("group", { name: "Your answer to Siege" }).getByRole("button", {
    name: "Coming",
  });
  await coming.click();
  await expect(coming).toHaveAttribute("aria-pressed", "true");
  await expect(toast(page, "Coming")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole("button", { name: "2nd in line" }).click();
  const line = page
    .getByRole("dialog", { name: "Sylvan Blade" })
    .getByRole("list", { name: "If it fell now" });
  await expect(line.getByRole("listitem")).toHaveText([
    /^1.*Aldo/,
    new RegExp(`^2.*${guild.member}.*Wished`),
  ]);
  await page.keyboard.press("Escape");

  await expect(page.getByText("1 code that you have not ticked")).toBeVisible();
  await page.getByRole("checkbox", { name: /I have it/ }).click();
  await expect(toast(page, "WINTER2026")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Gift codes" })).toHaveCount(0);
});

test("an officer reads what is known of a member and walks on to the next by a key", async ({
  page,
  guild,
  house,
}) => {
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const { aldo } = await makeLine(house, guild);
  await signInAs(page, guild.owner, `/guilds/${guildId}/members/${aldo.memberId}`);
  const wishes = page.getByRole("list", { name: "Wishes" });
  await expect(wishes.getByRole("button", { name: "1st in line" })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { level: 1, name: guild.member })).toBeVisible();
  await expect(wishes.getByRole("button", { name: "2nd in line" })).toBeVisible();
  await page.getByRole("link", { name: "What concerns this member" }).click();
  await expect(page).toHaveURL(/audit\?memberId=/);
  await page.goBack();
  await page.getByRole("link", { name: "Previous member: Aldo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Aldo" })).toBeVisible();
});
