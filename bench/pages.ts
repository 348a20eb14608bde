// A part of this file runs in the browser.
/// <reference lib="dom" />
import { systemClock, toHundredths } from "@guildhall/core";
import { closeDatabase, type Database, openDatabase } from "@guildhall/db";
import { listPools } from "@guildhall/db/dkp";
import { findMemberOfUser } from "@guildhall/db/members";
import { findGuild } from "@guildhall/db/settings";
import { adjustPoints } from "@guildhall/use-cases/dkp";
import { type Browser, type Cookie, chromium, type Page } from "@playwright/test";
import { countAnswers } from "./pages/count-answers.ts";
import { judgeSpeed } from "./pages/judge-speed.ts";
import { serveBare } from "./pages/serve-bare.ts";
import { serveCompressed } from "./pages/serve-compressed.ts";
import { percentile } from "./percentile.ts";
import { type Dashboard, openPage, signIn } from "./web/dashboard.ts";
import { weighScripts } from "./web/weigh-scripts.ts";

/** Pages that are read, and at the end those that are written in, below a guild's address. */
const pages = {
  overview: "",
  me: "/me",
  members: "/members",
  events: "/events",
  standings: "/dkp",
  wishlists: "/wishlists",
  loot: "/loot",
  new_event: "/events/new",
  settings: "/settings/events",
} as const;

/** After a page has loaded, for whatever it still does by itself. */
const restMs = 1500;
const changes = 100;

/**
 * What each page weighs and how fast Lighthouse finds it, how many answers a second the standings give beside a handler
 * that knows nothing, and how long a change takes to be on the screen of somebody else.
 */
export async function measurePages(dashboard: Dashboard): Promise<Record<string, number>> {
  const { executablePath } = dashboard;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const changes = await timeChanges(browser, dashboard);
    const cookies = await readCookies(browser, dashboard);
    const weights = await weighPages(browser, dashboard, cookies);
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const answers = await compareStandings(dashboard, cookie);
    const scores = await judgePages(dashboard, cookie);
    return { members: dashboard.memberCount, ...weights, ...scores, ...answers, ...changes };
  } finally {
    await browser.close();
  }
}

/** Of the owner, signed in. */
async function readCookies(browser: Browser, dashboard: Dashboard): Promise<Cookie[]> {
  const door = await openPage(browser);
  await signIn(door, dashboard);
  const cookies = await door.context().cookies();
  await door.close();
  return cookies;
}

/** Each page in a browser that has nothing of it yet, as for its first visitor. */
async function weighPages(
  browser: Browser,
  dashboard: Dashboard,
  cookies: Cookie[],
): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [name, path] of Object.entries(pages)) {
    const page = await openPage(browser);
    await page.context().addCookies(cookies);
    const weigh = weighScripts(page);
    let requests = 0;
    page.on("request", () => {
      requests += 1;
    });
    await page.goto(`${dashboard.webUrl}/guilds/${dashboard.guildId}${path}`, { waitUntil: "load" });
    await page.waitForTimeout(restMs);
    figures[`${name}_js_gzip_kb`] = round((await weigh()) / 1000);
    figures[`${name}_requests`] = requests;
    figures[`${name}_dom_nodes`] = await page.locator("*").count();
    await page.close();
  }
  return figures;
}

async function judgePages(dashboard: Dashboard, cookie: string): Promise<Record<string, number>> {
  const { webUrl, guildId, executablePath } = dashboard;
  const figures: Record<string, number> = {};
  const front = await serveCompressed(webUrl);
  try {
    for (const [name, path] of Object.entries(pages))
      for (const form of ["desktop", "mobile"] as const) {
        const visit = { url: `${front.url}/guilds/${guildId}${path}`, cookie, executablePath };
        figures[`${name}_lighthouse_${form}`] = await judgeSpeed(visit, form);
      }
  } finally {
    front.close();
  }
  return figures;
}

/** The standings with session and right looked up for every answer, and their bytes from a handler that looks nothing up. */
async function compareStandings(
  { webUrl, guildId }: Dashboard,
  cookie: string,
): Promise<Record<string, number>> {
  const ours = { url: `${webUrl}/api/guilds/${guildId}/dkp`, cookie };
  const body = await (await fetch(ours.url, { headers: { cookie } })).bytes();
  await using bare = await serveBare(body);
  const [standings = 0, floor = 0] = await countAnswers([ours, { url: bare.url, cookie }]);
  return {
    standings_bytes: body.length,
    standings_per_second: standings,
    bare_per_second: floor,
    standings_ratio: round(standings / floor),
  };
}

/** Points that somebody is given: from the commit to the frame in which their open page shows the new balance. */
async function timeChanges(browser: Browser, dashboard: Dashboard): Promise<Record<string, number>> {
  const page = await openPage(browser);
  await signIn(page, dashboard);
  await page.goto(`${dashboard.webUrl}/guilds/${dashboard.guildId}/me`);
  await page.getByText("Live", { exact: true }).waitFor();
  const db = openDatabase(dashboard.databaseUrl, { logger: { debug: () => undefined } });
  try {
    const give = await openTill(db, dashboard.guildId);
    const times: number[] = [];
    for (let number = 1; number <= changes; number += 1)
      times.push(await timeChange(page, () => give(number)));
    return { live_p50_ms: round(percentile(times, 50)), live_p99_ms: round(percentile(times, 99)) };
  } finally {
    await closeDatabase(db);
    await page.close();
  }
}

async function timeChange(page: Page, give: () => Promise<string>): Promise<number> {
  const balance = await give();
  const committed = performance.now();
  await page.waitForFunction((text) => document.body.textContent.includes(text), balance, { polling: "raf" });
  return performance.now() - committed;
}

/** Gives the owner one point after the other, and answers each time how the new balance is written. */
async function openTill(db: Database, guildId: string): Promise<(number: number) => Promise<string>> {
  const context = { db, clock: systemClock };
  const guild = await findGuild(db, guildId);
  const member = await findMemberOfUser(db, guildId, guild?.ownerId ?? "");
  const [pool] = await listPools(db, guildId);
  if (!member || !pool) throw new Error("The guild has nobody to give points to");
  const actor = { kind: "system", guildId } as const;
  const lines = [{ memberId: member.memberId, amount: toHundredths(100) }];
  return async (number) => {
    const slip = { slipId: `live-${number}`, poolId: pool.poolId, lines, reason: "Helped out" };
    const [line] = (await adjustPoints(context, actor, slip)).lines;
    return ((line?.balance ?? Number.NaN) / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 });
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
