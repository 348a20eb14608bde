import "server-only";
import { listGateStates } from "@guildhall/use-cases/verification";
import { getContext } from "./db.ts";
import { getMetrics } from "./observability.ts";
import { processWide } from "./process-wide.ts";

/** What the process counts, and what it looks at whenever somebody reads that. */
export const getWatchedMetrics = processWide("watched metrics", () => {
  const metrics = getMetrics();
  metrics.watchGates(() => listGateStates(getContext()));
  return metrics;
});
