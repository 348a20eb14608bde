import { once } from "node:events";
import { Worker } from "node:worker_threads";

export type Watchdog = { stop(): Promise<void> };

/** How often the main thread says that it is alive, and the watchdog looks. */
const beatMilliseconds = 500;

/**
 * Ends the process when its event loop has stood still for `stallSeconds`, so that the supervisor starts a fresh one:
 * a bot that hangs without dying answers nobody and alarms nobody. The watch runs in a thread of its own, because a
 * blocked loop cannot notice that it is blocked.
 */
export async function startWatchdog({ stallSeconds }: { readonly stallSeconds: number }): Promise<Watchdog> {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(watch, {
    eval: true,
    execArgv: [],
    workerData: { beats, stallSeconds, beatMilliseconds },
  });
  await once(worker, "online");
  worker.unref();
  const timer = setInterval(() => Atomics.add(beats, 0, 1), beatMilliseconds).unref();
  return {
    async stop() {
      clearInterval(timer);
      await worker.terminate();
    },
  };
}

/** Plain JavaScript, because the worker has no file of its own that a bundler would have to find. */
const watch = `
const { workerData } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const { beats, stallSeconds, beatMilliseconds } = workerData;
let seen = -1, still = 0;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  still = now === seen ? still + beatMilliseconds : 0;
  seen = now;
  if (still < stallSeconds * 1000) return;
  writeSync(2, JSON.stringify({ level: "fatal", time: new Date().toISOString(), msg: "event loop stalled", stallSeconds }) + "\\n");
  process.kill(process.pid, "SIGKILL");
}, beatMilliseconds);
`;
