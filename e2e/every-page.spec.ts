import type { Page } from "@playwright/test";
import { findBarriers } from "./fixtures/find-barriers.ts";
import { findNightwatch } from "./fixtures/find-nightwatch.ts";
import { listRoutes, pagesOf, routeOf } from "./fixtures/pages-of.ts";
import { expect, signInAs, type TestGuild, test } from "./fixtures/test.ts";

test.use({ hasDemo: true });

// The longest stories there are: both workers share them.
test.describe.configure({ mode: "parallel" });

const secondsPerPage = 15;

/** Each language and each width meets each theme. */
const looks = [
  { name: "desktop", language: "en", viewport: { width: 1280, height: 900 }, themes: ["dark", "light"] },
  { name: "phone", language: "fr", viewport: { width: 390, height: 844 }, themes: ["light", "dark"] },
] as const;

/** Compared with how they were approved, in the theme that a look has first. */
const pictured = new Map([
  ["/guilds/[guildId]", "overview"],
  ["/guilds/[guildId]/attendance", "attendance-matrix"],
  ["/guilds/[guildId]/diplomacy", "diplomacy"],
  ["/guilds/[guildId]/dkp", "standings"],
  ["/guilds/[guildId]/dkp/ledger", "ledger"],
  ["/guilds/[guildId]/events", "event-list"],
  ["/guilds/[guildId]/events/[eventId]", "event"],
  ["/guilds/[guildId]/events/[eventId]/live", "war-room"],
  ["/guilds/[guildId]/events/[eventId]/parties", "parties"],
  ["/guilds/[guildId]/loot/decisions/[dropId]", "loot-decision"],
  ["/guilds/[guildId]/me", "my-page"],
  ["/guilds/[guildId]/members", "members"],
  ["/guilds/[guildId]/members/[memberId]", "member"],
  ["/guilds/[guildId]/recruitment", "recruitment"],
  ["/guilds/[guildId]/settings", "settings"],
  ["/guilds/[guildId]/wishlists/guild", "wishlists"],
]);

type Look = (typeof looks)[number];

async function wear(page: Page, { language, viewport, themes: [theme] }: Look, url: string): Promise<void> {
  await page.setViewportSize(viewport);
  const cookies = Object.entries({ language, theme });
  await page.context().addCookies(cookies.map(([name, value]) => ({ name, value, url })));
}

/** As the switch in the top bar does it. */
async function turn(page: Page, theme: string): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
}

async function comparePicture(page: Page, path: string, { name, themes: [theme] }: Look): Promise<void> {
  const picture = pictured.get(routeOf(path) ?? "");
  if (!picture) return;
  await expect.soft(page, path).toHaveScreenshot(`${picture}-${name}-${theme}.png`);
}

async function judge(page: Page, path: string, look: Look): Promise<void> {
  const { language, viewport, themes } = look;
  await page.goto(path);
  await expect.soft(page.locator("html"), path).toHaveAttribute("lang", language);
  // A text that is not there shows its name.
  await expect.soft(page, path).not.toHaveTitle(/\.web\./);
  await expect.soft(page.getByText(/\w\.web\.\w/), path).toHaveCount(0);
  const [first, second] = themes;
  await expect(page.locator("html")).toHaveAttribute("data-theme", first);
  expect.soft(await findBarriers(page), `${path}, ${first}`).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `width of ${path}`).toBeLessThanOrEqual(viewport.width);
  await comparePicture(page, path, look);
  await turn(page, second);
  // Only colours differ between the themes.
  expect.soft(await findBarriers(page, ["color-contrast"]), `${path}, ${second}`).toEqual([]);
}

/** Addresses in the page that lead to others of ours. */
async function readLinks(page: Page): Promise<readonly string[]> {
  const links = await page
    .locator("a[href^='/']")
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
  return [...new Set(links)];
}

const isOneOfMany = (route: string) => route.replace("[guildId]", "").includes("[");

/** Walks on from page to page by their links, to one of each kind, and answers which pages no link led to. */
async function walk(page: Page, guild: TestGuild, look: Look): Promise<readonly string[]> {
  const waiting = [...pagesOf(guild)];
  const seen = new Set<string>();
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    await judge(page, path, look);
    for (const link of await readLinks(page)) {
      const route = routeOf(link);
      if (!route || seen.has(route) || !isOneOfMany(route) || !link.includes(guild.guildId)) continue;
      seen.add(route);
      waiting.push(link);
    }
  }
  return listRoutes().filter((route) => isOneOfMany(route) && !seen.has(route));
}

for (const look of looks) {
  const { language, viewport, themes } = look;
  test(`no page of a guild that lives has a barrier that axe knows, in ${language}, ${viewport.width} px wide, ${themes.join(" and ")}`, async ({
    page,
    house,
  }) => {
    const guild = findNightwatch();
    test.setTimeout(listRoutes().length * secondsPerPage * 1000);
    await wear(page, look, house.webUrl);
    await judge(page, "/sign-in", look);
    await signInAs(page, guild.owner);
    expect(await walk(page, guild, look), "pages that no link leads to").toEqual([]);
  });
}

/** Forms, and what belongs to the reader, are the same there. */
const sameWhenEmpty = /\/settings|\/new$|^\/me|^\/gallery/;

test("no page of a guild that has nothing yet has one", async ({ page, guild }) => {
  const paths = pagesOf(guild).filter((path) => !sameWhenEmpty.test(path));
  test.setTimeout(paths.length * secondsPerPage * 1000);
  await signInAs(page, guild.owner);
  for (const path of paths) {
    await page.goto(path);
    expect.soft(await findBarriers(page), path).toEqual([]);
  }
});
