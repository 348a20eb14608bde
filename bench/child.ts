import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

const endWithParent = new URL("end-with-parent.ts", import.meta.url).href;

/** Runs one of our files in a process of its own, so that its heap holds nothing of ours. */
export function startChild(
  file: URL,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return fork(file, args, {
    env,
    execArgv: ["--expose-gc", "--import", endWithParent],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** The next thing that a child says; refuses when it ends without a word. */
export async function nextMessage(child: ChildProcess): Promise<unknown> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    return await Promise.race([once(child, "message", { signal }).then(([message]) => message), end()]);
  } finally {
    listening.abort();
  }

  async function end(): Promise<never> {
    const [exitCode] = await once(child, "exit", { signal });
    throw new Error(`${child.spawnargs.join(" ")} ended with ${exitCode}`);
  }
}
