import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { percentile } from "../percentile.ts";
import { type Engine, type EngineName, engines } from "./engines.ts";
import type { Item } from "./fetch-names.ts";

/** What one search is asked: some to warm up, then the others in turns, the median of which counts. */
export type Task = {
  readonly items: readonly Item[];
  readonly warmUp: readonly string[];
  readonly queries: readonly string[];
  readonly turns: number;
};

const [name] = process.argv.slice(2) as [EngineName];
const [task] = (await once(process, "message")) as [Task];
const emptyMb = await measureMb();
const begun = performance.now();
const search = engines[name](task.items);
const buildMs = performance.now() - begun;
const heapMb = (await measureMb()) - emptyMb;
for (const query of task.warmUp) search(query);
const turns = Array.from({ length: task.turns }, () => task.queries.map((query) => ask(search, query)));
const answers = task.queries.map((_, index) => {
  const own = turns.flatMap((turn) => turn[index] ?? []);
  const times = own.map(({ ms }) => ms);
  return { ms: percentile(times, 50), quickestMs: Math.min(...times), itemIds: own[0]?.itemIds ?? [] };
});
process.send?.({ buildMs, heapMb, answers });

function ask(search: Engine, query: string) {
  const begun = performance.now();
  const itemIds = search(query);
  return { ms: performance.now() - begun, itemIds };
}

/** Typed arrays stand beside the heap. */
async function measureMb(): Promise<number> {
  // What the first pass frees can hold more, for finalizers run between two.
  for (let pass = 0; pass < 3; pass += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
