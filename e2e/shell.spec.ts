import type { Page } from "@playwright/test";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { pagesOf } from "./fixtures/pages-of.ts";
import { expect, signInAs, test } from "./fixtures/test.ts";

const phone = { width: 390, height: 844 };
const rowPx = 36;

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.context().addCookies([{ name: "theme", value: theme, url: new URL(page.url()).origin }]);
}

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

/** Only colours differ between the themes. */
const rulesOf = { dark: undefined, light: ["color-contrast"] };
const secondsPerPage = 10;

for (const theme of ["dark", "light"] as const) {
  test(`no page has a barrier that axe knows, ${theme}`, async ({ page, guild }) => {
    const paths = pagesOf(guild);
    test.setTimeout(paths.length * secondsPerPage * 1000);
    await page.goto("/sign-in");
    await chooseTheme(page, theme);
    await page.reload();
    expect.soft(await findBarriers(page, rulesOf[theme]), "/sign-in").toEqual([]);
    await signInAs(page, guild.owner);
    for (const path of paths) {
      await page.goto(path);
      expect.soft(await findBarriers(page, rulesOf[theme]), path).toEqual([]);
    }
  });
}

test("on a phone no page scrolls sideways, and its tabs lead on", async ({ page, guild }) => {
  test.slow();
  await page.setViewportSize(phone);
  await signInAs(page, guild.owner);
  for (const path of pagesOf(guild)) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
      phone.width,
    );
  }
  await page.goto(`/guilds/${guild.guildId}`);
  const tabs = page.getByRole("navigation", { name: "Pages" });
  await tabs.getByRole("link", { name: "Me" }).click();
  await expect(page.getByRole("heading", { name: guild.owner, level: 1 })).toBeVisible();
  await tabs.getByRole("button", { name: "More" }).click();
  await expect(page.getByRole("dialog", { name: "More" })).toBeVisible();
});
