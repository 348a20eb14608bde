import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Upper edges in seconds. Discord drops an interaction after 3 s; our goal is 95 % under 0.25 s. */
const secondsBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Whether a service outside is asked: its door is open, shut after problems, or open for a trial. */
export type GateNow = { readonly game: string; readonly state: string };

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
    watchGates: (read: () => Promise<readonly GateNow[]>) => watchGates(registry, read),
  };
}

/** Looks at the doors whenever somebody reads the metrics. Without a database the other numbers are told all the same. */
function watchGates(registry: Registry, read: () => Promise<readonly GateNow[]>): void {
  new Gauge({
    name: "guildhall_game_gate",
    help: "1 for the state that the door to a game's service is in: open, trial or shut.",
    labelNames: ["game", "state"] as const,
    registers: [registry],
    async collect() {
      this.reset();
      for (const { game, state } of await read().catch(() => [])) this.set({ game, state }, 1);
    },
  });
}
