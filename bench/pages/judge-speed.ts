import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Fetched when somebody measures, so that nobody else installs its two hundred packages. */
const lighthouse = "lighthouse@13.5.0";

export type Visit = {
  readonly url: string;
  /** Of whoever is signed in. */
  readonly cookie: string;
  /** The browser that opens it. */
  readonly executablePath: string;
};

export type Form = "desktop" | "mobile";

/** Lighthouse's score for speed, of 100, on the computer or the telephone and line that it imagines. */
export async function judgeSpeed({ url, cookie, executablePath }: Visit, form: Form): Promise<number> {
  const flags = [
    "--quiet",
    "--only-categories=performance",
    "--output=json",
    `--extra-headers=${JSON.stringify({ cookie })}`,
    "--chrome-flags=--headless --no-sandbox --disable-gpu",
    ...(form === "desktop" ? ["--preset=desktop"] : []),
  ];
  const command = [`CHROME_PATH=${executablePath}`, "pnpm", "dlx", lighthouse, url, ...flags];
  const { stdout } = await promisify(execFile)("env", command, { maxBuffer: 2 ** 26 });
  const { categories, finalDisplayedUrl } = JSON.parse(stdout) as Report;
  if (finalDisplayedUrl !== url) throw new Error(`${url} led to ${finalDisplayedUrl}`);
  return Math.round(categories.performance.score * 100);
}

type Report = {
  readonly finalDisplayedUrl: string;
  readonly categories: { readonly performance: { readonly score: number } };
};
