import { setTimeout as pause } from "node:timers/promises";
import type { Shards } from "@guildhall/db/jobs";
import { type Logger, runInRequest } from "@guildhall/observability";
import type { Worker } from "./define-worker.ts";
import type { Tools } from "./tools.ts";

const pollMilliseconds = 2_000;

export type RunWorkersOptions = {
  readonly tools: Tools;
  readonly workers: readonly Worker[];
  readonly shards: Shards;
  readonly logger: Logger;
};

/** Has every worker look for its work, again and again, until it is stopped. What belongs to no guild is the first shard's. */
export function startWorkers(options: RunWorkersOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const workers = options.shards.shardIds.includes(0) ? options.workers : [];
  const running = workers.map((worker) => keepWorking(worker, options, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function keepWorking(
  worker: Worker,
  { tools, logger }: RunWorkersOptions,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await runInRequest({ source: "job" }, () => worker.work(tools, { logger, signal })).catch(
      (error: unknown) => logger.error({ err: error, worker: worker.name }, "worker failed"),
    );
    await pause(pollMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}
