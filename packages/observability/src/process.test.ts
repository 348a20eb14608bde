import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";

const library = new URL("./index.ts", import.meta.url).href;

/** Runs a script in a process of its own, waits for the line `up`, then for its end. */
async function run(script: string, afterUp: (pid: number) => void) {
  const source = `import * as observability from ${JSON.stringify(library)};\n${script}`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", source], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  afterUp(child.pid ?? 0);
  const [code, signal] = await ended;
  return { code, signal, output };
}

test("a process whose event loop stands still is ended, and says why", async () => {
  const ended = await run(
    `await observability.startWatchdog({ stallSeconds: 1 }); console.log("up"); setTimeout(() => { for (;;); }, 10);`,
    () => {},
  );
  expect(ended.signal).toBe("SIGKILL");
  expect(ended.output).toContain("event loop stalled");
});

const stoppable = (step: string) => `
  const logger = observability.createLogger({ app: "test", level: "info" });
  const shutdown = observability.createShutdown({ logger });
  shutdown.onStop("step", ${step});
  observability.stopOnSignals(shutdown, { logger, timeoutSeconds: 0.2 });
  setInterval(() => {}, 1000);
  console.log("up");`;

test("a signal stops everything and the process ends cleanly", async () => {
  const ended = await run(stoppable("() => {}"), (pid) => process.kill(pid, "SIGTERM"));
  expect(ended.code).toBe(0);
});

test("a step that hangs does not keep the process alive past its bound", async () => {
  const ended = await run(stoppable("() => new Promise(() => {})"), (pid) => process.kill(pid, "SIGINT"));
  expect(ended.code).toBe(1);
  expect(ended.output).toContain("did not stop in time");
});
