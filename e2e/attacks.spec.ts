import { randomUUID } from "node:crypto";
import { getGuild } from "@guildhall/db/settings";
import type { APIRequestContext, Page, Request } from "@playwright/test";
import { sendAgain } from "./fixtures/send-again.ts";
import { expect, signInAs, signInByHand, type TestGuild, test } from "./fixtures/test.ts";

const cookieName = "next-auth.session-token";

/** What an answer is for somebody whom the house does not know. */
async function expectStranger(request: APIRequestContext, guild: TestGuild): Promise<void> {
  const answer = await request.get(`/api/guilds/${guild.guildId}/settings`);
  expect(answer.status()).toBe(401);
  expect(await answer.text()).not.toContain(guild.name);
}

/** Does what an officer does, and answers the request that the page sent for it. */
async function recordSaving(page: Page, guild: TestGuild): Promise<Request> {
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  await page.getByLabel("Language").selectOption("French");
  const sent = page.waitForRequest((request) => "next-action" in request.headers());
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("heading", { name: "Paramètres", level: 1 })).toBeVisible();
  return await sent;
}

test("a session that we never gave opens nothing, however it looks", async ({
  page,
  guild,
  context,
  baseURL,
}) => {
  await signInAs(page, guild.owner);
  const genuine = (await context.cookies()).find(({ name }) => name === cookieName)?.value ?? "";
  const [header = "", , iv = "", text = "", tag = ""] = genuine.split(".");
  const forged = [
    randomUUID(),
    "",
    `${genuine.slice(0, -4)}AAAA`,
    [header, "", iv, text.split("").reverse().join(""), tag].join("."),
    `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify({ sub: "1" })).toString("base64url")}.`,
  ];
  for (const value of forged) {
    await context.addCookies([{ name: cookieName, value, url: baseURL ?? "" }]);
    await expectStranger(page.request, guild);
    await page.goto(`/guilds/${guild.guildId}`);
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  }
});

test("the way back from Discord works once, and only in the browser that set out", async ({
  page,
  browser,
  guild,
  baseURL,
}) => {
  const wayBack = page.waitForRequest((request) => request.url().includes("/api/auth/callback/discord"));
  await signInByHand(page, guild.owner);
  const address = (await wayBack).url();
  const elsewhere = await browser.newContext({ baseURL });
  const thief = await elsewhere.newPage();
  await thief.goto(address);
  await expectStranger(elsewhere.request, guild);
  await elsewhere.close();

  await page.goto(address);
  await page.goto("/me/devices");
  await expect(page.getByRole("listitem")).toHaveCount(1);
});

test("a page of another origin cannot make the officer's browser change anything", async ({
  page,
  guild,
  house,
}) => {
  const saving = await recordSaving(page, guild);
  const owner = house.discord.world.getGuild(guild.guildId).member(guild.owner);
  const language = async () => (await getGuild(house.db, guild.guildId)).language;
  await owner.slash("/guild language", { language: "en" });
  // The very same from the own origin is obeyed, so it is the origin that counts.
  await sendAgain(page.request, saving);
  expect(await language()).toBe("fr");
  await owner.slash("/guild language", { language: "en" });
  for (const origin of ["https://evil.example", "null"]) {
    const answer = await sendAgain(page.request, saving, { headers: { origin } });
    expect(answer.status()).toBeGreaterThanOrEqual(400);
  }
  expect(await language()).toBe("en");
  const signOut = await page.request.post("/api/auth/signout", { form: { callbackUrl: "/" } });
  expect(signOut.status()).toBeLessThan(500);
  expect((await page.request.get(`/api/guilds/${guild.guildId}/settings`)).status()).toBe(200);
});

test("a saving that is sent again with the number of another guild, or by nobody, changes nothing", async ({
  page,
  browser,
  guild,
  house,
  baseURL,
}) => {
  const saving = await recordSaving(page, guild);
  const other = house.discord.world.guild({ name: "Ember Court", owner: "Ysolde" });
  await expect
    .poll(async () => (await getGuild(house.db, other.id).catch(() => undefined))?.language)
    .toBe("en");
  const body = (saving.postData() ?? "").replaceAll(guild.guildId, other.id);
  await sendAgain(page.request, saving, { body });
  expect((await getGuild(house.db, other.id)).language).toBe("en");

  const server = house.discord.world.getGuild(guild.guildId);
  await server.member(guild.owner).slash("/guild language", { language: "en" });
  const nobody = await browser.newContext({ baseURL });
  await sendAgain(nobody.request, saving);
  expect((await getGuild(house.db, guild.guildId)).language).toBe("en");
  await nobody.close();
});
