// Half of this file runs in the browser.
/// <reference lib="dom" />
import type { Page } from "@playwright/test";

/** What the page itself keeps of the time. */
type Watch = {
  /** When the last key went down, and when the last change after it had been painted. */
  pressedMs: number;
  paintedMs: number;
  /** Of tasks that kept the page from answering, each what it took beyond 50 ms. */
  blockedMs: number;
};

declare global {
  interface Window {
    benchWatch: Watch;
  }
}

/** From the first moment of the page on: tasks too long to answer between, and keys. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch = { pressedMs: 0, paintedMs: 0, blockedMs: 0 };
    window.benchWatch = watch;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.blockedMs += Math.max(0, duration - 50);
    }).observe({ type: "longtask", buffered: true });
    // A task that is posted from a frame runs once that frame is painted.
    const noteNextPaint = () =>
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          watch.paintedMs = performance.now();
        };
        painted.port2.postMessage(null);
      });
    const onKey = (event: KeyboardEvent) => {
      watch.pressedMs = event.timeStamp;
      noteNextPaint();
    };
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("DOMContentLoaded", () => {
      const parts = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver(noteNextPaint).observe(document.body, parts);
    });
  });
}

/** How long the page was blocked since it began. */
export async function readBlockedMs(page: Page): Promise<number> {
  return await page.evaluate(() => window.benchWatch.blockedMs);
}

/** Presses a key and waits until nothing changes any more: milliseconds from the press to the last change on screen. */
export async function timeKey(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  return await page.evaluate(async (quietMs) => {
    const { benchWatch: watch } = window;
    const lastMs = () => Math.max(watch.pressedMs, watch.paintedMs);
    while (performance.now() - lastMs() < quietMs)
      await new Promise((resolve) => setTimeout(resolve, quietMs / 4));
    return watch.paintedMs - watch.pressedMs;
  }, 240);
}
