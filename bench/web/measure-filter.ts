import type { Locator, Page } from "@playwright/test";
import { percentile } from "../percentile.ts";
import { searches } from "./name-of.ts";
import { timeKey } from "./watch-page.ts";

export type FilterTimes = { readonly p50: number; readonly p95: number; readonly keystrokes: number };

/** Types beginnings of names into a search and takes each away again. The first one warms up. */
export async function measureFilter(page: Page, search: Locator): Promise<FilterTimes> {
  await search.focus();
  const [warmUp, ...measured] = searches;
  await typeAndClear(page, warmUp);
  const times: number[] = [];
  for (const word of measured) times.push(...(await typeAndClear(page, word)));
  return { p50: percentile(times, 50), p95: percentile(times, 95), keystrokes: times.length };
}

async function typeAndClear(page: Page, word: string): Promise<number[]> {
  const times: number[] = [];
  for (const key of [...word, ...word].map((letter, place) => (place < word.length ? letter : "Backspace")))
    times.push(await timeKey(page, key));
  return times;
}
