import { report } from "../report.ts";

// One press of Ctrl-C can arrive several times: from the terminal, from npm, and from run.mjs.
const samePressMilliseconds = 500;

/** Aborts at the first Ctrl-C, SIGTERM, hang-up, or death of the parent; a second Ctrl-C exits at once. */
export function listenForStop(): AbortSignal {
  const stopping = new AbortController();
  let askedAtMs = 0;

  const stop = () => {
    if (stopping.signal.aborted) return;
    askedAtMs = performance.now();
    report("stopping");
    stopping.abort();
  };
  const stopOrExit = () => {
    if (stopping.signal.aborted && performance.now() - askedAtMs > samePressMilliseconds) process.exit(130);
    stop();
  };

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stopOrExit);
  process.once("disconnect", stop);
  // A parent that died may have taken the terminal with it.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  return stopping.signal;
}
