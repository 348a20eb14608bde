import { report } from "../report.ts";
import { runOrAdvise } from "../run-program.ts";

/** Builds the dashboard; unchanged sources come from Turborepo's cache within a second or two. */
export async function buildWeb(root: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  report("building the dashboard");
  const build = ["turbo", "run", "build", "--filter=@guildhall/web", "--output-logs=errors-only"] as const;
  await runOrAdvise([...build], "The dashboard does not build: the lines above say where.", {
    cwd: root,
    signal,
  });
}
