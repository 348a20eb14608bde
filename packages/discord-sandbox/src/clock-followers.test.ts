import { spawn } from "node:child_process";
import { once } from "node:events";
import { openClock } from "@guildhall/config";
import { expect, onTestFinished, test } from "vitest";
import { connectSandbox } from "./control/connect-sandbox.ts";
import { type Sandbox, startSandbox } from "./sandbox.ts";

const demo = { GUILDHALL_DEMO: "1", DATABASE_URL: "mysql://localhost/guildhall_demo" };

function follow({ url }: Sandbox) {
  const clock = openClock({ ...demo, CLOCK_URL: `${url}/control/clock` });
  onTestFinished(clock.stop);
  return clock;
}

/** How far a clock is from this machine's, to the nearest second. */
function offsetSeconds(clock: { now(): Temporal.Instant }): number {
  return Math.abs(Math.round(clock.now().since(Temporal.Now.instant()).total("seconds")));
}

test("everyone goes by the new time once advancing ends, whoever advanced", async () => {
  await using sandbox = await startSandbox();
  const clocks = [follow(sandbox), follow(sandbox), follow(sandbox)];
  await Promise.all(clocks.map(({ ready }) => ready));
  for (let minutes = 1; minutes <= 20; minutes += 1) {
    await sandbox.clock.advance({ minutes: 1 });
    expect(clocks.map(offsetSeconds)).toEqual([minutes * 60, minutes * 60, minutes * 60]);
  }
  await connectSandbox(sandbox.url).control("clock", { advanceMs: 60_000 });
  expect(clocks.map(offsetSeconds)).toEqual([1260, 1260, 1260]);
});

test("who starts later is ready only when its time is right", async () => {
  await using sandbox = await startSandbox();
  await sandbox.clock.advance({ hours: 48 });
  const clock = follow(sandbox);
  await clock.ready;
  expect(offsetSeconds(clock)).toBe(48 * 3600);
});

test("moving the clock twice at once leaves nobody behind", async () => {
  await using sandbox = await startSandbox();
  const clocks = [follow(sandbox), follow(sandbox)];
  await Promise.all(clocks.map(({ ready }) => ready));
  await Promise.all([sandbox.clock.advance({ minutes: 1 }), sandbox.clock.advance({ minutes: 1 })]);
  expect(clocks.map(offsetSeconds)).toEqual([120, 120]);
});

test("without its Discord a process keeps the time it had, and follows again when Discord is back", async () => {
  const sandbox = await startSandbox();
  const clock = follow(sandbox);
  await clock.ready;
  await sandbox.clock.advance({ minutes: 15 });
  await sandbox.close();
  expect(offsetSeconds(clock)).toBe(900);
  await using next = await startSandbox({ port: Number(new URL(sandbox.url).port) });
  await next.clock.advance({ hours: 1 });
  await expect.poll(() => offsetSeconds(clock)).toBe(3600);
});

test("the clock moves on without a process that was killed", async () => {
  await using sandbox = await startSandbox();
  const address = `${sandbox.url}/control/clock?follower=dying&after=0`;
  const dying = spawn(process.execPath, ["-e", `fetch(${JSON.stringify(address)}); console.log("asked")`]);
  await once(dying.stdout, "data");
  const clock = follow(sandbox);
  await clock.ready;
  dying.kill("SIGKILL");
  await once(dying, "exit");
  await sandbox.clock.advance({ minutes: 1 });
  expect(offsetSeconds(clock)).toBe(60);
});

test.each([
  { ...demo, GUILDHALL_DEMO: undefined },
  { ...demo, GUILDHALL_DEMO: "0" },
  { ...demo, DATABASE_URL: "mysql://localhost/guildhall" },
])("nobody moves the time of real people: %o", (env) => {
  expect(() => openClock({ ...env, CLOCK_URL: "http://127.0.0.1:3001/control/clock" })).toThrow("CLOCK_URL");
});

test("without a Discord to follow it is the machine's time", () => {
  expect(offsetSeconds(openClock({}))).toBe(0);
});
