import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch } from "puppeteer";
import { PageProblem } from "./problem.ts";
import type { ReadOptions } from "./read-options.ts";

export type OpenBrowser = AsyncDisposable & { readonly browser: Browser };

/**
 * Chromium with a profile of its own and nothing of ours: not our environment, which holds the bot's token, and no way to
 * any host but the site. It is told what to do through a pipe, so it ends when this process does, even by `kill -9`.
 */
export async function openChromium(options: ReadOptions): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "guildhall-chromium-"));
  const forgetProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 3 });
  try {
    const browser = await startBrowser(options, profile);
    hearPipes(browser);
    return {
      browser,
      async [Symbol.asyncDispose]() {
        await browser.close();
        await forgetProfile();
      },
    };
  } catch (cause) {
    await forgetProfile();
    options.signal.throwIfAborted();
    throw new PageProblem("noBrowser", undefined, { cause });
  }
}

/**
 * Puppeteer stops listening to its pipes when it closes; one that breaks after that, as the browser dies at the
 * other end, would end this process. That the browser is gone is heard all the same: the pipe closes.
 */
function hearPipes(browser: Browser): void {
  const [, , , ...pipes] = browser.process()?.stdio ?? [];
  for (const pipe of pipes) pipe?.on("error", () => {});
}

async function startBrowser(options: ReadOptions, profile: string): Promise<Browser> {
  return await launch({
    executablePath: options.chromiumPath,
    userDataDir: profile,
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", HOME: profile, LANG: "C.UTF-8" },
    pipe: true,
    // A browser that hangs is not waited for much longer than for a page.
    protocolTimeout: (options.pageSeconds + 30) * 1_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    signal: options.signal,
    args: [
      ...(options.hasSandbox ? [] : ["--no-sandbox"]),
      `--user-agent=${options.userAgent}`,
      // Everything else, Chromium's own calls home included, is a name that does not exist.
      `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(options.origin).hostname}`,
      // Pictures that are asked for when a tab is closed are let out too.
      "--blink-settings=imagesEnabled=false",
      "--disable-gpu",
      "--disable-quic",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--no-pings",
    ],
  });
}
