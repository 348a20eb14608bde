import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Upper edges in seconds. Discord drops an interaction after 3 s; our goal is 95 % under 0.25 s. */
const secondsBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export type Metrics = ReturnType<typeof createMetrics>;

/** The counters of one process, in the words of the product. `registry` prints them for Prometheus. */
export function createMetrics(app: string) {
  const registry = new Registry();
  registry.setDefaultLabels({ app });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];

  return {
    registry,
    requests: new Counter({
      name: "guildhall_requests_total",
      help: "Interactions and web actions, by what was asked and how it ended.",
      labelNames: ["request", "outcome"] as const,
      registers,
    }),
    requestSeconds: new Histogram({
      name: "guildhall_request_seconds",
      help: "Seconds from arrival to the answer.",
      labelNames: ["request"] as const,
      buckets: secondsBuckets,
      registers,
    }),
  };
}
