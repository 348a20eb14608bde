import type { Browser, Page } from "@playwright/test";

/** A dashboard with a furnished roster, and whom to sign in as. */
export type Dashboard = {
  readonly webUrl: string;
  /** What the dashboard reads, for changes that come from elsewhere. */
  readonly databaseUrl: string;
  readonly guildId: string;
  readonly owner: string;
  readonly memberCount: number;
  /** The browser that opens it. */
  readonly executablePath: string;
};

export async function openPage(browser: Browser): Promise<Page> {
  return await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
}

/** Through the door, as everybody does. */
export async function signIn(
  page: Page,
  { webUrl, owner }: Pick<Dashboard, "webUrl" | "owner">,
): Promise<void> {
  await page.goto(`${webUrl}/guilds`);
  await page.getByRole("button", { name: "Sign in with Discord" }).click();
  await page.getByRole("radio", { name: owner }).check();
  await page.getByRole("button", { name: "Allow" }).click();
  await page.waitForURL("**/guilds");
}
