import { type Browser, chromium, type Page } from "@playwright/test";
import { type Dashboard, openPage, signIn } from "./web/dashboard.ts";
import { measureFilter } from "./web/measure-filter.ts";
import { type PeerRow, servePeer } from "./web/serve-peer.ts";
import { readBlockedMs, watchPage } from "./web/watch-page.ts";
import { weighScripts } from "./web/weigh-scripts.ts";

/** After the page has loaded, for whatever it still does by itself. */
const restMs = 3000;

/** How the roster of a large guild feels: our page of members, and the same rows in jQuery DataTables. */
export async function measureWeb(dashboard: Dashboard): Promise<Record<string, number>> {
  const { executablePath, memberCount } = dashboard;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const { page, figures, rows } = await measureOurs(browser, dashboard);
    await page.close();
    return { members: memberCount, ...figures, ...(await measurePeer(browser, rows)) };
  } finally {
    await browser.close();
  }
}

async function measureOurs(browser: Browser, { webUrl, guildId, owner, memberCount }: Dashboard) {
  const page = await openPage(browser);
  await signIn(page, { webUrl, owner });
  await watchPage(page);
  const weigh = weighScripts(page);
  await page.goto(`${webUrl}/guilds/${guildId}/members`, { waitUntil: "load" });
  await page.waitForTimeout(restMs);
  const blockedMs = await readBlockedMs(page);
  const table = page.getByRole("table", { name: "Members" });
  const nodeCount = await table.locator("*").count();
  const filter = await measureFilter(page, page.getByRole("searchbox"));
  const blockedFilteringMs = (await readBlockedMs(page)) - blockedMs;
  const rows = await readRows(page, `${webUrl}/api/guilds/${guildId}/members?days=60`);
  if (rows.length !== memberCount) throw new Error(`The page has ${rows.length} members`);
  return {
    page,
    rows,
    figures: {
      members_filter_ms: round(filter.p50),
      members_filter_p95_ms: round(filter.p95),
      members_filter_blocked_ms: round(blockedFilteringMs),
      keystrokes: filter.keystrokes,
      members_dom_nodes: nodeCount,
      members_tbt_ms: round(blockedMs),
      js_gzip_kb: kilobytes(await weigh()),
    },
  };
}

async function measurePeer(browser: Browser, rows: readonly PeerRow[]): Promise<Record<string, number>> {
  const peer = await servePeer(rows);
  try {
    const page = await openPage(browser);
    await watchPage(page);
    const weigh = weighScripts(page);
    await page.goto(peer.url, { waitUntil: "load" });
    await page.waitForTimeout(restMs);
    const blockedMs = await readBlockedMs(page);
    const filter = await measureFilter(page, page.getByRole("searchbox"));
    return {
      peer_filter_ms: round(filter.p50),
      peer_filter_p95_ms: round(filter.p95),
      peer_dom_nodes: await page.locator("#members *").count(),
      peer_tbt_ms: round(blockedMs),
      peer_js_gzip_kb: kilobytes(await weigh()),
    };
  } finally {
    peer.close();
  }
}

type Row = {
  readonly name: string;
  readonly rankId: number | null;
  readonly build: { readonly classKey: string; readonly role: string; readonly power: number };
  readonly share: { readonly percent: number | null };
  readonly balance: number;
  readonly standing: string;
  readonly seenAt: string | null;
};

/** What our page shows, as texts and numbers. */
async function readRows(page: Page, url: string): Promise<PeerRow[]> {
  const { rows } = (await (await page.request.get(url)).json()) as { readonly rows: readonly Row[] };
  return rows.map(({ name, rankId, build, share, balance, standing, seenAt }) => [
    name,
    rankId ?? "",
    build.classKey,
    build.role,
    build.power,
    `${share.percent ?? 0} %`,
    (balance / 100).toFixed(2),
    standing,
    seenAt ?? "",
  ]);
}

function kilobytes(bytes: number): number {
  return round(bytes / 1000);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
