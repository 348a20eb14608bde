import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { lastLines, withLog } from "@guildhall/scripts/child-log";
import { pollUntil } from "@guildhall/scripts/poll-until";
import type { HouseChild } from "@guildhall/scripts/start/children";
import type { Death } from "./die-at-statement.ts";

/** The bot as it is shipped, in a process that a test may end at any moment. Nobody starts it again but the test. */
export type BotProcess = {
  /** Ends when it is ready, or with what it said when it is not. */
  start(): Promise<void>;
  /** For the fault `kill` of the local Discord. */
  pid(): number;
  /** As if the machine took it: nothing is finished, nothing is closed. */
  kill(): Promise<void>;
  /** As an update does it; answers the exit code, which is 0 when everything closed. */
  stop(): Promise<number | null>;
  /**
   * From now on it waits for a connection to run a statement like `after`, which is number 0, and dies right before its
   * n-th: 0 dies before that one.
   */
  dieAtStatement(after: RegExp, n: number): Promise<void>;
  /** Ends when it has died by what the test arranged. */
  died(): Promise<void>;
};

const readyTimeoutSeconds = 90;
const exitWithParent = import.meta.resolve("@guildhall/scripts/exit-with-parent");
const dieAtStatement = new URL("die-at-statement.ts", import.meta.url).href;

export function planBotProcess(plan: HouseChild): BotProcess {
  let child: ChildProcess | undefined;

  function running(): ChildProcess {
    if (!child) throw new Error("The bot was never started");
    return child;
  }
  async function ended(): Promise<void> {
    const { exitCode, signalCode } = running();
    if (exitCode === null && signalCode === null) await once(running(), "exit");
  }
  return {
    async start() {
      child = spawnBot(plan);
      const isReady = () => running().exitCode !== null || answersWell(plan.healthUrl);
      await pollUntil(isReady, { timeoutSeconds: readyTimeoutSeconds });
      if (await answersWell(plan.healthUrl)) return;
      running().kill("SIGKILL");
      throw new Error(`The bot did not get ready:\n${lastLines(plan.logPath)}`);
    },
    pid: () => running().pid ?? Number.NaN,
    async kill() {
      running().kill("SIGKILL");
      await ended();
    },
    async stop() {
      running().kill("SIGTERM");
      await ended();
      return running().exitCode;
    },
    async dieAtStatement(after, n) {
      const death: Death = { after: after.source, n };
      running().send(death);
      await once(running(), "message");
    },
    died: ended,
  };
}

function spawnBot({ args, cwd, env, logPath }: HouseChild): ChildProcess {
  const preloads = ["--import", exitWithParent, "--import", dieAtStatement];
  return withLog(logPath, (log) =>
    spawn(process.execPath, [...preloads, ...args], { cwd, env, stdio: ["ignore", log, log, "ipc"] }),
  );
}

async function answersWell(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
