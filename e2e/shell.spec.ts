import type { Page } from "@playwright/test";
import { dayFromNow } from "./fixtures/day-from-now.ts";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, test, toast } from "./fixtures/test.ts";

const rowPx = 36;

test("a script that slipped into a page does not run", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await page.route("**/sign-in", async (route) => {
    const response = await route.fetch();
    const planted = `<script>document.title = "planted"</script><img src="x" onerror="document.title = 'planted'">`;
    await route.fulfill({ response, body: (await response.text()).replace("<body>", `<body>${planted}`) });
  });
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "Sign in with Discord" })).toBeEnabled();
  await expect(page).toHaveTitle("Sign in · Guildhall");
  await page.close();
});

test("every answer carries the protections, and each its own nonce", async ({ request }) => {
  const [first, second] = [await request.get("/sign-in"), await request.get("/sign-in")];
  const policy = first.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("'strict-dynamic'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy.match(/script-src [^;]*/)?.[0]).not.toContain("unsafe");
  expect(second.headers()["content-security-policy"]).not.toBe(policy);
  expect(first.headers()).toMatchObject({
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
  });
});

test("a correlation id is passed on when it is one, and made anew when it is not", async ({ request }) => {
  const idOf = async (sent: string) =>
    (await request.get("/api/healthz", { headers: { "x-correlation-id": sent } })).headers()[
      "x-correlation-id"
    ];
  expect(await idOf("b3e1f0aa-trace-1")).toBe("b3e1f0aa-trace-1");
  expect(await idOf('forged" level="fatal')).toMatch(/^[\da-f-]{36}$/);
});

test("health, readiness and metrics answer this machine, and metrics nobody else", async ({ request }) => {
  expect(await (await request.get("/api/healthz")).json()).toEqual({ status: "ok" });
  expect(await (await request.get("/api/readyz")).json()).toEqual({ isReady: true, failing: [] });
  expect(await (await request.get("/api/metrics")).text()).toContain("guildhall_requests_total");
  const forwarded = { headers: { "x-forwarded-for": "127.0.0.1, 203.0.113.7" } };
  expect((await request.get("/api/metrics", forwarded)).status()).toBe(404);
});

test("the theme that was chosen is in the first byte of the next page", async ({ page, request, guild }) => {
  await signInAs(page, guild.owner);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Switch light and dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  const html = await (await request.get("/sign-in", { headers: { cookie: "theme=system" } })).text();
  expect(html).toContain('data-theme="system"');
});

test("letters of other scripts come with the first name that has them, and not before", async ({
  page,
  guild,
}) => {
  const families = () => page.evaluate(() => [...document.fonts].map(({ family }) => family).join());
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}/events/new`);
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  expect(await families()).toContain("Golos Text");
  expect(await families()).not.toContain("Noto");
  await page.getByLabel("Title").fill("공성전");
  await expect.poll(families).toContain("Noto Sans KR");
});

test("the reader's own language goes before the guild's, and the browser's before English", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { name: "Se connecter" })).toBeVisible();
  await context.addCookies([{ name: "language", value: "en", url: baseURL ?? "" }]);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await context.close();
});

test("every page is reached from the keyboard alone", async ({ page, guild }) => {
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}`);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("settings");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();

  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await expect(page.getByRole("heading", { name: `, ${guild.owner}`, level: 1 })).toBeVisible();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("rows are moved through, selected and opened from the keyboard, and what is open is in the address", async ({
  page,
}) => {
  await page.goto("/gallery");
  const table = page.getByRole("table", { name: "Roster" });
  await table.getByRole("row", { name: /Aurélien/ }).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("Space");
  await expect(page.getByText("1 selected")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Kestrel" })).toBeVisible();
  await expect(page).toHaveURL(/explain=balance-102/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/explain/);
  await expect(table.getByRole("row", { name: /Kestrel/ })).toBeFocused();
  await table.getByRole("button", { name: "DKP, Raid" }).click();
  await expect(page).toHaveURL(/sort=-balance/);
});

test("of five hundred rows those out of sight are not drawn, and the last is still reached", async ({
  page,
}) => {
  await page.goto("/gallery");
  const table = page.getByRole("table", { name: "Five hundred rows" });
  await expect(table).toHaveAttribute("aria-rowcount", "501");
  expect(await table.getByRole("row").count()).toBeLessThan(80);
  await table.locator("..").evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
  await expect(table.getByText(/ 500$/)).toBeVisible();
});

test("on paper all five hundred rows stand, and none of what only a screen can do", async ({ page }) => {
  await page.goto("/gallery");
  const table = page.getByRole("table", { name: "Five hundred rows" });
  await expect(table).toHaveAttribute("aria-rowcount", "501");
  const search = page.getByRole("searchbox").first();
  await expect(search).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(table.getByRole("row")).toHaveCount(501);
  await expect(search).toBeHidden();
  expect((await page.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(0);
});

test("a reader who scrolls before the page has woken up stays there", async ({ page }) => {
  const scripts = Promise.withResolvers<void>();
  await page.route("**/_next/static/**/*.js", async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto("/gallery", { waitUntil: "commit" });
  const table = page.getByRole("table", { name: "Five hundred rows" });
  const scrollToEnd = () =>
    table.locator("..").evaluate((frame) => {
      frame.scrollTo(0, frame.scrollHeight);
      return frame.scrollTop;
    });
  // The page is still arriving: until its rows and its styles are there, there is nothing to scroll.
  await expect.poll(scrollToEnd).toBeGreaterThan(400 * rowPx);
  scripts.resolve();
  await expect(table.getByText(/ 500$/)).toBeVisible();
});

test("on a phone the tabs lead on", async ({ page, guild }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, guild.owner, `/guilds/${guild.guildId}`);
  const tabs = page.getByRole("navigation", { name: "Pages" });
  await tabs.getByRole("link", { name: "Me" }).click();
  await expect(page.getByRole("heading", { name: guild.owner, level: 1 })).toBeVisible();
  await tabs.getByRole("button", { name: "More" }).click();
  await expect(page.getByRole("dialog", { name: "More" })).toBeVisible();
});

/** A slow line: what the page asks for from now on comes once it is let through. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/_next/static/chunks/**", async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test("what somebody types before a search has come is in it when it comes", async ({ page, guild }) => {
  // The browser says by itself that a pointer moved, once a page has changed under it.
  await page.addInitScript(() =>
    window.addEventListener("pointermove", (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  const settings = `/guilds/${guild.guildId}/settings`;
  await signInAs(page, guild.owner, settings);
  const zone = page.getByRole("combobox", { name: "Time zone" });
  const letThrough = await holdScripts(page);
  await zone.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Europe/Lisbin");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("on");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  letThrough();
  const search = page.getByRole("dialog", { name: "Choose: Time zone" }).getByRole("combobox");
  await expect(search).toHaveValue("Europe/Lisbon");
  await page.keyboard.press("Enter");
  await expect(zone).toHaveText("Europe/Lisbon");

  await page.unrouteAll();
  await page.goto(`/guilds/${guild.guildId}/members`);
  const letThroughAgain = await holdScripts(page);
  await page.keyboard.press("Control+k");
  // Of the whole page, `g` and `e` would lead to the events.
  await page.keyboard.type("germ e");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  letThroughAgain();
  const palette = page.getByRole("dialog", { name: "Find anything, or do it" });
  await expect(palette.getByRole("combobox")).toHaveValue("germ e");
  await expect(page).toHaveURL(/members$/);
});

test("whatever goes by a name is found from the keyboard, and each is offered only what they may do", async ({
  page,
  guild,
  house,
}) => {
  test.slow();
  await setUpGuild(house, guild);
  const { guildId } = guild;
  await signInAs(page, guild.owner, `/guilds/${guildId}/events/new`);
  await page.getByLabel("Title").fill("Siege of Stonegard");
  await page.getByLabel("Day", { exact: true }).fill(dayFromNow(house, 1));
  await page.getByLabel("Start", { exact: true }).fill("20:30");
  await page.keyboard.press("Control+s");
  await expect(toast(page, "Siege of Stonegard is planned.")).toBeVisible();

  const palette = page.getByRole("dialog", { name: "Find anything, or do it" });
  await expect(page.getByRole("link", { name: /Siege of Stonegard/ })).toBeVisible();
  const events = page.getByRole("navigation", { name: "Guild" }).getByRole("link", { name: "Events" });
  await events.focus();
  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("option", { name: "Answer Siege of Stonegard" })).toBeVisible();
  await expect(palette.getByRole("option", { name: "New announcement" })).toBeVisible();
  await palette.getByRole("combobox").fill("stoneg");
  await expect(palette.getByRole("group", { name: "Events" }).getByRole("option")).toHaveCount(1);
  await expect(palette.getByRole("status")).toHaveText("2 found.");
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);
  await expect(events).toBeFocused();

  await page.keyboard.press("Control+k");
  await palette.getByRole("combobox").fill(guild.owner.slice(0, 4));
  await palette.getByRole("group", { name: "Members" }).getByRole("option", { name: guild.owner }).click();
  await expect(page.getByRole("heading", { name: guild.owner, level: 1 })).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await expect(page).toHaveURL(/\/members$/);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("row").filter({ hasText: guild.owner })).toBeVisible();
  await expect(page.getByRole("link", { name: "Settings" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeHidden();
  // A box of its own in a head is painted on the first sheet alone.
  const head = page.getByRole("columnheader", { name: "Member" }).getByRole("button");
  await expect(head).toHaveCSS("display", "contents");
  await page.emulateMedia({ media: "screen" });

  await signInAs(page, guild.member, `/guilds/${guildId}`);
  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("option", { name: "Plan an absence" })).toBeVisible();
  await expect(palette.getByRole("option", { name: "New event" })).toHaveCount(0);
});
