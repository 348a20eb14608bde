import "server-only";
import { getContext } from "../db.ts";
import { getLogger } from "../observability.ts";
import { processWide } from "../process-wide.ts";
import { createLiveHub } from "./live-hub.ts";

export const getLiveHub = processWide("live-hub", () =>
  createLiveHub({
    context: getContext,
    onError: (error) => getLogger().warn({ err: error }, "no news could be read"),
  }),
);

/** Ends with the process. An open stream would hold up the server's own farewell. */
export const getShutdown = processWide("shutdown", () => {
  const shutdown = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => shutdown.abort());
  return shutdown.signal;
});
