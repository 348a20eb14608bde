import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { openChromium } from "./open-chromium.ts";
import { leadNowhere } from "./testing/lead-nowhere.ts";

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("a browser ends with the process that opened it, even when that is killed", async () => {
  const opener = fork(new URL("./testing/hold-browser.ts", import.meta.url), { execArgv: [] });
  const [pid] = (await once(opener, "message")) as [number];
  expect(isAlive(pid)).toBe(true);
  opener.kill("SIGKILL");
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
});

test("a pipe that breaks once its browser is closed ends nobody's process", async () => {
  const opened = await openChromium(leadNowhere(new AbortController().signal));
  const pipes = opened.browser.process()?.stdio.slice(3) ?? [];
  expect(pipes).toHaveLength(2);
  await opened[Symbol.asyncDispose]();
  for (const pipe of pipes) expect(() => pipe?.emit("error", new Error("read ECONNRESET"))).not.toThrow();
});
