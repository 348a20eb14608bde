import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { backOffSeconds, steadyAfterSeconds } from "./back-off.ts";
import { withLog } from "./child-log.ts";
import { describeEnd, killGroup } from "./child-process.ts";
import { report } from "./report.ts";

/** One Node program to keep running. */
export type ChildPlan = {
  name: string;
  /** The script and its arguments. */
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  logPath: string;
  /** A module to load first, and then to wait until `go`: what starts last is most of the way there already. */
  heldAfter?: string;
  /** How long it may take to end when asked. */
  stopTimeoutSeconds?: number;
};

export type SupervisedChild = {
  name: string;
  logPath: string;
  /** How often it ended by itself. */
  crashCount(): number;
  /** Lets a child that is held back run. */
  go(): void;
  /** Asks it to end, and ends it when it does not. */
  stop(): Promise<void>;
};

// Longer than the bot's own bound on shutting down (8 s), so that a clean end is never cut short.
const usualStopTimeoutSeconds = 12;

const exitWithParent = new URL("exit-with-parent.ts", import.meta.url).href;
const waitForGo = new URL("wait-for-go.ts", import.meta.url);

/** Keeps a program running until it is stopped: a crash starts it again, later after every crash in a row. */
export function superviseChild(plan: ChildPlan): SupervisedChild {
  const { stopTimeoutSeconds = usualStopTimeoutSeconds } = plan;
  const stopping = new AbortController();
  let mayRun = plan.heldAfter === undefined;
  const spawnNext = () => spawnChild(mayRun ? plan : { ...plan, args: [...holdBack(plan), ...plan.args] });
  let current = spawnNext();
  let crashCount = 0;
  // Covers every way out of this process, so that a second Ctrl-C can simply exit.
  const killAtExit = () => killGroup(current.pid);
  process.once("exit", killAtExit);

  async function keepRunning(): Promise<void> {
    for (let crashesInARow = 0; ; current = spawnNext()) {
      const startedAtMs = performance.now();
      const end = await describeEnd(current);
      killGroup(current.pid);
      if (stopping.signal.aborted) return;
      crashCount += 1;
      const wasSteady = performance.now() - startedAtMs > steadyAfterSeconds * 1000;
      crashesInARow = wasSteady ? 1 : crashesInARow + 1;
      const seconds = backOffSeconds(crashesInARow);
      report(`${plan.name} ended (${end}), starts again in ${seconds} s; see ${plan.logPath}`);
      await pause(seconds * 1000, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
    }
  }

  const ended = keepRunning();
  return {
    name: plan.name,
    logPath: plan.logPath,
    crashCount: () => crashCount,
    go() {
      mayRun = true;
      // One that has just crashed cannot be told; the next one does not wait.
      if (current.connected) current.send("go");
    },
    async stop() {
      stopping.abort();
      current.kill("SIGTERM");
      const timer = setTimeout(() => killGroup(current.pid), stopTimeoutSeconds * 1000);
      await ended;
      clearTimeout(timer);
      process.off("exit", killAtExit);
    },
  };
}

/** Arguments of Node for a child that loads this module and waits. */
function holdBack({ heldAfter = "" }: ChildPlan): readonly string[] {
  const address = new URL(waitForGo);
  address.searchParams.set("modules", pathToFileURL(heldAfter).href);
  return ["--import", address.href];
}

function spawnChild({ args, cwd, env, logPath }: ChildPlan): ChildProcess {
  return withLog(logPath, (log) =>
    spawn(process.execPath, ["--import", exitWithParent, ...args], {
      cwd,
      env,
      // Its own process group: the terminal's Ctrl-C reaches only us, and we keep the order.
      detached: true,
      stdio: ["ignore", log, log, "ipc"],
    }),
  );
}
