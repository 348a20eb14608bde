import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

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
