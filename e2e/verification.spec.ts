import { changeGuild } from "@guildhall/use-cases/settings";
import { findBarriers } from "./fixtures/find-barriers.ts";
import type { House } from "./fixtures/house.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test, toast } from "./fixtures/test.ts";

/** An alliance of Whiteout Survival that is set up. */
async function openAlliance(house: House, guild: TestGuild) {
  await setUpGuild(house, guild);
  const context = { db: house.db, clock: house.discord.clock };
  const system = { kind: "system", guildId: guild.guildId } as const;
  await changeGuild(context, system, { game: "whiteout-survival" });
  const server = house.discord.world.getGuild(guild.guildId);
  return { officer: server.member(guild.owner), bram: server.member(guild.member) };
}

test("one account is proven by its name in the game, another approved by an officer, and both are badges", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  const { bram } = await openAlliance(house, guild);
  const path = (rest: string) => `/guilds/${guild.guildId}${rest}`;
  house.players.players.set("40393986", { name: "Frost", world: 1204, level: 36 });
  house.players.players.set("40393987", { name: "Farmhand", world: 1204, level: 12 });

  await signInAs(page, guild.member, path("/me"));
  const accounts = page.getByRole("list", { name: "My game accounts" });
  await page.getByLabel("Account number").fill("40 393 986");
  await page.getByRole("button", { name: "This is mine" }).click();
  await expect(toast(page, "Your claim to 40393986 is there.")).toBeVisible();
  await expect(accounts).toContainText("Frost · State 1204 · Furnace FC1-1");
  await accounts.getByRole("button", { name: "Get a code" }).click();
  const shown = await accounts.getByText(/^Your code: /).textContent();
  const code = shown?.slice(-5) ?? "";
  await accounts.getByRole("button", { name: "Check my name" }).click();
  await expect(toast(page, `without the code ${code}`)).toBeVisible();
  house.players.players.set("40393986", { name: `Frost ${code}`, world: 1204, level: 36 });
  await accounts.getByRole("button", { name: "Check my name" }).click();
  await expect(accounts).toContainText("proven by a code");
  expect(await findBarriers(page)).toEqual([]);

  expect((await bram.slash("/verify start", { id: "40393987" })).content).toContain("40393987");
  await signInAs(page, guild.owner, path("/verification"));
  const claims = page.getByRole("list", { name: "Waiting for an answer" });
  await expect(claims).toContainText("Farmhand · State 1204 · Furnace 12");
  expect(await findBarriers(page)).toEqual([]);
  await claims.getByRole("button", { name: "It is theirs" }).click();
  await expect(toast(page, "40393987 is verified")).toBeVisible();
  await expect(page.getByText("Nobody waits for an answer.")).toBeVisible();
  await page.getByRole("link", { name: guild.member }).first().click();
  await expect(page.getByText("Verified: Farmhand · State 1204 · Furnace 12")).toBeVisible();
  await expect(page.getByText(`Verified: Frost ${code} · State 1204`)).toBeVisible();
  expect(JSON.stringify((await bram.slash("/verify status")).message?.embeds)).toContain(
    "Verified, approved by an officer",
  );
});

test("nobody approves the own account, a declined one says why, and members have no way to the officers' page", async ({
  page,
  guild,
  house,
}) => {
  const { officer, bram } = await openAlliance(house, guild);
  const path = (rest: string) => `/guilds/${guild.guildId}${rest}`;
  for (const id of ["50393986", "50393987"])
    house.players.players.set(id, { name: `Of ${id}`, world: 7, level: 30 });
  await officer.slash("/verify start", { id: "50393986" });
  await bram.slash("/verify start", { id: "50393987" });

  await signInAs(page, guild.owner, path("/verification"));
  const claims = page.getByRole("list", { name: "Waiting for an answer" });
  await expect(claims.getByRole("listitem").filter({ hasText: "50393986" })).toContainText(
    "Your own: another officer answers.",
  );
  await claims
    .getByRole("listitem")
    .filter({ hasText: "50393987" })
    .getByRole("button", { name: "Decline" })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why? The person reads it.").fill("It is Cleo’s farm");
  await dialog.getByRole("button", { name: "Decline" }).click();
  await expect(claims.getByRole("listitem")).toHaveCount(1);

  await signInAs(page, guild.member, path("/me"));
  await expect(page.getByRole("list", { name: "My game accounts" })).toContainText(
    "Declined: It is Cleo’s farm",
  );
  await page.getByRole("button", { name: "Give up 50393987" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Give up" }).click();
  await expect(toast(page, "50393987 counts as nobody’s now.")).toBeVisible();
  await expect(page.getByText("Declined: It is Cleo’s farm")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Verification" })).toHaveCount(0);
  expect((await page.request.get(`/api/guilds/${guild.guildId}/verification`)).status()).toBe(403);
});
