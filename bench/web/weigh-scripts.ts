import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

/** Weighs every script that a page loads, once each, as a proxy in front would send it. Answers in bytes. */
export function weighScripts(page: Page): () => Promise<number> {
  const scripts = new Map<string, Response>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.set(response.url(), response);
  });
  return async () => {
    const bodies = await Promise.all([...scripts.values()].map((response) => response.body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  };
}
