import { expect, signInAs, test, toast } from "./fixtures/test.ts";

test("signing out another browser ends it at its next step, and this one stays signed in", async ({
  page,
  browser,
  guild,
  baseURL,
}) => {
  const elsewhere = await browser.newContext({
    baseURL,
    userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/150.0",
  });
  const other = await elsewhere.newPage();
  await signInAs(other, guild.owner);
  await signInAs(page, guild.owner, "/me/devices");

  await page.getByRole("button", { name: "Sign out Firefox, Windows" }).click();
  await expect(toast(page, "Firefox, Windows is signed out.")).toBeVisible();
  await other.goto(`/guilds/${guild.guildId}`);
  await expect(other.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("this device", { exact: true })).toBeVisible();
  await elsewhere.close();
});

test("signing out all others says how many before it does so", async ({ page, browser, guild, baseURL }) => {
  const elsewhere = await browser.newContext({ baseURL });
  await signInAs(await elsewhere.newPage(), guild.owner);
  await signInAs(page, guild.owner, "/me/devices");

  await page.getByRole("button", { name: "Sign out all others" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out 1 device" }).click();
  await expect(toast(page, "1 device is signed out.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "this device" })).toHaveCount(1);
  await expect(page.getByText("Only this device is signed in.")).toBeVisible();
  await elsewhere.close();
});

test("after signing out, the cookie of before opens nothing", async ({ page, guild, context }) => {
  await signInAs(page, guild.owner);
  const cookies = await context.cookies();
  await page.getByRole("button", { name: /Your menu/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out on this device.")).toBeVisible();

  await context.addCookies(cookies);
  await page.goto("/guilds");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("a sign-in that is not allowed at Discord leaves nothing behind and says so", async ({
  page,
  guild,
}) => {
  await page.goto("/guilds");
  await page.getByRole("button", { name: "Sign in with Discord" }).click();
  await page.getByRole("radio", { name: guild.owner }).check();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("The sign-in was not finished.")).toBeVisible();
  await page.goto("/guilds");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("somebody who is not signed in is sent to the door, and after it to the page that was asked for", async ({
  page,
  guild,
}) => {
  await page.goto(`/guilds/${guild.guildId}/settings`);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/settings`);
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
});
